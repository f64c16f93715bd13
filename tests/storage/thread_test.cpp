// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The storage thread. Plain threads and a plain queue stand in for Qt's event loop, so that ThreadSanitizer sees all.
#include "storage/folder_fixture.h"
#include "storage/threaded_journal.h"

#include <QCoreApplication>
#include <QDir>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace reservrutin::storage {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;

/// The owner's thread: runs what was delivered, when the test says so.
class Inbox {
public:
    [[nodiscard]] Deliver deliver() {
        return [this](std::function<void()> call) {
            const std::lock_guard lock(m_mutex);
            m_calls.push_back(std::move(call));
            m_arrived.notify_one();
        };
    }
    void runOne() {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return !m_calls.empty(); });
        const auto call = std::move(m_calls.front());
        m_calls.pop_front();
        lock.unlock();
        call();
    }
    template <class Condition>
    void runUntil(Condition condition) {
        while (!condition())
            runOne();
    }
    [[nodiscard]] std::size_t waiting() {
        const std::lock_guard lock(m_mutex);
        return m_calls.size();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::function<void()>> m_calls;
};

struct Running {
    FolderFixture fixture;
    Inbox inbox;
    QVector<base::Result<OpenReport>> told;
    std::unique_ptr<ThreadedJournal> journal;

    void start() {
        journal = std::make_unique<ThreadedJournal>(fixture.site(), fixture.fold, fixture.clock, fixture.random,
                                                    inbox.deliver(), [this](auto report) { told.append(report); });
    }
    template <class T, class Ask>
    base::Result<T> ask(Ask call) {
        std::optional<base::Result<T>> answered;
        call([&answered](base::Result<T> result) { answered = std::move(result); });
        inbox.runUntil([&answered] { return answered.has_value(); });
        return *answered;
    }
    base::Result<journal::Committed> say(const QString& id, const QString& text) {
        return ask<journal::Committed>([&](auto answer) {
            journal->commit({{fact(id, text)}, {}, {}}, std::move(answer));
        });
    }
    base::Result<QVector<journal::Summary>> readOpen() {
        return ask<QVector<journal::Summary>>([&](auto answer) { journal->readOpen(std::move(answer)); });
    }
};

TEST(StorageThread, of_fifty_commands_with_the_same_last_entry_exactly_one_becomes_an_entry) {
    Running running;
    running.start();
    const auto last = running.say(u"a"_s, u"fråga"_s)->entries[0].id;
    int taken = 0;
    int changed = 0;
    for (int i = 0; i < 50; ++i) {
        running.journal->commit({{fact(u"a"_s, u"svar"_s)}, {{subject(u"a"_s), last}}, {}}, [&](auto result) {
            taken += result.has_value() ? 1 : 0;
            changed += !result && result.error().kind == ErrorKind::ChangedMeanwhile ? 1 : 0;
        });
    }
    running.inbox.runUntil([&] { return taken + changed == 50; });
    EXPECT_EQ(taken, 1);
    EXPECT_EQ(changed, 49);
}

TEST(StorageThread, a_call_returns_before_its_answer_and_the_answer_comes_on_the_owners_thread) {
    Running running;
    running.start();
    const auto owner = std::this_thread::get_id();
    bool answered = false;
    running.journal->commit({{fact(u"a"_s, u"x"_s)}, {}, {}}, [&](auto) {
        answered = true;
        EXPECT_EQ(std::this_thread::get_id(), owner);
    });
    EXPECT_FALSE(answered);
    running.inbox.runUntil([&answered] { return answered; });
    ASSERT_EQ(running.told.size(), 1);
    EXPECT_TRUE(running.told[0]->firstStart);
}

TEST(StorageThread, stopping_finishes_every_queued_commit_and_each_is_answered_once) {
    Running running;
    running.start();
    int answers = 0;
    for (int i = 0; i < 40; ++i)
        running.journal->commit({{fact(u"a"_s, u"x"_s)}, {}, {}}, [&](auto result) { answers += result ? 1 : 100; });
    running.journal->stop();
    while (running.inbox.waiting() > 0)
        running.inbox.runOne();
    EXPECT_EQ(answers, 40);
    EXPECT_EQ(running.say(u"a"_s, u"för sent"_s).error().kind, ErrorKind::StoreUnavailable);
    running.journal.reset();
    EXPECT_EQ(running.fixture.opened()->entriesAll()->size(), 40);
}

TEST(StorageThread, a_store_that_does_not_open_answers_with_the_reason_until_it_is_tried_again) {
    Running running;
    auto other = running.fixture.opened();
    running.start();
    EXPECT_EQ(running.say(u"a"_s, u"x"_s).error().kind, ErrorKind::StoreBusy);
    EXPECT_EQ(running.readOpen().error().kind, ErrorKind::StoreBusy);
    other->close();
    running.journal->reopen();
    EXPECT_TRUE(running.say(u"a"_s, u"x"_s).has_value());
    ASSERT_EQ(running.told.size(), 2);
    EXPECT_EQ(running.told[0].error().kind, ErrorKind::StoreBusy);
    EXPECT_TRUE(running.told[1].has_value());
}

QStringList backupsIn(const FolderFixture& fixture) {
    return QDir(fixture.file(u"backup"_s)).entryList(QDir::Files, QDir::Name);
}

TEST(StorageThread, after_every_start_a_checked_copy_is_made_and_two_are_kept) {
    Running running;
    for (int day = 0; day < 4; ++day) {
        running.start();
        running.journal->maintain();
        const QString todays = u"journal-2026060%1-061200.db"_s.arg(day + 1);
        while (!backupsIn(running.fixture).contains(todays))
            std::this_thread::yield();
        ASSERT_TRUE(running.say(u"a"_s, u"nästa dag"_s).has_value()); // after the copy's job is over
        running.journal.reset();
        running.fixture.clock.advance(base::dayMs);
    }
    EXPECT_EQ(backupsIn(running.fixture),
              (QStringList{u"journal-20260603-061200.db"_s, u"journal-20260604-061200.db"_s}));
}

TEST(StorageThread, damage_found_by_the_check_in_the_background_is_mended_and_told) {
    Running running;
    {
        auto journal = running.fixture.opened();
        ASSERT_TRUE(storage::say(*journal, u"a"_s, u"text 17"_s).has_value());
        ASSERT_TRUE(storage::say(*journal, u"b"_s, u"annat"_s).has_value());
    }
    QFile file(running.fixture.file());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace(bytes.indexOf("\"text 17\""), 9, "\"TEXT 17\"");
    file.seek(0);
    file.write(bytes);
    file.close();
    running.start();
    running.journal->maintain();
    running.inbox.runUntil([&] { return running.told.size() == 2; });
    EXPECT_EQ(running.told[1]->salvaged, 1);
    EXPECT_EQ(running.told[1]->lost, 1);
    EXPECT_TRUE(running.say(u"a"_s, u"igen"_s).has_value());
}

TEST(StorageThread, an_erasure_renews_the_copies) {
    Running running;
    running.start();
    const auto id = running.say(u"a"_s, u"hemligt"_s)->entries[0].id;
    ASSERT_TRUE(QDir().mkpath(running.fixture.file(u"backup"_s)));
    const QString old = running.fixture.file(u"backup/journal-20260531-061200.db"_s);
    ASSERT_TRUE(running.ask<bool>([&](auto answer) { running.journal->backup(old, std::move(answer)); }).has_value());
    ASSERT_TRUE(running.ask<bool>([&](auto answer) { running.journal->erase(id, std::move(answer)); }).has_value());
    while (QFile::exists(old))
        std::this_thread::yield();
    EXPECT_EQ(backupsIn(running.fixture), QStringList{u"journal-20260601-061200.db"_s});
}

TEST(StorageThread, through_qts_event_loop_the_answer_is_queued) {
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    FolderFixture fixture;
    QObject owner;
    bool answered = false;
    ThreadedJournal journal(fixture.site(), fixture.fold, fixture.clock, fixture.random, queuedTo(&owner), [](auto) {});
    journal.commit({{fact(u"a"_s, u"x"_s)}, {}, {}}, [&](auto result) {
        EXPECT_TRUE(result.has_value());
        answered = true;
        application.quit();
    });
    EXPECT_FALSE(answered);
    application.exec();
    EXPECT_TRUE(answered);
}

TEST(WorkQueue, the_first_of_the_lowest_rank_runs_next) {
    WorkQueue queue;
    QString order;
    const auto job = [&order](char c) { return [&order, c] { order += QLatin1Char(c); }; };
    queue.post(Rank::Background, [&] {
        order += u'b';
        queue.post(Rank::Append, job('A'));
        EXPECT_TRUE(queue.runWaiting());
        order += u'e';
        queue.stop();
        EXPECT_FALSE(queue.runWaiting());
    });
    queue.post(Rank::Screen, job('s'));
    queue.post(Rank::Append, job('1'));
    queue.post(Rank::Append, job('2'));
    queue.run();
    EXPECT_EQ(order, u"12sbAe"_s);
    EXPECT_FALSE(queue.post(Rank::Append, job('x')));
}

} // namespace
} // namespace reservrutin::storage
