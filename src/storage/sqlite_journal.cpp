// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/sqlite_journal.h"

#include "storage/caches.h"
#include "storage/checked_copy.h"
#include "storage/failure.h"
#include "storage/opening.h"
#include "storage/stamper.h"

#include <SQLiteCpp/Transaction.h>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace reservrutin::storage {

using base::Error;
using base::ErrorKind;
using base::fail;
using base::Result;
using journal::Command;
using journal::Committed;
using journal::Entry;
using journal::EntryId;
using journal::Subject;
using journal::Summary;

namespace {

bool hasChanged(const Command& command, SummaryStore& summaries) {
    for (auto it = command.lastSeen.cbegin(); it != command.lastSeen.cend(); ++it) {
        const auto known = summaries.find(it.key());
        if ((known ? known->last.id : EntryId()) != it.value())
            return true;
    }
    return false;
}

/// Later than all that the summary has seen: applied. Else the subject is folded anew.
Summary foldIn(Store& store, const journal::Fold& fold, const Subject& subject, QVector<Entry> added) {
    std::sort(added.begin(), added.end(), [](const Entry& a, const Entry& b) { return a.order() < b.order(); });
    std::optional<Summary> summary = store.summaries.find(subject);
    if (summary && !(summary->last < added.constFirst().order()))
        return foldAnew(store, fold, subject);
    for (const Entry& entry : std::as_const(added))
        summary = fold.apply(summary ? &*summary : nullptr, entry);
    return *summary;
}

} // namespace

SqliteJournal::SqliteJournal(Site site, const journal::Fold& fold, const base::Clock& clock, base::Random& random)
    : m_site(std::move(site))
    , m_fold(fold)
    , m_clock(clock)
    , m_random(random) {}

SqliteJournal::~SqliteJournal() {
    close();
}

void SqliteJournal::log(const char* what, const QString& detail) const {
    if (m_site.log)
        m_site.log->info("store: {} {}", what, detail.toStdString());
}

void SqliteJournal::close() {
    m_stamper.reset();
    m_store.reset();
    m_whyClosed = {ErrorKind::StoreUnavailable, {}};
}

bool SqliteJournal::isReadOnly() const {
    return m_store && m_store->database->isReadOnly();
}

Result<OpenReport> SqliteJournal::open() {
    close();
    return take(openStore(m_site, m_clock, m_random));
}

Result<OpenReport> SqliteJournal::take(Result<Opened> opened) {
    const auto settled = opened ? guarded([&] {
        Store& store = *opened->store;
        if (opened->report.readOnly || store.marks.foldVersion() == m_site.foldVersion)
            return;
        rebuildCaches(store, m_fold);
        store.marks.setFoldVersion(m_site.foldVersion);
    })
                                : Result<void>(tl::unexpected(opened.error()));
    if (!settled) {
        m_whyClosed = settled.error();
        log("not open", base::codeOf(m_whyClosed.kind) + u' ' + m_whyClosed.parameter);
        return tl::unexpected(m_whyClosed);
    }
    m_store = std::move(opened->store);
    m_store->database->setTrusted(true);
    m_stamper = std::make_unique<Stamper>(opened->writer, m_store->entries, m_site.highWaterFile(), m_clock, m_random);
    log("open, writer", opened->writer.hex());
    return std::move(opened->report);
}

Result<OpenReport> SqliteJournal::repair() {
    if (m_copying)
        return fail(ErrorKind::StoreBusy, QStringLiteral("copying"));
    if (m_store)
        m_store->database->setTrusted(false);
    close();
    auto report = take(salvageAndOpen(m_site, m_clock, m_random));
    if (report) {
        log("repaired, lost", QString::number(report->lost));
        if (m_repaired)
            m_repaired(*report);
    }
    return report;
}

/// True when it is worth trying once more.
bool SqliteJournal::mend(const Error& error) {
    log("failed", base::codeOf(error.kind) + u' ' + error.parameter);
    if (error.kind != ErrorKind::StoreDamaged || m_copying || isReadOnly())
        return false;
    if (isCacheDamage(error) && guarded([this] { rebuildCaches(*m_store, m_fold); }))
        return true;
    return repair().has_value();
}

template <class Work>
auto SqliteJournal::attempt(Work work) -> Result<std::invoke_result_t<Work>> {
    if (!m_store)
        return tl::unexpected(m_whyClosed);
    auto done = guarded(work);
    if (done || done.error().kind == ErrorKind::ChangedMeanwhile || done.error().kind == ErrorKind::NotFound)
        return done;
    m_stamper->forget();
    return mend(done.error()) ? guarded(work) : done;
}

Committed SqliteJournal::append(const Command& command) {
    if (isReadOnly())
        throw Failure({ErrorKind::StoreReadOnly, {}});
    SQLite::Transaction transaction(m_store->database->sql(), SQLite::TransactionBehavior::IMMEDIATE);
    if (hasChanged(command, m_store->summaries))
        throw Failure({ErrorKind::ChangedMeanwhile, {}});
    if (!std::all_of(command.facts.begin(), command.facts.end(), journal::isStampable))
        throw Failure({ErrorKind::FormatUnreadable, {}});
    Committed committed;
    for (const journal::Fact& fact : command.facts) {
        const auto isSubject = [&fact](const Summary& summary) { return summary.subject == fact.subject; };
        const auto touched = std::find_if(committed.summaries.begin(), committed.summaries.end(), isSubject);
        std::optional<Summary> before =
            touched != committed.summaries.end() ? *touched : m_store->summaries.find(fact.subject);
        const Entry entry = m_stamper->stamp(fact, before ? before->last.lamport : 0);
        const qint64 number = m_store->entries.insert(entry);
        m_store->search.add(number, m_fold.searchText(entry));
        committed.summaries.removeIf(isSubject);
        committed.summaries.append(m_fold.apply(before ? &*before : nullptr, entry));
        committed.entries.append(entry);
    }
    for (const Summary& summary : std::as_const(committed.summaries))
        m_store->summaries.put(summary);
    for (const QString& key : command.wipedDrafts)
        m_store->drafts.remove(key);
    transaction.commit();
    m_stamper->keep();
    return committed;
}

void SqliteJournal::commit(Command command, Answer<Committed> answer) {
    answer(attempt([&] { return append(command); }));
}

void SqliteJournal::readOpen(Answer<QVector<Summary>> answer) {
    answer(attempt([&] { return m_store->summaries.open(); }));
}

void SqliteJournal::readSummaries(journal::SummaryQuery query, Answer<QVector<Summary>> answer) {
    answer(attempt([&] { return m_store->summaries.list(query); }));
}

void SqliteJournal::readSummary(Subject subject, Answer<Summary> answer) {
    answer(attempt([&] {
        auto summary = m_store->summaries.find(subject);
        if (!summary)
            throw Failure({ErrorKind::NotFound, subject.text()});
        return std::move(*summary);
    }));
}

void SqliteJournal::readEntries(Subject subject, Answer<QVector<Entry>> answer) {
    answer(attempt([&] { return m_store->entries.ofSubject(subject); }));
}

void SqliteJournal::saveDraft(QString key, QString text, Answer<bool> answer) {
    answer(attempt([&] {
        m_store->drafts.save(key, text);
        return true;
    }));
}

void SqliteJournal::readDrafts(Answer<QMap<QString, QString>> answer) {
    answer(attempt([&] { return m_store->drafts.all(); }));
}

journal::Taken SqliteJournal::mergeNow(const QVector<Entry>& entries) {
    if (isReadOnly())
        throw Failure({ErrorKind::StoreReadOnly, {}});
    SQLite::Transaction transaction(m_store->database->sql(), SQLite::TransactionBehavior::IMMEDIATE);
    QMap<Subject, QVector<Entry>> added;
    journal::Taken taken;
    bool isOlderCopy = false;
    const quint64 furthest = m_store->entries.highestLamport() + journal::longestLeap;
    for (const Entry& entry : entries) {
        if (entry.header.lamport > furthest || m_store->entries.has(entry.id))
            continue;
        m_store->search.add(m_store->entries.insert(entry), m_fold.searchText(entry));
        added[entry.header.subject].append(entry);
        ++taken.fresh;
        isOlderCopy = isOlderCopy || isOwn(entry.header.writer);
    }
    for (auto it = added.cbegin(); it != added.cend(); ++it) {
        taken.summaries.append(foldIn(*m_store, m_fold, it.key(), it.value()));
        m_store->summaries.put(taken.summaries.constLast());
    }
    transaction.commit();
    m_stamper->forget();
    if (isOlderCopy)
        beginAnew();
    return taken;
}

/// Others hold entries of ours that we do not: the whole folder, its mark included, was set back to an earlier day, or
/// a copy of it is at work elsewhere. Its numbers are in use.
void SqliteJournal::beginAnew() {
    const journal::WriterId writer = takeNewWriter(m_site, *m_store, m_random);
    m_stamper = std::make_unique<Stamper>(writer, m_store->entries, m_site.highWaterFile(), m_clock, m_random);
    log("older than what others hold, new writer", writer.hex());
}

Result<qsizetype> SqliteJournal::merge(const QVector<Entry>& entries) {
    return attempt([&] { return mergeNow(entries).fresh; });
}

void SqliteJournal::take(QVector<Entry> entries, Answer<journal::Taken> answer) {
    entries.removeIf([](const Entry& entry) { return entry.header.audience.isNull(); });
    answer(attempt([&] { return mergeNow(entries); }));
}

std::optional<journal::WriterId> SqliteJournal::writer() const {
    return m_stamper ? std::optional(m_stamper->writer()) : std::nullopt;
}

bool SqliteJournal::isOwn(const journal::WriterId& id) const {
    return writer() == id;
}

void SqliteJournal::readPositions(Answer<QVector<journal::Position>> answer) {
    answer(attempt([&] { return m_store->entries.positions(); }));
}

void SqliteJournal::readById(QVector<EntryId> ids, Answer<QVector<Entry>> answer) {
    answer(attempt([&] {
        QVector<Entry> found;
        for (const EntryId& id : std::as_const(ids)) {
            if (!m_store->entries.has(id))
                continue;
            Entry entry = m_store->entries.find(id);
            if (!entry.header.audience.isNull())
                found.append(std::move(entry));
        }
        return found;
    }));
}

/// The log is emptied too: it may hold the page as it was.
void SqliteJournal::eraseNow(const EntryId& id) {
    SQLite::Database& sql = m_store->database->sql();
    const Entry entry = m_store->entries.find(id);
    SQLite::Transaction transaction(sql, SQLite::TransactionBehavior::IMMEDIATE);
    m_store->search.remove(m_store->entries.numberOf(id));
    m_store->entries.eraseContent(id);
    m_store->summaries.put(foldAnew(*m_store, m_fold, entry.header.subject));
    transaction.commit();
    if (!guarded([&sql] { sql.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)"); }))
        log("log not emptied after erasure of", id.hex());
    log("erased", id.hex());
}

Result<void> SqliteJournal::erase(const EntryId& id) {
    return attempt([&] { eraseNow(id); });
}

Result<QVector<Subject>> SqliteJournal::search(const QString& text, int limit) {
    return attempt([&] { return m_store->search.find(text, limit); });
}

Result<QVector<Entry>> SqliteJournal::entriesAll() {
    return attempt([&] { return m_store->entries.all(); });
}

Result<QString> SqliteJournal::describe() {
    return entriesAll().map([](const QVector<Entry>& entries) { return journal::describe(entries); });
}

Verification SqliteJournal::verifyNow() {
    Verification found;
    const QVector<Entry> entries = m_store->entries.all();
    found.entries = entries.size();
    found.erased = std::count_if(entries.cbegin(), entries.cend(), [](const Entry& e) { return e.isErased(); });
    found.findings = journal::checkChains(entries);
    found.differingSummaries = differingSummaries(*m_store, m_fold);
    found.integrity = quickCheck(m_store->database->sql());
    return found;
}

Result<Verification> SqliteJournal::verify() {
    return attempt([&] { return verifyNow(); });
}

Result<void> SqliteJournal::rebuildSummaries() {
    return attempt([&] { rebuildCaches(*m_store, m_fold); });
}

Result<void> SqliteJournal::backup(const QString& file, const std::function<bool()>& breathe) {
    if (!m_store)
        return tl::unexpected(m_whyClosed);
    m_copying = true;
    auto copied = copyChecked(m_store->database->sql(), file, breathe);
    m_copying = false;
    return copied;
}

} // namespace reservrutin::storage
