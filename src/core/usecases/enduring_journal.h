// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/memory_journal.h"

#include <QObject>
#include <QPointer>

namespace reservrutin::usecases {

/// A store that is damaged, full, read-only or away never keeps staff from the walk (design law 1). This journal
/// passes everything to the store; when the store cannot take an entry, memory takes it (saved = false, drawn "ej
/// sparad") and carries on. retry() offers the waiting commands to the store again, in order; when all are in, the
/// memory is let go. Owned by app/composition, on the window's thread; the timer that calls retry() is the caller's.
class EnduringJournal final : public QObject, public journal::Journal {
    Q_OBJECT
public:
    EnduringJournal(journal::Journal& stored, const journal::Fold& fold, const base::Clock& clock,
                    base::Random& random);

    /// Also reads what is open, when the store could not say so before. Does nothing while there is no trouble.
    void retry();
    /// The store mended itself and went on: what it lost on the way is dropped, at once or when all that waits is in.
    void storeWasRepaired();
    [[nodiscard]] bool holdsUnsaved() const { return !m_waiting.isEmpty(); }
    /// The store is open and takes nothing: said before anybody has tried to enter something, until it is false again.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Why the store did not take an entry; absent while it does.
    [[nodiscard]] std::optional<base::Error> trouble() const { return m_trouble; }

    void commit(journal::Command command, Answer<journal::Committed> answer) override;
    void readOpen(Answer<QVector<journal::Summary>> answer) override;
    void readSummaries(journal::SummaryQuery query, Answer<QVector<journal::Summary>> answer) override;
    void readSummary(journal::Subject subject, Answer<journal::Summary> answer) override;
    void readEntries(journal::Subject subject, Answer<QVector<journal::Entry>> answer) override;
    [[nodiscard]] bool isOwn(const journal::WriterId& writer) const override;
    /// The store's: what memory stamps is stamped anew when the store takes it.
    [[nodiscard]] std::optional<journal::WriterId> ownWriter() const override { return m_stored.ownWriter(); }
    void readPositions(Answer<QVector<journal::Position>> answer) override;
    void readById(QVector<journal::EntryId> ids, Answer<QVector<journal::Entry>> answer) override;
    /// Straight to the store: while it is away nothing is taken in, and whoever offers the entries offers them again.
    void take(QVector<journal::Entry> entries, Answer<journal::Taken> answer) override;
    void saveDraft(QString key, QString text, Answer<bool> answer) override;
    void readDrafts(Answer<QMap<QString, QString>> answer) override;

Q_SIGNALS:
    /// The store went away or came back.
    void troubleChanged();
    /// Waiting entries are on the disk now; views re-read these subjects.
    void caughtUp(const QVector<reservrutin::journal::Summary>& summaries);
    /// A store that was damaged is back without these: views drop them. What waits in memory is not among them.
    void lost(const QVector<reservrutin::journal::Subject>& subjects);

private:
    void commitToMemory(const journal::Command& command, const Answer<journal::Committed>& answer);
    void keepWaiting(journal::Command command, const journal::Committed& committed);
    void storeTook(const journal::Committed& committed, const QMap<QString, QString>& entered);
    void remember(const QVector<journal::Summary>& summaries);
    [[nodiscard]] bool waitsFor(const journal::Subject& subject) const;
    void saveDraftsAnew();
    void readOpenAnew();
    [[nodiscard]] QVector<journal::Summary> withWaiting(QVector<journal::Summary> open);
    [[nodiscard]] QVector<journal::Subject> forgetLost(const QVector<journal::Summary>& open);
    void readStoredSummary(const journal::Subject& subject, Answer<journal::Summary> answer);
    void setTrouble(std::optional<base::Error> trouble);
    [[nodiscard]] qsizetype waitingFacts(const journal::Subject& subject, qsizetype most) const;
    void offerNext();
    void offered(const base::Result<journal::Committed>& result);

    journal::Journal& m_stored;
    journal::MemoryJournal m_memory;
    QMap<journal::Subject, journal::Summary> m_known; ///< what the store last said, for memory to start from
    QVector<journal::Command> m_waiting;
    QMap<QString, QString> m_drafts; ///< the latest, so that a store that is away loses none while we run
    QVector<journal::Summary> m_caughtUp;
    std::optional<base::Error> m_trouble;
    bool m_isOffering = false;
    bool m_isOpenUnread = false;
    bool m_isReadOnly = false;
};

/// True for the kinds that mean "the store cannot take it now", not "this is refused".
[[nodiscard]] bool isStoreTrouble(base::ErrorKind kind);

} // namespace reservrutin::usecases
