// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/threaded_journal.h"

#include <QMetaObject>

namespace reservrutin::storage {

using base::ErrorKind;
using base::Result;
using journal::Committed;
using journal::Entry;
using journal::Subject;
using journal::Summary;

Deliver queuedTo(QObject* receiver) {
    return [receiver](std::function<void()> call) {
        QMetaObject::invokeMethod(receiver, std::move(call), Qt::QueuedConnection);
    };
}

ThreadedJournal::ThreadedJournal(Site site, const journal::Fold& fold, const base::Clock& clock, base::Random& random,
                                 Deliver deliver, Told told)
    : m_journal(std::move(site), fold, clock, random)
    , m_backups(m_journal)
    , m_deliver(std::move(deliver))
    , m_told(std::move(told)) {
    m_journal.onRepaired([this](const OpenReport& report) {
        noteWriter();
        m_deliver([t = m_told, report] { t(report); });
    });
    m_queue.post(Rank::Append, [this] { open(); });
    m_thread = std::thread([this] { m_queue.run(); });
}

ThreadedJournal::~ThreadedJournal() {
    stop();
}

void ThreadedJournal::stop() {
    m_queue.stop();
    if (!m_thread.joinable())
        return;
    m_thread.join();
    m_journal.close();
}

void ThreadedJournal::open() {
    if (m_journal.isOpen() && (!m_journal.isReadOnly() || !m_journal.site().looksWritable()))
        return;
    auto report = m_journal.open();
    noteWriter();
    m_deliver([told = m_told, report = std::move(report)] { told(report); });
}

void ThreadedJournal::noteWriter() {
    const std::lock_guard lock(m_writerGuard);
    m_writer = m_journal.writer();
}

bool ThreadedJournal::isOwn(const journal::WriterId& writer) const {
    const std::lock_guard lock(m_writerGuard);
    return m_writer == writer;
}

std::optional<journal::WriterId> ThreadedJournal::ownWriter() const {
    const std::lock_guard lock(m_writerGuard);
    return m_writer;
}

void ThreadedJournal::reopen() {
    m_queue.post(Rank::Append, [this] { open(); });
}

void ThreadedJournal::maintain() {
    m_queue.post(Rank::Background, [this] {
        if (m_journal.isOpen() && m_backups.isDue())
            check();
    });
}

void ThreadedJournal::repairIfDamaged(const Result<void>& copied) {
    if (!copied && copied.error().kind == ErrorKind::StoreDamaged)
        static_cast<void>(m_journal.repair());
}

void ThreadedJournal::check() {
    repairIfDamaged(m_backups.checkAndKeep([this] { return m_queue.runWaiting(); }));
}

void ThreadedJournal::renewCopies() {
    repairIfDamaged(m_backups.renew([this] { return m_queue.runWaiting(); }));
}

template <class T>
journal::Journal::Answer<T> ThreadedJournal::delivered(Answer<T> answer) const {
    return [deliver = m_deliver, answer = std::move(answer)](Result<T> result) {
        deliver([answer, result = std::move(result)] { answer(result); });
    };
}

template <class T, class Work>
void ThreadedJournal::post(Rank rank, Answer<T> answer, Work work) {
    Answer<T> back = delivered<T>(std::move(answer));
    if (!m_queue.post(rank, [this, back, work = std::move(work)] { work(m_journal, back); }))
        back(base::fail(ErrorKind::StoreUnavailable));
}

void ThreadedJournal::commit(journal::Command command, Answer<Committed> answer) {
    post<Committed>(Rank::Append, std::move(answer), [command = std::move(command)](SqliteJournal& journal, auto back) {
        journal.commit(command, back);
    });
}

void ThreadedJournal::readOpen(Answer<QVector<Summary>> answer) {
    post<QVector<Summary>>(Rank::Screen, std::move(answer),
                           [](SqliteJournal& journal, auto back) { journal.readOpen(back); });
}

void ThreadedJournal::readSummaries(journal::SummaryQuery query, Answer<QVector<Summary>> answer) {
    post<QVector<Summary>>(
        Rank::Screen, std::move(answer),
        [query = std::move(query)](SqliteJournal& journal, auto back) { journal.readSummaries(query, back); });
}

void ThreadedJournal::readSummary(Subject subject, Answer<Summary> answer) {
    post<Summary>(Rank::Screen, std::move(answer), [subject = std::move(subject)](SqliteJournal& journal, auto back) {
        journal.readSummary(subject, back);
    });
}

void ThreadedJournal::readEntries(Subject subject, Answer<QVector<Entry>> answer) {
    post<QVector<Entry>>(
        Rank::Screen, std::move(answer),
        [subject = std::move(subject)](SqliteJournal& journal, auto back) { journal.readEntries(subject, back); });
}

void ThreadedJournal::readPositions(Answer<QVector<journal::Position>> answer) {
    post<QVector<journal::Position>>(Rank::Background, std::move(answer),
                                     [](SqliteJournal& journal, auto back) { journal.readPositions(back); });
}

void ThreadedJournal::readById(QVector<journal::EntryId> ids, Answer<QVector<Entry>> answer) {
    post<QVector<Entry>>(Rank::Background, std::move(answer),
                         [ids = std::move(ids)](SqliteJournal& journal, auto back) { journal.readById(ids, back); });
}

void ThreadedJournal::take(QVector<Entry> entries, Answer<journal::Taken> answer) {
    post<journal::Taken>(
        Rank::Screen, std::move(answer),
        [this, entries = std::move(entries)](SqliteJournal& journal, const Answer<journal::Taken>& back) {
            journal.take(entries, [this, &back](const Result<journal::Taken>& taken) {
                noteWriter();
                back(taken);
            });
        });
}

/// In the rank of appends: a draft never overtakes the commit that wipes it, nor the other way round.
void ThreadedJournal::saveDraft(QString key, QString text, Answer<bool> answer) {
    post<bool>(Rank::Append, std::move(answer),
               [key = std::move(key), text = std::move(text)](SqliteJournal& journal, auto back) {
                   journal.saveDraft(key, text, back);
               });
}

void ThreadedJournal::readDrafts(Answer<QMap<QString, QString>> answer) {
    post<QMap<QString, QString>>(Rank::Screen, std::move(answer),
                                 [](SqliteJournal& journal, auto back) { journal.readDrafts(back); });
}

void ThreadedJournal::search(QString text, int limit, Answer<QVector<Subject>> answer) {
    post<QVector<Subject>>(
        Rank::Screen, std::move(answer),
        [text = std::move(text), limit](SqliteJournal& journal, auto back) { back(journal.search(text, limit)); });
}

void ThreadedJournal::merge(QVector<Entry> entries, Answer<qsizetype> answer) {
    post<qsizetype>(Rank::Screen, std::move(answer), [entries = std::move(entries)](SqliteJournal& journal, auto back) {
        back(journal.merge(entries));
    });
}

void ThreadedJournal::erase(journal::EntryId id, Answer<bool> answer) {
    post<bool>(Rank::Append, std::move(answer), [this, id](SqliteJournal& journal, auto back) {
        const auto erased = journal.erase(id);
        back(erased ? Result<bool>(true) : Result<bool>(tl::unexpected(erased.error())));
        if (erased)
            m_queue.post(Rank::Background, [this] { renewCopies(); });
    });
}

void ThreadedJournal::backup(QString file, Answer<bool> answer) {
    post<bool>(Rank::Background, std::move(answer), [this, file = std::move(file)](SqliteJournal& journal, auto back) {
        const auto copied = journal.backup(file, [this] { return m_queue.runWaiting(); });
        back(copied ? Result<bool>(true) : Result<bool>(tl::unexpected(copied.error())));
        repairIfDamaged(copied);
    });
}

void ThreadedJournal::verify(Answer<Verification> answer) {
    post<Verification>(Rank::Screen, std::move(answer),
                       [](SqliteJournal& journal, auto back) { back(journal.verify()); });
}

} // namespace reservrutin::storage
