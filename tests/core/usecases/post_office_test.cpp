// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/console_fixture.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::DeliveryId;
using base::ErrorKind;
using base::minuteMs;
using delivery::Fault;
using delivery::PauseReason;
using delivery::Phase;
using delivery::ReportState;
using delivery::State;
using journal::Subject;

class PostOfficeTest : public ConsoleTest {};

TEST_F(PostOfficeTest, sends_what_is_queued_and_the_report_is_given) {
    const auto report = takenReport();
    const DeliveryId id = queued(report);
    post.tick();
    EXPECT_EQ(delivery(id).state, State::Accepted);
    EXPECT_EQ(delivery(id).replyCode, 250);
    EXPECT_EQ(standing(report), ReportState::Given);
    EXPECT_EQ(kinds(Subject::of(id)), QStringList({u"queued"_s, u"sending"_s, u"ended"_s}));
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 1);
    EXPECT_FALSE(post.nextWork().has_value());
}

TEST_F(PostOfficeTest, the_server_is_told_what_this_computer_is_called_once_that_is_known) {
    EXPECT_EQ(post.server()->ehloName, QString());
    post.setClientName(u"pc12.vgregion.se"_s);
    EXPECT_EQ(post.server()->ehloName, u"pc12.vgregion.se"_s);
}

TEST_F(PostOfficeTest, one_message_at_a_time) {
    queued(takenReport());
    queued(takenReport());
    submitter.isHeld = true;
    post.tick();
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 1);
    EXPECT_TRUE(post.isSending());
    submitter.isHeld = false;
    submitter.release();
    EXPECT_EQ(submitter.submissions.size(), 2) << "the next one follows by itself";
    EXPECT_FALSE(post.isSending());
}

TEST_F(PostOfficeTest, a_refusal_is_final) {
    const DeliveryId id = queued(takenReport());
    submitter.next = replied(Phase::Rcpt, 550);
    post.tick();
    EXPECT_EQ(delivery(id).state, State::Refused);
    EXPECT_EQ(delivery(id).words, u"said the server"_s);
    clock->advance(10 * base::dayMs);
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 1);
}

TEST_F(PostOfficeTest, a_deferral_is_tried_after_1_2_5_15_30_and_every_30_minutes_for_five_days) {
    const DeliveryId id = queued(takenReport());
    submitter.next = replied(Phase::Rcpt, 451);
    post.tick();
    QVector<std::int64_t> waits;
    while (delivery(id).nextAttempt && waits.size() < 1000) {
        const std::int64_t wait = base::elapsedMs(clock->now(), *post.nextWork());
        clock->advance(wait - 1);
        post.tick();
        EXPECT_EQ(submitter.submissions.size(), waits.size() + 1) << "not a moment too early";
        clock->advance(1);
        waits.append(wait / minuteMs);
        post.tick();
    }
    EXPECT_EQ(waits.mid(0, 7), QVector<std::int64_t>({1, 2, 5, 15, 30, 30, 30}));
    EXPECT_LE(base::elapsedMs(delivery(id).begunAt, clock->now()), 5 * base::dayMs);
    EXPECT_GE(waits.size(), 230);
    EXPECT_EQ(delivery(id).state, State::Queued) << "a person decides";
    Caught<DeliveryId> again;
    queue.retryNow(id, contactPerson, again.taker());
    submitter.next = replied(Phase::Dot, 250);
    post.tick();
    EXPECT_EQ(delivery(id).state, State::Accepted);
}

TEST_F(PostOfficeTest, unknown_is_tried_twice_by_itself_and_then_waits_for_a_person) {
    const DeliveryId id = queued(takenReport());
    submitter.next = broken(Phase::Dot, Fault::TimedOut);
    post.tick();
    EXPECT_EQ(delivery(id).state, State::Unknown);
    for (const int minutes : {5, 30}) {
        clock->advance(minutes * minuteMs - 1);
        post.tick();
        const auto before = submitter.submissions.size();
        clock->advance(1);
        post.tick();
        EXPECT_EQ(submitter.submissions.size(), before + 1) << minutes;
    }
    EXPECT_EQ(submitter.submissions.size(), 3);
    clock->advance(30 * base::dayMs);
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 3);
    EXPECT_FALSE(post.nextWork().has_value());
    Caught<DeliveryId> said;
    deliveries.confirm(id, contactPerson, said.taker());
    EXPECT_EQ(delivery(id).state, State::Confirmed);
}

TEST_F(PostOfficeTest, a_closed_way_out_pauses_everything_and_says_nothing_about_the_message) {
    const DeliveryId first = queued(takenReport());
    clock->advance(1);
    const DeliveryId second = queued(takenReport());
    submitter.next = broken(Phase::Connect, Fault::Unreachable);
    post.tick();
    EXPECT_EQ(post.pause()->reason, PauseReason::Unreachable);
    EXPECT_EQ(delivery(first).state, State::Queued);
    EXPECT_EQ(delivery(first).attempts, 0);
    EXPECT_EQ(kinds(Subject::of(second)), QStringList({u"queued"_s})) << "not even tried";
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 1);
    QVector<std::int64_t> waits;
    for (int i = 0; i < 6; ++i) {
        waits.append(base::elapsedMs(clock->now(), *post.nextWork()) / minuteMs);
        clock->set(*post.nextWork());
        post.tick();
    }
    EXPECT_EQ(waits, QVector<std::int64_t>({1, 2, 5, 15, 30, 30}));
    submitter.next = replied(Phase::Dot, 250);
    post.tryNow();
    EXPECT_EQ(delivery(first).state, State::Accepted);
    EXPECT_EQ(delivery(second).state, State::Accepted);
    EXPECT_FALSE(post.pause().has_value());
}

TEST_F(PostOfficeTest, a_pause_does_not_outlive_a_clock_that_is_set_back) {
    queued(takenReport());
    submitter.next = broken(Phase::Connect, Fault::Unreachable);
    post.tick();
    clock->advance(-base::dayMs);
    submitter.next = replied(Phase::Dot, 250);
    EXPECT_LE(post.nextWork(), clock->now());
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 2);
}

TEST_F(PostOfficeTest, a_wrong_password_waits_for_a_person) {
    settings.values.mail.user = u"user"_s;
    post.setPassword("wrong");
    const DeliveryId id = queued(takenReport());
    submitter.next = replied(Phase::Login, 535);
    post.tick();
    EXPECT_EQ(post.pause()->reason, PauseReason::LoginRefused);
    EXPECT_FALSE(post.nextWork().has_value());
    clock->advance(base::dayMs);
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 1) << "a second try could lock the account";
    submitter.next = replied(Phase::Dot, 250);
    post.setPassword("right");
    EXPECT_EQ(delivery(id).state, State::Accepted);
    EXPECT_EQ(submitter.passwords, QVector<QByteArray>({"wrong", "right"}));
}

TEST_F(PostOfficeTest, without_a_password_or_a_server_nothing_is_tried_and_no_timer_runs) {
    queued(takenReport());
    settings.values.mail.user = u"user"_s;
    EXPECT_TRUE(post.needsPassword());
    post.tick();
    EXPECT_TRUE(submitter.submissions.isEmpty());
    EXPECT_FALSE(post.nextWork().has_value()) << "a timer on it would spin";
    settings.values.mail = {};
    EXPECT_EQ(post.server().error().kind, ErrorKind::NoMailServer);
    post.tick();
    EXPECT_TRUE(submitter.submissions.isEmpty());
    settings.values.mail.server = u"http://x"_s;
    EXPECT_EQ(post.server().error().kind, ErrorKind::MailServerUnreadable);
}

TEST_F(PostOfficeTest, a_drill_goes_to_the_sink_and_never_to_the_server) {
    const auto report = takenReport(true);
    const DeliveryId id = queued(report);
    post.tick();
    EXPECT_EQ(delivery(id).state, State::Accepted);
    EXPECT_TRUE(delivery(id).drill);
    EXPECT_EQ(standing(report), ReportState::Given);
    EXPECT_TRUE(submitter.submissions.isEmpty());
    EXPECT_TRUE(delivery(id).subject.startsWith(u"ÖVNING"));
    EXPECT_EQ(delivery(id).to, u"ovning@reservrutin.invalid"_s) << "a stored drill names nobody real as its recipient";
}

TEST_F(PostOfficeTest, a_drill_does_not_wait_behind_mail_that_cannot_leave) {
    const DeliveryId mail = queued(takenReport());
    submitter.next = broken(Phase::Connect, Fault::Unreachable);
    post.tick();
    settings.values.mail.server.clear();
    const DeliveryId drill = queued(takenReport(true));
    EXPECT_TRUE(post.nextWork().has_value());
    post.tick();
    EXPECT_EQ(delivery(drill).state, State::Accepted);
    EXPECT_EQ(delivery(mail).state, State::Queued);
    EXPECT_EQ(submitter.submissions.size(), 1);
}

TEST_F(PostOfficeTest, found_in_sending_at_the_start_may_have_arrived) {
    const DeliveryId id = queued(takenReport());
    submitter.isHeld = true;
    post.tick();
    ASSERT_EQ(delivery(id).state, State::Sending);
    OneConsole next(2, clock);
    next.disk.resume(disk);
    next.load();
    next.post.tick();
    EXPECT_TRUE(next.submitter.submissions.isEmpty()) << "not sent again in silence";
    int recovered = -1;
    next.queue.recover([&recovered](int count) { recovered = count; });
    EXPECT_EQ(recovered, 1);
    EXPECT_EQ(next.overview.delivery(id)->state, State::Unknown);
    next.queue.recover([&recovered](int count) { recovered = count; });
    EXPECT_EQ(recovered, 0);
    clock->advance(5 * minuteMs);
    next.post.tick();
    ASSERT_EQ(next.submitter.submissions.size(), 1);
    EXPECT_EQ(next.submitter.submissions[0].bytes, submitter.submissions[0].bytes);
}

TEST_F(PostOfficeTest, erased_bytes_cannot_be_sent) {
    const DeliveryId id = queued(takenReport());
    OneConsole next(2, clock);
    QVector<journal::Entry> entries = disk.entries();
    for (journal::Entry& entry : entries) {
        if (entry.header.kind == u"delivery.queued") {
            entry.salt.reset();
            entry.body.reset();
        }
    }
    next.disk.merge(entries);
    next.load();
    next.post.tick();
    EXPECT_TRUE(next.submitter.submissions.isEmpty());
    EXPECT_EQ(next.overview.delivery(id)->erased, 1);
}

TEST_F(PostOfficeTest, a_store_that_cannot_be_read_does_not_turn_a_message_into_a_refused_one) {
    const DeliveryId id = queued(takenReport());
    store.fail(ErrorKind::StoreUnavailable);
    post.tick();
    EXPECT_TRUE(submitter.submissions.isEmpty());
    EXPECT_EQ(delivery(id).state, State::Queued);
    EXPECT_EQ(post.pause()->reason, PauseReason::Stopped);
    store.fail(std::nullopt);
    journal.retry();
    clock->advance(minuteMs);
    post.tick();
    EXPECT_EQ(delivery(id).state, State::Accepted);
}

TEST_F(PostOfficeTest, a_store_that_refuses_for_ever_does_not_make_it_spin) {
    queued(takenReport());
    queued(takenReport(true));
    store.fail(ErrorKind::CapacityExceeded);
    for (int i = 0; i < 3; ++i)
        post.tick();
    EXPECT_FALSE(post.isSending());
    EXPECT_TRUE(submitter.submissions.isEmpty());
}

TEST_F(PostOfficeTest, a_clock_set_back_an_hour_does_not_keep_a_message_waiting_an_hour) {
    const DeliveryId id = queued(takenReport());
    clock->advance(-base::hourMs);
    post.tick();
    EXPECT_EQ(delivery(id).state, State::Accepted);
}

TEST_F(PostOfficeTest, a_test_to_myself_is_the_one_submission_under_way_and_leaves_no_trace) {
    const auto address = *delivery::EmailAddress::parse(u"me@example.org"_s);
    const auto entries = disk.entries().size();
    submitter.isHeld = true;
    int answers = 0;
    post.submitTest({"x", address, address}, [&answers](const auto&) { ++answers; });
    EXPECT_EQ(disk.entries().size(), entries);
    const DeliveryId id = queued(takenReport());
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 1) << "one at a time";
    submitter.isHeld = false;
    submitter.release();
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(delivery(id).state, State::Accepted) << "what waited follows";
    submitter.isHeld = true;
    post.submitTest({"x", address, address}, [](const auto&) {});
    post.submitTest({"x", address, address}, [](const auto& answer) { EXPECT_EQ(answer.fault, Fault::Cancelled); });
}

} // namespace reservrutin::usecases
