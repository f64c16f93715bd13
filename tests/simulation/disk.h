// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/memory_journal.h"
#include "simulation/plant.h"

#include <QSet>
#include <QVector>

namespace reservrutin::simulation {

/// One console's disk: a journal that remembers what it has promised to keep, and that stops answering, as a program
/// that is killed, after a number of operations. A memory journal holds the entries. One thread.
class Disk final : public journal::Journal {
public:
    Disk(std::unique_ptr<journal::MemoryJournal> memory, Plant plant);

    /// The program dies at the `operations`-th operation from now: before it, or when it was done and not yet answered.
    void dieAfter(int operations, bool whenDone);
    void die() { m_isDead = true; }
    [[nodiscard]] bool isDead() const { return m_isDead; }
    /// The program is started again.
    void revive();
    /// Another folder in its place: what it does not hold was never promised.
    void replaceBy(std::unique_ptr<journal::MemoryJournal> memory);

    [[nodiscard]] journal::MemoryJournal& memory() const { return *m_memory; }
    /// Counts the folders that have lain here.
    [[nodiscard]] int edition() const { return m_edition; }
    /// Entries whose commit or arrival was answered, in that order; some of them twice.
    [[nodiscard]] const QVector<journal::EntryId>& promised() const { return m_promised; }
    /// Whether an entry of this kind about the subject has been kept since there were `before` entries.
    [[nodiscard]] bool hasKept(qsizetype before, const journal::Subject& subject, QLatin1String kind) const;

    void commit(journal::Command command, Answer<journal::Committed> answer) override;
    void readOpen(Answer<QVector<journal::Summary>> answer) override;
    void readSummaries(journal::SummaryQuery query, Answer<QVector<journal::Summary>> answer) override;
    void readSummary(journal::Subject subject, Answer<journal::Summary> answer) override;
    void readEntries(journal::Subject subject, Answer<QVector<journal::Entry>> answer) override;
    [[nodiscard]] bool isOwn(const journal::WriterId& writer) const override { return m_memory->isOwn(writer); }
    [[nodiscard]] std::optional<journal::WriterId> ownWriter() const override { return m_memory->ownWriter(); }
    void readPositions(Answer<QVector<journal::Position>> answer) override;
    void readById(QVector<journal::EntryId> ids, Answer<QVector<journal::Entry>> answer) override;
    void take(QVector<journal::Entry> entries, Answer<journal::Taken> answer) override;
    void saveDraft(QString key, QString text, Answer<bool> answer) override;
    void readDrafts(Answer<QMap<QString, QString>> answer) override;

private:
    [[nodiscard]] bool begins();
    [[nodiscard]] bool ends();
    template <class T, class Operation>
    void operate(const Journal::Answer<T>& answer, Operation operation);
    void dropKnownNumbers(QVector<journal::Entry>& entries) const;

    std::unique_ptr<journal::MemoryJournal> m_memory;
    Plant m_plant;
    QVector<journal::EntryId> m_promised;
    int m_edition = 0;
    int m_left = -1; ///< operations until it dies; below zero: it does not
    bool m_whenDone = false;
    bool m_isDead = false;
};

} // namespace reservrutin::simulation
