// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/journal/journal.h"
#include "storage/open_report.h"
#include "storage/site.h"
#include "storage/verification.h"

#include <memory>

namespace reservrutin::storage {

struct Store;
struct Opened;
class Stamper;

/// The journal of one data folder in SQLite (docs/formats/journal.md). Answers before the call returns; one thread. The
/// command line uses it as it is, ThreadedJournal keeps one on the storage thread.
///
/// Damage that a call meets is mended on the spot: unreadable caches are rebuilt, a damaged file is set aside and what
/// verifies is carried over, and the call is tried once more. `onRepaired` is told.
class SqliteJournal final : public journal::Journal {
public:
    SqliteJournal(Site site, const journal::Fold& fold, const base::Clock& clock, base::Random& random);
    ~SqliteJournal() override;

    /// Fails with StoreBusy (another process), StoreDamaged, StoreReadOnly, StoreFull, StoreNewer or StoreUnavailable;
    /// every call then answers with that kind until a later `open` succeeds.
    [[nodiscard]] base::Result<OpenReport> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    [[nodiscard]] bool isReadOnly() const;
    void onRepaired(std::function<void(const OpenReport&)> told) { m_repaired = std::move(told); }

    void commit(journal::Command command, Answer<journal::Committed> answer) override;
    void readOpen(Answer<QVector<journal::Summary>> answer) override;
    void readSummaries(journal::SummaryQuery query, Answer<QVector<journal::Summary>> answer) override;
    void readSummary(journal::Subject subject, Answer<journal::Summary> answer) override;
    void readEntries(journal::Subject subject, Answer<QVector<journal::Entry>> answer) override;
    [[nodiscard]] bool isOwn(const journal::WriterId& writer) const override;
    [[nodiscard]] std::optional<journal::WriterId> ownWriter() const override { return writer(); }
    void readPositions(Answer<QVector<journal::Position>> answer) override;
    void readById(QVector<journal::EntryId> ids, Answer<QVector<journal::Entry>> answer) override;
    void take(QVector<journal::Entry> entries, Answer<journal::Taken> answer) override;
    void saveDraft(QString key, QString text, Answer<bool> answer) override;
    void readDrafts(Answer<QMap<QString, QString>> answer) override;

    /// Absent while it is not open.
    [[nodiscard]] std::optional<journal::WriterId> writer() const;
    /// Entries from elsewhere, those for one data folder only included: what a folder's owner carries over himself.
    /// Set union by id. Answers how many were new. From others, take().
    [[nodiscard]] base::Result<qsizetype> merge(const QVector<journal::Entry>& entries);
    /// Deletes salt and body, keeps the header (GDPR art. 17), and folds the subject anew. Copies in `backup/` still
    /// hold the body until they are renewed.
    [[nodiscard]] base::Result<void> erase(const journal::EntryId& id);
    /// Subjects with an entry that holds a word beginning with each of the words; newest first.
    [[nodiscard]] base::Result<QVector<journal::Subject>> search(const QString& text, int limit = 50);

    [[nodiscard]] base::Result<QVector<journal::Entry>> entriesAll();
    [[nodiscard]] base::Result<QString> describe();
    /// All hashes, all chains, SQLite's own check, and every summary against a fold from the start.
    [[nodiscard]] base::Result<Verification> verify();
    [[nodiscard]] base::Result<void> rebuildSummaries();

    /// A checked copy of the open database. `breathe` is asked every few milliseconds and may use this journal; false
    /// gives up. StoreDamaged says that the original is damaged: call `repair`.
    [[nodiscard]] base::Result<void> backup(const QString& file, const std::function<bool()>& breathe = {});
    /// Sets the file aside and carries over what verifies.
    [[nodiscard]] base::Result<OpenReport> repair();

    [[nodiscard]] const Site& site() const { return m_site; }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

private:
    template <class Work>
    [[nodiscard]] auto attempt(Work work) -> base::Result<std::invoke_result_t<Work>>;
    [[nodiscard]] bool mend(const base::Error& error);
    [[nodiscard]] base::Result<OpenReport> take(base::Result<Opened> opened);
    void log(const char* what, const QString& detail) const;

    [[nodiscard]] journal::Committed append(const journal::Command& command);
    [[nodiscard]] journal::Taken mergeNow(const QVector<journal::Entry>& entries);
    void beginAnew();
    void eraseNow(const journal::EntryId& id);
    [[nodiscard]] Verification verifyNow();

    Site m_site;
    const journal::Fold& m_fold;
    const base::Clock& m_clock;
    base::Random& m_random;
    std::function<void(const OpenReport&)> m_repaired;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Stamper> m_stamper;
    base::Error m_whyClosed{base::ErrorKind::StoreUnavailable, {}};
    bool m_copying = false; ///< a copy is being made through the connection: it must not be closed
};

} // namespace reservrutin::storage
