// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Whatever comes as a package or as a signature envelope: it is read in its one form or refused, and nothing counts but
// what was signed. Run by scripts/fuzz.
#include "core/trust/key_file.h"
#include "core/trust/office.h"
#include "core/trust/package.h"

#include <cstdlib>

using namespace reservrutin;
using trust::Act;
using trust::Envelope;
using trust::Package;

namespace {

void require(bool promise) {
    if (!promise)
        std::abort();
}

/// Three administrators and the one edition and the one list they signed.
struct Signed {
    trust::Office office;
    QByteArray text = "{\"name\":\"Nødkald\"}";
    Package package{QStringLiteral("routine:pks"),
                    text,
                    {say(Act::Submitted, office.anna), say(Act::Reviewed, office.bo), say(Act::Approved, office.cilla)},
                    {trust::Office::signedBy(office.next(), {&office.anna, &office.bo})}};

    [[nodiscard]] Envelope say(Act act, const trust::SigningKey& key) const {
        const QDate from = act == Act::Approved ? QDate(2026, 12, 1) : QDate();
        return trust::sealed(
            {act, QStringLiteral("routine:pks"), trust::hashOfText(text), 1, {}, from, {}, {}, {}, {5}}, key);
    }
};

void judge(const Package& package) {
    static const Signed known;
    const trust::Office& office = known.office;
    const auto admitted =
        trust::admit({package.document, package.text, package.statements}, office.trust, 0, office.today);
    require(!admitted || package.text == known.text);
    for (const Envelope& list : package.trust) {
        const auto next = trust::nextTrust(office.trust, list);
        require(!next || *next == office.next());
        static_cast<void>(trust::firstTrust(list)); // signed by its own keys, so by anybody
    }
}

void readPackage(const QByteArray& bytes) {
    const auto package = trust::parsePackage(bytes);
    if (!package)
        return;
    require(trust::print(*package) == bytes);
    judge(*package);
}

void readEnvelope(const QByteArray& bytes) {
    const auto envelope = trust::parseEnvelope(bytes);
    if (!envelope)
        return;
    require(trust::print(*envelope) == bytes && envelope->signatures.size() <= trust::mostSignatures);
    judge({QStringLiteral("routine:pks"), "{}", {*envelope}, {*envelope}});
}

/// As if a trusted key had signed them: no mutation finds a signature.
void readPayload(const QByteArray& bytes) {
    if (const auto statement = trust::parseStatement(bytes))
        require(trust::print(*statement) == bytes);
    if (const auto list = trust::parseTrust(bytes))
        require(trust::print(*list) == bytes && trust::isSound(*list));
    if (const auto file = trust::parseKeyFile(bytes))
        require(trust::parseKeyFile(trust::print(*file)) == *file);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readPackage(bytes);
    readEnvelope(bytes);
    readPayload(bytes);
    return 0;
}
