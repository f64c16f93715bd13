// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/statement.h"

#include "core/base/json.h"

#include <algorithm>
#include <array>

namespace reservrutin::trust {

using base::Json;
using base::numberAt;
using base::textAt;

namespace {

constexpr std::array allActs{Act::Submitted, Act::Returned, Act::Reviewed, Act::Approved, Act::Retired};

std::optional<Act> actFrom(const QString& code) {
    for (const Act act : allActs) {
        if (codeOf(act) == code)
            return act;
    }
    return std::nullopt;
}

/// It names one of the keys as its own, and yet that key did not sign it.
bool claimsToBeBy(const Envelope& envelope, const QVector<PublicKey>& keys) {
    return envelope.signatures.size() == 1 && std::any_of(keys.begin(), keys.end(), [&envelope](const PublicKey& key) {
               return fingerprintOf(key) == envelope.signatures.first().keyId;
           });
}

} // namespace

TextHash hashOfText(QByteArrayView text) {
    std::array<std::uint8_t, TextHash::size> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return TextHash(hash);
}

QString codeOf(Act act) {
    switch (act) {
    case Act::Submitted:
        return QStringLiteral("submitted");
    case Act::Returned:
        return QStringLiteral("returned");
    case Act::Reviewed:
        return QStringLiteral("reviewed");
    case Act::Approved:
        return QStringLiteral("approved");
    case Act::Retired:
        return QStringLiteral("retired");
    }
    return {};
}

QByteArray print(const Statement& statement) {
    return base::compactJson({{"act", base::toJson(codeOf(statement.act))},
                              {"document", base::toJson(statement.document)},
                              {"edition", base::toJson(statement.edition.hex())},
                              {"number", statement.number},
                              {"base", base::toJson(statement.base.hex())},
                              {"from", base::toJson(statement.from.toString(Qt::ISODate))},
                              {"reason", base::toJson(statement.reason)},
                              {"by", {{"name", base::toJson(statement.name)}, {"role", base::toJson(statement.role)}}},
                              {"at", statement.at.value}});
}

Verdict<Statement> parseStatement(const QByteArray& payload) {
    const auto json = base::parseJson(payload);
    if (!json)
        return tl::unexpected(Refusal::Altered);
    const auto act = actFrom(textAt(*json, "act"));
    const auto edition = TextHash::fromHex(textAt(*json, "edition"));
    const auto grownFrom = TextHash::fromHex(textAt(*json, "base"));
    const auto number = numberAt(*json, "number");
    if (!act || !edition || !grownFrom || !number || *number < 1 || *number > 1'000'000)
        return tl::unexpected(Refusal::Altered);
    const Json& by = base::objectAt(*json, "by");
    const Statement statement{*act,
                              textAt(*json, "document"),
                              *edition,
                              int(*number),
                              *grownFrom,
                              QDate::fromString(textAt(*json, "from"), Qt::ISODate),
                              textAt(*json, "reason"),
                              textAt(by, "name"),
                              textAt(by, "role"),
                              {numberAt(*json, "at").value_or(0)}};
    if (print(statement) != payload)
        return tl::unexpected(Refusal::Altered);
    return statement;
}

Envelope sealed(const Statement& statement, const SigningKey& key) {
    return sealed(Statement::payloadType, print(statement), key);
}

Verdict<Said> verified(const Envelope& envelope, const TrustDocument& trust) {
    if (envelope.type != Statement::payloadType)
        return tl::unexpected(Refusal::WrongType);
    const QVector<PublicKey> signers = signersOf(envelope, trust.keys());
    if (envelope.signatures.size() != 1 || signers.size() != 1)
        return tl::unexpected(claimsToBeBy(envelope, trust.keys()) ? Refusal::Altered : Refusal::SignerUnknown);
    const auto statement = parseStatement(envelope.payload);
    if (!statement)
        return tl::unexpected(statement.error());
    return Said{*statement, signers.first()};
}

} // namespace reservrutin::trust
