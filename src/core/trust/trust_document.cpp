// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/trust_document.h"

#include "core/base/json.h"

#include <algorithm>

namespace reservrutin::trust {

using base::Json;
using base::numberAt;
using base::textAt;

namespace {

constexpr qsizetype mostAdministrators = 32;

QString codeOf(Review review) {
    switch (review) {
    case Review::ByAnother:
        return QStringLiteral("by-another");
    case Review::ByAnyone:
        return QStringLiteral("by-anyone");
    }
    return {};
}

std::optional<Administrator> administratorFrom(const Json& json) {
    const auto bytes =
        QByteArray::fromBase64Encoding(textAt(json, "key").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto key = bytes ? PublicKey::fromBytes(*bytes) : std::nullopt;
    if (!key)
        return std::nullopt;
    return Administrator{textAt(json, "name"), textAt(json, "role"), *key};
}

int smallNumberAt(const Json& json, const char* key) {
    const auto number = numberAt(json, key);
    return number && *number > 0 && *number <= 1'000'000'000 ? int(*number) : 0;
}

qsizetype signerCount(const Envelope& envelope, const TrustDocument& document) {
    return signersOf(envelope, document.keys()).size();
}

/// By enough of the document's own keys, and by nobody but `known`.
bool isSignedEnough(const Envelope& envelope, const TrustDocument& document, const QVector<PublicKey>& known) {
    return signerCount(envelope, document) >= document.threshold && allSignedBy(envelope, known);
}

} // namespace

bool TrustDocument::needsSecondPerson() const {
    return review ? *review == Review::ByAnother : administrators.size() > 1;
}

QVector<PublicKey> TrustDocument::keys() const {
    QVector<PublicKey> keys;
    for (const Administrator& each : administrators)
        keys.append(each.key);
    return keys;
}

const Administrator* TrustDocument::administrator(const PublicKey& key) const {
    const auto found = std::find_if(administrators.begin(), administrators.end(),
                                    [&key](const Administrator& each) { return each.key == key; });
    return found == administrators.end() ? nullptr : &*found;
}

bool isSound(const TrustDocument& document) {
    QVector<PublicKey> keys = document.keys();
    std::sort(keys.begin(), keys.end());
    const bool named = std::none_of(document.administrators.begin(), document.administrators.end(),
                                    [](const Administrator& each) { return each.name.trimmed().isEmpty(); });
    return document.version > 0 && named && !keys.isEmpty() && keys.size() <= mostAdministrators &&
           std::adjacent_find(keys.begin(), keys.end()) == keys.end() && document.threshold > 0 &&
           document.threshold <= keys.size() && document.renewBy.isValid();
}

QByteArray print(const TrustDocument& document) {
    Json administrators = Json::array();
    for (const Administrator& each : document.administrators)
        administrators.push_back({{"name", base::toJson(each.name)},
                                  {"role", base::toJson(each.role)},
                                  {"key", each.key.bytes().toBase64().toStdString()}});
    Json json{{"version", document.version},
              {"issued", document.issued.value},
              {"renewBy", base::toJson(document.renewBy.toString(Qt::ISODate))},
              {"administrators", administrators},
              {"threshold", document.threshold}};
    if (document.review)
        json["review"] = base::toJson(codeOf(*document.review));
    return base::compactJson(json);
}

Verdict<TrustDocument> parseTrust(const QByteArray& payload) {
    const auto json = base::parseJson(payload);
    if (!json)
        return tl::unexpected(Refusal::DocumentUnsound);
    TrustDocument document;
    document.version = smallNumberAt(*json, "version");
    document.issued = {numberAt(*json, "issued").value_or(0)};
    document.renewBy = QDate::fromString(textAt(*json, "renewBy"), Qt::ISODate);
    document.threshold = smallNumberAt(*json, "threshold");
    for (const Json& each : base::arrayAt(*json, "administrators")) {
        const auto administrator = administratorFrom(each);
        if (!administrator)
            return tl::unexpected(Refusal::DocumentUnsound);
        document.administrators.append(*administrator);
    }
    for (const Review review : {Review::ByAnother, Review::ByAnyone}) {
        if (textAt(*json, "review") == codeOf(review))
            document.review = review;
    }
    if (!isSound(document) || print(document) != payload)
        return tl::unexpected(Refusal::DocumentUnsound);
    return document;
}

TrustHash hashOf(const Envelope& envelope) {
    return base::blake2b<TrustHash>(QLatin1String("reservrutin.trust.1"), {print(envelope)});
}

Verdict<TrustDocument> firstTrust(const Envelope& envelope) {
    if (envelope.type != TrustDocument::payloadType)
        return tl::unexpected(Refusal::WrongType);
    // Nobody is trusted yet, so the keys can only come from the document: this is a check that it is whole.
    auto document = parseTrust(envelope.payload);
    if (document && !isSignedEnough(envelope, *document, document->keys()))
        return tl::unexpected(Refusal::SignaturesMissing);
    return document;
}

Verdict<TrustDocument> nextTrust(const TrustDocument& current, const Envelope& envelope) {
    if (envelope.type != TrustDocument::payloadType)
        return tl::unexpected(Refusal::WrongType);
    if (signerCount(envelope, current) < current.threshold)
        return tl::unexpected(Refusal::SignaturesMissing);
    auto next = parseTrust(envelope.payload);
    if (!next)
        return next;
    if (next->version <= current.version)
        return tl::unexpected(Refusal::Rollback);
    if (next->version > current.version + 1)
        return tl::unexpected(Refusal::VersionSkipped);
    if (!isSignedEnough(envelope, *next, current.keys() + next->keys()))
        return tl::unexpected(Refusal::SignaturesMissing);
    return next;
}

} // namespace reservrutin::trust
