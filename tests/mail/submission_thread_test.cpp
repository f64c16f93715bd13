// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/submission_thread.h"

#include "example_message.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <atomic>
#include <condition_variable>
#include <mutex>

#include <gtest/gtest.h>

using namespace reservrutin;
using delivery::Conversation;
using delivery::Fault;

namespace {

/// Answers when it is let go, or when it is told to stop.
class HeldTransport final : public delivery::MailTransport {
public:
    struct Gate {
        std::mutex mutex;
        std::condition_variable_any changed;
        bool open = false;
        std::atomic<int> submissions = 0;
        std::thread::id thread;
    };
    explicit HeldTransport(std::shared_ptr<Gate> gate)
        : m_gate(std::move(gate)) {}

    Conversation submit(const delivery::Submission&, const delivery::MailServer&, const QByteArray& password,
                        std::stop_token stop) override {
        std::unique_lock lock(m_gate->mutex);
        m_gate->thread = std::this_thread::get_id();
        ++m_gate->submissions;
        const bool opened = m_gate->changed.wait(lock, stop, [this] { return m_gate->open; });
        Conversation ended;
        ended.phase = delivery::Phase::Dot;
        ended.fault = opened ? Fault::None : Fault::Cancelled;
        ended.replyCode = opened ? 250 : 0;
        ended.replyWords = QString::fromLatin1(password);
        return ended;
    }

private:
    std::shared_ptr<Gate> m_gate;
};

struct Office {
    std::shared_ptr<HeldTransport::Gate> gate = std::make_shared<HeldTransport::Gate>();
    mail::SubmissionThread thread{std::make_unique<HeldTransport>(gate)};
    QVector<Conversation> answers;
    std::thread::id answeredOn;
    QEventLoop loop;

    void submit() {
        thread.submit({"bytes", test::address("a@example.org"), test::address("b@example.org")}, {}, "hemligt",
                      [this](const Conversation& conversation) {
                          answers.append(conversation);
                          answeredOn = std::this_thread::get_id();
                          loop.quit();
                      });
    }
    void letGo() const {
        {
            const std::lock_guard lock(gate->mutex);
            gate->open = true;
        }
        gate->changed.notify_all();
    }
};

} // namespace

TEST(SubmissionThread, works_on_its_own_thread_and_answers_on_the_callers) {
    Office office;
    office.submit();
    EXPECT_TRUE(office.answers.isEmpty()) << "the caller does not wait";
    office.letGo();
    office.loop.exec();
    ASSERT_EQ(office.answers.size(), 1);
    EXPECT_EQ(office.answers[0].replyCode, 250);
    EXPECT_EQ(office.answers[0].replyWords, QStringLiteral("hemligt"));
    EXPECT_EQ(office.answeredOn, std::this_thread::get_id());
    EXPECT_NE(office.gate->thread, std::this_thread::get_id());
}

TEST(SubmissionThread, carries_one_after_the_other_and_refuses_two_at_once) {
    Office office;
    office.submit();
    office.submit();
    ASSERT_EQ(office.answers.size(), 1) << "the second is answered at once";
    EXPECT_EQ(office.answers[0].fault, Fault::Cancelled);
    office.letGo();
    office.loop.exec();
    office.submit();
    office.loop.exec();
    ASSERT_EQ(office.answers.size(), 3);
    EXPECT_EQ(office.answers[2].replyCode, 250);
    EXPECT_EQ(office.gate->submissions, 2);
}

TEST(SubmissionThread, stopping_ends_the_conversation_and_answers_it_once) {
    Office office;
    office.submit();
    office.thread.stop();
    ASSERT_EQ(office.answers.size(), 1);
    EXPECT_EQ(office.answers[0].fault, Fault::Cancelled);
    QCoreApplication::processEvents();
    EXPECT_EQ(office.answers.size(), 1);
    office.submit();
    ASSERT_EQ(office.answers.size(), 2) << "after the end nothing is sent";
    EXPECT_EQ(office.answers[1].fault, Fault::Cancelled);
}

TEST(SubmissionThread, an_answer_on_its_way_when_it_is_stopped_is_the_real_one) {
    Office office;
    office.submit();
    office.letGo();
    while (office.gate->submissions == 0)
        std::this_thread::yield();
    office.thread.stop();
    ASSERT_EQ(office.answers.size(), 1);
    EXPECT_EQ(office.answers[0].replyCode, 250);
}

TEST(SubmissionThread, its_end_with_a_conversation_under_way_is_quick) {
    int answers = 0;
    {
        mail::SubmissionThread thread(std::make_unique<HeldTransport>(std::make_shared<HeldTransport::Gate>()));
        thread.submit({"bytes", test::address("a@example.org"), test::address("b@example.org")}, {}, {},
                      [&answers](const Conversation&) { ++answers; });
    }
    EXPECT_EQ(answers, 1);
}
