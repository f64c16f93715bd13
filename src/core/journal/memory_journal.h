// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/journal/chain.h"
#include "core/journal/journal.h"

#include <QHash>

namespace reservrutin::journal {

/// A journal that only memory holds. It carries the whole walk while the store is away (design law 1: each entry
/// says saved = false) and is the fast twin of storage in tests. Answers before the call returns; one thread.
class MemoryJournal final : public Journal {
public:
    MemoryJournal(const Fold& fold, const base::Clock& clock, base::Random& random, bool entriesAreSaved = false);

    /// Starts from summaries whose entries live elsewhere; their Lamport times are not reused.
    void adopt(const QVector<Summary>& summaries);
    [[nodiscard]] const QVector<Entry>& entries() const { return m_entries; }
    /// Lets go of everything it holds; its writer id goes too.
    void clear();
    /// As a program that is started again on the same data folder: the other's entries, writer and chains.
    void resume(const MemoryJournal& before);
    /// Takes entries in from elsewhere (set union by id), those for one data folder only included: what a folder's
    /// owner carries over himself. From others, take().
    Taken merge(const QVector<Entry>& entries);
    [[nodiscard]] const WriterId& writer() const { return m_writer; }

    void commit(Command command, Answer<Committed> answer) override;
    void readOpen(Answer<QVector<Summary>> answer) override;
    void readSummaries(SummaryQuery query, Answer<QVector<Summary>> answer) override;
    void readSummary(Subject subject, Answer<Summary> answer) override;
    void readEntries(Subject subject, Answer<QVector<Entry>> answer) override;
    [[nodiscard]] bool isOwn(const WriterId& writer) const override { return writer == m_writer; }
    [[nodiscard]] std::optional<WriterId> ownWriter() const override { return m_writer; }
    void readPositions(Answer<QVector<Position>> answer) override;
    void readById(QVector<EntryId> ids, Answer<QVector<Entry>> answer) override;
    void take(QVector<Entry> entries, Answer<Taken> answer) override;
    void saveDraft(QString key, QString text, Answer<bool> answer) override;
    void readDrafts(Answer<QMap<QString, QString>> answer) override;

private:
    [[nodiscard]] bool hasChanged(const Command& command) const;
    void append(const Fact& fact, Committed& committed);
    void keep(const Entry& entry);
    [[nodiscard]] QVector<Entry> entriesOf(const Subject& subject) const;
    [[nodiscard]] bool holdsWords(const Subject& subject, const QString& words) const;
    [[nodiscard]] Summary foldIn(const Subject& subject, QVector<Entry> added) const;

    const Fold& m_fold;
    const base::Clock& m_clock;
    base::Random& m_random;
    bool m_entriesAreSaved;
    WriterId m_writer;
    quint64 m_lamport = 0;
    QHash<AudienceId, ChainEnd> m_chains;
    QVector<Entry> m_entries;
    QHash<EntryId, qsizetype> m_placeOf; ///< in m_entries
    QHash<Subject, QVector<qsizetype>> m_placesOf;
    QMap<Subject, Summary> m_summaries;
    QMap<QString, QString> m_drafts;
};

} // namespace reservrutin::journal
