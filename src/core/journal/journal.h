// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/fold.h"

#include <QMap>

#include <functional>

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
};

/// Port: the journal of this data folder. Storage implements it on its own thread, MemoryJournal in memory. Every
/// answer arrives exactly once, on the caller's thread, and may arrive before the call returns. The caller's `Answer`
/// must stay callable; pass a QPointer guard inside it where the receiver may die.
class Journal {
public:
    template <class T>
    using Answer = std::function<void(base::Result<T>)>;

    virtual ~Journal() = default;

    /// Fails with ChangedMeanwhile, or with a Store… kind; then nothing was written.
    virtual void commit(Command command, Answer<Committed> answer) = 0;
    /// The open summaries: all the overview needs to be on screen.
    virtual void readOpen(Answer<QVector<Summary>> answer) = 0;
    virtual void readSummaries(SummaryQuery query, Answer<QVector<Summary>> answer) = 0;
    /// Fails with NotFound.
    virtual void readSummary(Subject subject, Answer<Summary> answer) = 0;
    /// The subject's entries in order.
    virtual void readEntries(Subject subject, Answer<QVector<Entry>> answer) = 0;

    /// Half-typed text, local, never exchanged. An empty text removes the draft.
    virtual void saveDraft(QString key, QString text, Answer<bool> answer) = 0;
    virtual void readDrafts(Answer<QMap<QString, QString>> answer) = 0;
};

} // namespace reservrutin::journal
