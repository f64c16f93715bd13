// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/office.h"
#include "core/trust/package.h"
#include "support/any_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::trust {

using support::anyText;

namespace {

template <class Bytes>
Bytes anyBytes() {
    std::array<std::uint8_t, Bytes::size> bytes{};
    for (std::uint8_t& byte : bytes)
        byte = *rc::gen::arbitrary<std::uint8_t>();
    return Bytes(bytes);
}

QDate anyDay() {
    return QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 40'000));
}

base::UtcMs anyTime() {
    return {*rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000)};
}

TrustDocument anyTrust() {
    TrustDocument document;
    document.version = *rc::gen::inRange(1, 1'000'000'000);
    document.issued = anyTime();
    document.renewBy = anyDay();
    for (int i = *rc::gen::inRange(1, 33); i > 0; --i)
        document.administrators.append({u'x' + anyText(), anyText(), anyBytes<PublicKey>()});
    document.threshold = *rc::gen::inRange(1, int(document.administrators.size()) + 1);
    if (*rc::gen::arbitrary<bool>())
        document.review = *rc::gen::arbitrary<bool>() ? Review::ByAnother : Review::ByAnyone;
    return document;
}

Statement anyStatement() {
    return {Act(*rc::gen::inRange(0, 5)),
            anyText(),
            anyBytes<TextHash>(),
            *rc::gen::inRange(1, 1'000'001),
            anyBytes<TextHash>(),
            *rc::gen::arbitrary<bool>() ? anyDay() : QDate(),
            anyText(),
            anyText(),
            anyText(),
            anyTime()};
}

Envelope anyEnvelope() {
    Envelope envelope{anyText(), QByteArray(), {}};
    for (int i = *rc::gen::inRange(0, 40); i > 0; --i)
        envelope.payload.append(*rc::gen::arbitrary<char>());
    for (int i = *rc::gen::inRange(0, int(mostSignatures) + 1); i > 0; --i)
        envelope.signatures.append({anyText(), anyBytes<Signature>()});
    return envelope;
}

QVector<Envelope> anyEnvelopes() {
    QVector<Envelope> envelopes;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        envelopes.append(anyEnvelope());
    return envelopes;
}

} // namespace

RC_GTEST_PROP(TrustDocument, printed_and_parsed_is_the_same, ()) {
    const TrustDocument document = anyTrust();
    RC_PRE(isSound(document));
    const auto again = parseTrust(print(document));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == document);
}

RC_GTEST_PROP(Statement, printed_and_parsed_is_the_same, ()) {
    const Statement statement = anyStatement();
    const auto again = parseStatement(print(statement));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == statement);
}

RC_GTEST_PROP(Envelope, printed_and_parsed_is_the_same, ()) {
    const Envelope envelope = anyEnvelope();
    const auto again = parseEnvelope(print(envelope));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == envelope);
}

RC_GTEST_PROP(Package, printed_and_parsed_is_the_same, ()) {
    const Package package{anyText(), anyText().toUtf8(), anyEnvelopes(), anyEnvelopes()};
    RC_ASSERT(isPackage(print(package)));
    const auto again = parsePackage(print(package));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == package);
}

} // namespace reservrutin::trust
