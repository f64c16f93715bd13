// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "simulation/disk.h"
#include "simulation/rebuilds.h"
#include "simulation/rules.h"

#include <QMap>

namespace reservrutin::simulation {

/// What all witnesses of one run share: every entry ever seen, as it was when its hashes were checked, the folds, and
/// the writers that somebody copied without being noticed.
struct Archive {
    explicit Archive(const journal::Fold& fold)
        : rebuilds(fold) {}

    Rebuilds rebuilds;
    QHash<journal::EntryId, journal::Entry> intact;
    QSet<journal::WriterId> forked;
};

/// Looks at one console's disk after each step, at what has come since it looked last, and knows by itself what is
/// there: it asks the journal for nothing but its entries and summaries.
class Witness final {
public:
    explicit Witness(Archive& archive)
        : m_archive(archive) {}

    /// Subjects that have new entries since the last look.
    QSet<journal::Subject> look(const Disk& disk, Breaches& breaches);
    /// A summary that a journal or an overview holds, against the rebuild.
    void check(const journal::Summary& summary, Breaches& breaches) const;

private:
    struct Thread { ///< a subject's entries
        QVector<std::pair<journal::OrderKey, qsizetype>> inOrder;
        int place = 0;
    };
    using Chain = QMap<quint64, QVector<std::pair<journal::EntryId, journal::EntryId>>>; ///< id and previous, by number

    void forget(const Disk& disk);
    void checkBytes(const journal::Entry& entry, Breaches& breaches);
    void checkLinks(const journal::Entry& entry, Breaches& breaches);
    void fold(const QVector<journal::Entry>& entries, qsizetype at);

    Archive& m_archive;
    int m_edition = -1; ///< of the disk
    qsizetype m_seen = 0;
    qsizetype m_promised = 0;
    QSet<journal::EntryId> m_held;
    QHash<journal::Subject, Thread> m_threads;
    QHash<std::pair<journal::WriterId, journal::AudienceId>, Chain> m_chains;
};

} // namespace reservrutin::simulation
