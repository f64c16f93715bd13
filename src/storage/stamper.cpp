// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/stamper.h"

#include <algorithm>

namespace reservrutin::storage {

Stamper::Stamper(const journal::WriterId& writer, EntryStore& entries, const QString& highWaterFile,
                 const base::Clock& clock, base::Random& random)
    : m_writer(writer)
    , m_entries(entries)
    , m_highWater(highWaterFile)
    , m_clock(clock)
    , m_random(random) {
    static_cast<void>(m_highWater.read());
}

journal::ChainEnd& Stamper::chainOf(const journal::AudienceId& audience) {
    auto known = m_chains.find(audience);
    if (known == m_chains.end())
        known = m_chains.insert(audience, m_entries.chainEnd(m_writer, audience));
    return *known;
}

journal::Entry Stamper::stamp(const journal::Fact& fact, quint64 seen) {
    const quint64 highest = std::max(m_lamport ? *m_lamport : m_entries.highestLamport(), seen);
    journal::Entry entry = journal::stamp(fact, chainOf(fact.audience), highest, m_clock.now(), m_random);
    m_lamport = entry.header.lamport;
    if (!m_moved.contains(fact.audience))
        m_moved.append(fact.audience);
    return entry;
}

void Stamper::keep() {
    for (const journal::AudienceId& audience : std::as_const(m_moved))
        m_highWater.raise(m_chains.value(audience));
    m_moved.clear();
}

void Stamper::forget() {
    m_chains.clear();
    m_lamport.reset();
    m_moved.clear();
}

} // namespace reservrutin::storage
