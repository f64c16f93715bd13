// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/chain.h"

#include <random>

namespace reservrutin::support {

/// Chance that can be copied: a copy goes on as the original would.
class CopyableRandom final : public base::Random {
public:
    explicit CopyableRandom(std::uint64_t seed)
        : m_engine(seed) {}
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine() & 0xffU);
    }

private:
    std::mt19937_64 m_engine;
};

/// Writes entries one after the other, as one writer's journal would: for tests of folds and chains.
class EntryWriter {
public:
    explicit EntryWriter(std::uint64_t seed = 1, const journal::AudienceId& audience = {})
        : m_random(seed) {
        m_chain.audience = audience;
        m_chain.writer = journal::WriterId::random(m_random);
    }

    /// Its Lamport time is one more than the highest written or seen.
    journal::Entry write(const journal::Subject& subject, const QString& kind, base::Json body = base::Json::object(),
                         base::UtcMs at = {1'780'294'320'000}, quint32 kindVersion = 1) {
        journal::Fact fact{subject, kind, std::move(body), kindVersion, m_chain.audience};
        const journal::Entry entry = journal::stamp(fact, m_chain, m_lamport, at, m_random);
        m_lamport = entry.header.lamport;
        return entry;
    }
    void see(quint64 lamport) { m_lamport = std::max(m_lamport, lamport); }
    /// The next entry has the Lamport time of the last one again.
    void repeatLamport() { m_lamport -= m_lamport > 0 ? 1 : 0; }

private:
    CopyableRandom m_random;
    journal::ChainEnd m_chain;
    quint64 m_lamport = 0;
};

inline journal::Entry erased(journal::Entry entry) {
    entry.salt.reset();
    entry.body.reset();
    return entry;
}

} // namespace reservrutin::support
