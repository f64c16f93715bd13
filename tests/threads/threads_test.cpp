// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The storage, delivery and exchange threads of two consoles at once, on real files: what ThreadSanitizer looks at
// (preset "thread"). A twin stands in for the mail server: where a child process was started, ThreadSanitizer no longer
// sees the parent's mutexes.
#include "core/exchange/audience.h"
#include "desktop/shared_file.h"
#include "handover/exchange_thread.h"
#include "mail/submission_thread.h"
#include "storage/folder_fixture.h"
#include "storage/threaded_journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace reservrutin;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr int entriesEachRound = 40;
constexpr int patienceMs = 120'000;

/// The window's thread: a plain queue that ThreadSanitizer sees into, which it does not into Qt's.
class Inbox {
public:
    [[nodiscard]] std::function<void(std::function<void()>)> deliver() {
        return [this](std::function<void()> call) {
            const std::lock_guard lock(m_mutex);
            m_calls.push_back(std::move(call));
            m_arrived.notify_one();
        };
    }
    /// Waits a little for a call and runs it.
    void runOne() {
        std::unique_lock lock(m_mutex);
        if (!m_arrived.wait_for(lock, std::chrono::milliseconds(5), [this] { return !m_calls.empty(); }))
            return;
        const auto call = std::move(m_calls.front());
        m_calls.pop_front();
        lock.unlock();
        call();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::function<void()>> m_calls;
};

[[nodiscard]] bool becomes(Inbox& inbox, const std::function<bool()>& so) {
    QElapsedTimer clock;
    clock.start();
    while (!so() && clock.elapsed() < patienceMs) {
        inbox.runOne();
        QCoreApplication::processEvents(); // the delivery thread's answers
    }
    return so();
}

/// Takes every message, after a while.
class SlowTransport final : public delivery::MailTransport {
public:
    delivery::Conversation submit(const delivery::Submission& submission, const delivery::MailServer&,
                                  const QByteArray& password, std::stop_token) override {
        std::this_thread::sleep_for(std::chrono::milliseconds(50)); // so that the others work meanwhile
        delivery::Conversation ended;
        ended.phase = delivery::Phase::Dot;
        ended.replyCode = submission.bytes.isEmpty() || password.isEmpty() ? 550 : 250;
        return ended;
    }
};

/// One console's three threads; all its members are used on the window's thread alone.
class Station {
public:
    Station(Inbox& inbox, QString drop, quint64 seed)
        : m_inbox(inbox)
        , m_random(seed)
        , m_drop(std::move(drop)) {}

    void enter(int count) {
        for (int i = 0; i < count; ++i) {
            journal::Fact said = storage::fact(QString::number(i % 5), u"x"_s.repeated(300));
            said.audience = exchange::groupAudience(u"väst"_s);
            m_journal.commit({{said}, {}, {}}, [this](const base::Result<journal::Committed>& done) {
                ASSERT_TRUE(done.has_value());
                m_writer = done->entries.constFirst().header.writer;
                ++entered;
            });
        }
    }
    void send() {
        const auto from = delivery::EmailAddress::parse(u"pks@example.org"_s);
        m_delivery.submit({"Subject: x\r\n\r\nx\r\n", *from, *from}, {}, "hemligt",
                          [this](const delivery::Conversation& ended) { sent += ended.replyCode == 250 ? 1 : 0; });
    }
    /// One look in the drop folder, unless one is under way.
    void exchangeOnce() {
        if (std::exchange(m_isLooking, true))
            return;
        m_journal.readPositions([this](const auto& held) {
            ASSERT_TRUE(held.has_value());
            known = held->size();
            m_folder.look(m_drop, *held, [this](const auto& news) { take(*news); });
        });
    }

    int entered = 0;
    int sent = 0;
    qsizetype known = 0; ///< entries in the journal

private:
    void take(const usecases::FolderNews& news) {
        m_journal.take(news.entries, [this, missing = news.missing](const auto& taken) {
            ASSERT_TRUE(taken.has_value());
            put(missing);
        });
    }
    void put(const QVector<journal::Position>& missing) {
        QVector<journal::EntryId> ids;
        for (const journal::Position& position : missing)
            ids.append(position.id);
        if (ids.isEmpty()) {
            m_isLooking = false;
            return;
        }
        m_journal.readById(ids, [this](const auto& entries) {
            ASSERT_TRUE(entries.has_value());
            m_folder.put(m_drop, *entries, m_writer, m_clock.now(), [this](const auto& done) {
                EXPECT_TRUE(done.has_value());
                m_isLooking = false;
            });
        });
    }

    Inbox& m_inbox;
    QTemporaryDir m_data;
    storage::TallyFold m_fold;
    support::FixedClock m_clock;
    support::SeededRandom m_random;
    QString m_drop;
    journal::WriterId m_writer;
    bool m_isLooking = false;
    storage::ThreadedJournal m_journal{
        {m_data.path(), u"machine"_s, 1, {}}, m_fold, m_clock, m_random, m_inbox.deliver(), [](const auto& report) {
            EXPECT_TRUE(report.has_value());
        }};
    mail::SubmissionThread m_delivery{std::make_unique<SlowTransport>()};
    handover::ExchangeThread m_folder{{desktop::readPlainFile, desktop::writeSharedFile}, 20'000, m_inbox.deliver()};
};

} // namespace

TEST(Threads, of_storage_delivery_and_exchange_work_at_once_and_nothing_is_lost) {
    qputenv("QT_NO_GLIB", "1"); // nor inside GLib's event loop
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const QTemporaryDir drop;
    Inbox inbox;
    Station clinic(inbox, drop.path(), 1);
    Station desk(inbox, drop.path(), 2);
    for (int round = 1; round <= rounds; ++round) {
        for (Station* station : {&clinic, &desk}) {
            station->enter(entriesEachRound);
            station->send();
        }
        const int each = round * entriesEachRound;
        EXPECT_TRUE(becomes(inbox, [&] {
            clinic.exchangeOnce();
            desk.exchangeOnce();
            return clinic.sent == round && desk.sent == round && clinic.known == 2 * each && desk.known == 2 * each;
        }));
        EXPECT_EQ(clinic.entered + desk.entered, 2 * each);
    }
}
