// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/journal.h"
#include "storage/backup_keeper.h"
#include "storage/sqlite_journal.h"
#include "storage/work_queue.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace reservrutin::storage {

/// Carries a call to the owner's thread and returns at once.
using Deliver = std::function<void(std::function<void()>)>;

/// Delivers through the event loop of `receiver`'s thread; what is under way when the receiver dies is dropped.
[[nodiscard]] Deliver queuedTo(QObject* receiver);

/// The journal on its own thread: the storage thread is started by the constructor, owns the one SQLite connection, and
/// is joined by `stop` or the destructor, after every queued commit and read. No call waits. Each answer is delivered
/// on the owner's thread, exactly once; those still on their way when this dies arrive all the same, as they hold
/// values only. `fold`, `clock` and `random` are used on the storage thread and must outlive this.
///
/// While the store is not open every call answers with the reason; `reopen` tries again. `maintain`
/// has the database checked in the background, and a checked copy kept (BackupKeeper).
class ThreadedJournal final : public journal::Journal {
public:
    using Told = std::function<void(base::Result<OpenReport>)>;

    /// `told` hears of every opening, and of every repair of a file found damaged while it was open.
    ThreadedJournal(Site site, const journal::Fold& fold, const base::Clock& clock, base::Random& random,
                    Deliver deliver, Told told);
    ~ThreadedJournal() override;

    /// Tries again to open a store that is not open, or that was opened for reading and can be written by now; `told`
    /// hears how it went.
    void reopen();
    /// Looks whether a check and a copy are due: after every start, and now and then (hourly) in a long-lived program.
    /// A copy reads and writes the whole journal: call it when the window has its content.
    void maintain();
    /// Finishes what is queued and closes the database. Later calls answer StoreUnavailable.
    void stop();

    void commit(journal::Command command, Answer<journal::Committed> answer) override;
    void readOpen(Answer<QVector<journal::Summary>> answer) override;
    void readSummaries(journal::SummaryQuery query, Answer<QVector<journal::Summary>> answer) override;
    void readSummary(journal::Subject subject, Answer<journal::Summary> answer) override;
    void readEntries(journal::Subject subject, Answer<QVector<journal::Entry>> answer) override;
    [[nodiscard]] bool isOwn(const journal::WriterId& writer) const override;
    [[nodiscard]] std::optional<journal::WriterId> ownWriter() const override;
    void readPositions(Answer<QVector<journal::Position>> answer) override;
    void readById(QVector<journal::EntryId> ids, Answer<QVector<journal::Entry>> answer) override;
    void take(QVector<journal::Entry> entries, Answer<journal::Taken> answer) override;
    void saveDraft(QString key, QString text, Answer<bool> answer) override;
    void readDrafts(Answer<QMap<QString, QString>> answer) override;

    void search(QString text, int limit, Answer<QVector<journal::Subject>> answer);
    void merge(QVector<journal::Entry> entries, Answer<qsizetype> answer);
    /// The backups are renewed afterwards, in the background.
    void erase(journal::EntryId id, Answer<bool> answer);
    void backup(QString file, Answer<bool> answer);
    void verify(Answer<Verification> answer);

private:
    template <class T>
    [[nodiscard]] Answer<T> delivered(Answer<T> answer) const;
    template <class T, class Work>
    void post(Rank rank, Answer<T> answer, Work work);
    void open();
    void noteWriter();
    void check();
    void renewCopies();
    void repairIfDamaged(const base::Result<void>& copied);

    SqliteJournal m_journal; ///< used by the storage thread only
    BackupKeeper m_backups;  ///< likewise
    Deliver m_deliver;
    Told m_told;
    mutable std::mutex m_writerGuard;
    std::optional<journal::WriterId> m_writer; ///< guarded: written by the storage thread, asked by the owner's
    WorkQueue m_queue;
    std::thread m_thread;
};

} // namespace reservrutin::storage
