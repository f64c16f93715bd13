// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/trust/admission.h"

namespace reservrutin::trust {

/// Bytes that one seed repeats.
class CountingChance final : public base::Random {
public:
    explicit CountingChance(std::uint8_t seed = 1)
        : m_next(seed) {}
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes)
            byte = m_next = static_cast<std::uint8_t>(m_next * 5 + 17);
    }

private:
    std::uint8_t m_next;
};

inline SigningKey keyNumber(std::uint8_t seed) {
    CountingChance chance(seed);
    return SigningKey::fromChance(chance);
}

/// Three administrators; two of them change the list.
struct Office {
    SigningKey anna = keyNumber(1);
    SigningKey bo = keyNumber(2);
    SigningKey cilla = keyNumber(3);
    SigningKey stranger = keyNumber(9);
    QDate today{2026, 11, 22};
    TrustDocument trust{1,
                        {1'000},
                        QDate(2028, 11, 22),
                        {{QStringLiteral("Exempel Anna"), QStringLiteral("Administratör"), anna.publicKey()},
                         {QStringLiteral("Exempel Bo"), QStringLiteral("Granskare"), bo.publicKey()},
                         {QStringLiteral("Exempel Cilla"), QStringLiteral("Chef"), cilla.publicKey()}},
                        2,
                        std::nullopt};

    [[nodiscard]] TrustDocument next() const {
        TrustDocument document = trust;
        document.version += 1;
        return document;
    }
    [[nodiscard]] static Envelope signedBy(const TrustDocument& document,
                                           std::initializer_list<const SigningKey*> keys) {
        Envelope envelope{TrustDocument::payloadType, print(document), {}};
        for (const SigningKey* key : keys)
            addSignature(envelope, *key);
        return envelope;
    }
};

} // namespace reservrutin::trust
