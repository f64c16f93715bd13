// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/fold.h"

#include <QMap>

#include <functional>
#include <optional>

namespace reservrutin::journal {

/// Facts that become entries together or not at all.
struct Command {
    QVector<Fact> facts;
    /// The newest entry core saw of each subject it decided about; a zero id says "this subject does not exist yet".
    /// A subject left out is not checked.
    QMap<Subject, EntryId> lastSeen;
    /// Drafts that are wiped in the same transaction, because their text is entered now.
    QStringList wipedDrafts;
};

struct Committed {
    QVector<Entry> entries;
    QVector<Summary> summaries; ///< of every subject touched
};

/// Which summaries a list wants: newest first, `limit` at a time, older than `before` when given.
struct SummaryQuery {
    QString type;
    std::optional<OrderKey> before;
    int limit = 200;
    QString text{}; ///< only subjects with an entry that holds a word beginning with each of these; empty: all
};

/// What came in from another journal.
struct Taken {
    qsizetype fresh = 0;        ///< entries that were not here before
    QVector<Summary> summaries; ///< of every subject they touched
};

/// Port: the journal of this data folder. Storage implements it on its own thread, MemoryJournal in memory. Every
/// answer arrives exactly once, on the caller's thread, and may arrive before the call returns. The caller's `Answer`
/// must stay callable; pass a QPointer guard inside it where the receiver may die.
class Journal {
public:
    template <class T>
    using Answer = std::function<void(base::Result<T>)>;

    virtual ~Journal() = default;

    /// Fails with ChangedMeanwhile, with FormatUnreadable (a fact that is not stampable), or with a Store… kind; then
    /// nothing was written.
    virtual void commit(Command command, Answer<Committed> answer) = 0;
    /// The open summaries: all the overview needs to be on screen.
    virtual void readOpen(Answer<QVector<Summary>> answer) = 0;
    virtual void readSummaries(SummaryQuery query, Answer<QVector<Summary>> answer) = 0;
    /// Fails with NotFound.
    virtual void readSummary(Subject subject, Answer<Summary> answer) = 0;
    /// The subject's entries in order.
    virtual void readEntries(Subject subject, Answer<QVector<Entry>> answer) = 0;

    /// Whether this journal stamps with this writer id now. False for all until the store has been opened.
    [[nodiscard]] virtual bool isOwn(const WriterId& writer) const = 0;
    /// The writer id it stamps with now. Absent until the store has been opened.
    [[nodiscard]] virtual std::optional<WriterId> ownWriter() const = 0;
    /// Every entry that may leave this data folder (its audience is not zero), in no particular order.
    virtual void readPositions(Answer<QVector<Position>> answer) = 0;
    /// Those that are here and may leave; ids that are unknown or stay here are left out.
    virtual void readById(QVector<EntryId> ids, Answer<QVector<Entry>> answer) = 0;
    /// Set union by id, in one transaction. What was erased here stays erased; what is for another data folder only is
    /// left out.
    virtual void take(QVector<Entry> entries, Answer<Taken> answer) = 0;

    /// Half-typed text, local, never exchanged. An empty text removes the draft.
    virtual void saveDraft(QString key, QString text, Answer<bool> answer) = 0;
    virtual void readDrafts(Answer<QMap<QString, QString>> answer) = 0;
};

} // namespace reservrutin::journal
