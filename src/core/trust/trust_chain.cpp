// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/trust_chain.h"

#include <array>

namespace reservrutin::trust {

using base::Json;
using base::textAt;

namespace {

TrustedHow howFrom(const QString& code) {
    for (const TrustedHow how : {TrustedHow::MachineFile, TrustedHow::MadeHere}) {
        if (codeOf(how) == code)
            return how;
    }
    return TrustedHow::Signed;
}

QByteArray bytesAt(const Json& json, const char* key) {
    return textAt(json, key).toUtf8();
}

std::optional<TrustedVersion> believedFrom(const Json& json) {
    const QByteArray text = bytesAt(json, "envelope");
    const auto envelope = parseEnvelope(text);
    if (!envelope)
        return std::nullopt;
    const auto document = parseTrust(envelope->payload);
    if (!document)
        return std::nullopt;
    return TrustedVersion{*document,
                          text,
                          howFrom(textAt(json, "how")),
                          base::personAt(json, "by"),
                          {base::numberAt(json, "at").value_or(0)}};
}

void publish(TrustChain& chain, const QByteArray& envelope) {
    if (!envelope.isEmpty() && !chain.published.contains(envelope))
        chain.published.append(envelope);
}

/// What is left says the same as the version that is believed now: nothing more is to be judged.
void settle(TrustChain& chain, const QByteArray& payload) {
    chain.published.removeIf([&payload](const QByteArray& text) {
        const auto envelope = parseEnvelope(text);
        return envelope && envelope->payload == payload;
    });
}

void believe(TrustChain& chain, const journal::Entry& entry) {
    Json body = entry.json();
    body["at"] = entry.header.at.value;
    const auto version = believedFrom(body);
    if (!version)
        return;
    if (version->how != TrustedHow::Signed)
        chain.believed.clear(); // begun anew, by whoever governs the computer
    chain.believed.append(*version);
    settle(chain, parseEnvelope(version->envelope)->payload);
}

void refuse(TrustChain& chain, const Json& body) {
    const auto hash = TrustHash::fromHex(textAt(body, "hash"));
    if (!hash)
        return;
    chain.refused.insert(*hash, textAt(body, "reason"));
    // This envelope alone: another one may have the signatures that this one lacks.
    chain.published.removeIf([hash](const QByteArray& text) {
        const auto envelope = parseEnvelope(text);
        return envelope && hashOf(*envelope) == *hash;
    });
}

} // namespace

QString codeOf(TrustedHow how) {
    switch (how) {
    case TrustedHow::MachineFile:
        return QStringLiteral("machine-file");
    case TrustedHow::MadeHere:
        return QStringLiteral("made-here");
    case TrustedHow::Signed:
        return QStringLiteral("signed");
    }
    return {};
}

TrustChain apply(TrustChain before, const journal::Entry& entry) {
    if (entry.isErased() || entry.header.kindVersion != 1)
        return before;
    const QString& kind = entry.header.kind;
    const bool isJudgedHere = entry.header.audience.isNull(); // no such entry comes from elsewhere
    if (kind == u"trust.published")
        publish(before, bytesAt(entry.json(), "envelope"));
    else if (kind == u"trust.admitted" && isJudgedHere)
        believe(before, entry);
    else if (kind == u"trust.refused" && isJudgedHere)
        refuse(before, entry.json());
    return before;
}

Json toJson(const TrustChain& chain) {
    Json published = Json::array();
    for (const QByteArray& envelope : chain.published)
        published.push_back(envelope.toStdString());
    Json believed = Json::array();
    for (const TrustedVersion& version : chain.believed)
        believed.push_back({{"envelope", version.envelope.toStdString()},
                            {"how", base::toJson(codeOf(version.how))},
                            {"by", base::toJson(version.by)},
                            {"at", version.at.value}});
    Json refused = Json::object();
    for (auto each = chain.refused.begin(); each != chain.refused.end(); ++each)
        refused[each.key().hex().toStdString()] = base::toJson(each.value());
    return {{"published", published}, {"believed", believed}, {"refused", refused}};
}

TrustChain chainFrom(const Json& json) {
    TrustChain chain;
    for (const QString& envelope : base::textsAt(json, "published"))
        chain.published.append(envelope.toUtf8());
    for (const Json& each : base::arrayAt(json, "believed")) {
        if (const auto version = believedFrom(each))
            chain.believed.append(*version);
    }
    const Json& refused = base::objectAt(json, "refused");
    for (auto each = refused.begin(); each != refused.end(); ++each) {
        const auto hash = TrustHash::fromHex(QString::fromStdString(each.key()));
        if (hash && each.value().is_string())
            chain.refused.insert(*hash, QString::fromStdString(each.value().get<std::string>()));
    }
    return chain;
}

} // namespace reservrutin::trust
