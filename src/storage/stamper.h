// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "storage/entry_store.h"
#include "storage/high_water.h"

#include <QHash>

namespace reservrutin::storage {

/// Stamps facts with this folder's writer id, sequence, previous and Lamport time. What it hands out within a
/// transaction counts only after `keep`; `forget` goes back to what the database says. One thread.
class Stamper {
public:
    Stamper(const journal::WriterId& writer, EntryStore& entries, const QString& highWaterFile,
            const base::Clock& clock, base::Random& random);

    [[nodiscard]] const journal::WriterId& writer() const { return m_writer; }
    /// `seen` is the Lamport time of the subject's last entry.
    [[nodiscard]] journal::Entry stamp(const journal::Fact& fact, quint64 seen);
    /// After the transaction is on disk: moves the high-water mark.
    void keep();
    void forget();

private:
    [[nodiscard]] journal::ChainEnd& chainOf(const journal::AudienceId& audience);

    journal::WriterId m_writer;
    EntryStore& m_entries;
    HighWater m_highWater;
    const base::Clock& m_clock;
    base::Random& m_random;
    std::optional<quint64> m_lamport;
    QHash<journal::AudienceId, journal::ChainEnd> m_chains;
    QVector<journal::AudienceId> m_moved;
};

} // namespace reservrutin::storage
