// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/delivery.h"
#include "support/entry_writer.h"

#include <gtest/gtest.h>

namespace reservrutin::delivery {

using namespace Qt::StringLiterals;
using base::Json;
using base::UtcMs;

namespace {

const UtcMs morning{1'780'294'320'000};

class DeliveryFoldTest : public testing::Test {
protected:
    void say(const char* kind, const Json& body, int minute) {
        const UtcMs at = morning + minute * base::minuteMs;
        delivery = apply(delivery, writer.write(subject, QLatin1String(kind), body, at));
    }
    void begin(const char* kind = "delivery.queued", const char* way = "smtp") {
        say(kind, {{"report", "00"}, {"way", way}, {"contact", "c"}, {"to", "a@b.se"}}, 0);
    }
    void end(const Outcome& outcome, int minute) {
        const UtcMs at = morning + minute * base::minuteMs;
        say("delivery.ended", endedFact(delivery, outcome, at).body, minute);
    }

    journal::Subject subject = *journal::Subject::parse(u"delivery:00112233445566778899aabbccddeeff"_s);
    support::EntryWriter writer;
    Delivery delivery;
};

Outcome outcome(OutcomeKind kind) {
    return {kind, kind == OutcomeKind::TransportPaused ? std::optional(PauseReason::Unreachable) : std::nullopt, 250,
            u"ok"_s};
}

} // namespace

TEST_F(DeliveryFoldTest, each_outcome_leads_where_the_table_says) {
    const std::tuple<OutcomeKind, State, std::optional<int>, int> rows[] = {
        {OutcomeKind::Accepted, State::Accepted, std::nullopt, 1},
        {OutcomeKind::Refused, State::Refused, std::nullopt, 1},
        {OutcomeKind::Deferred, State::Queued, 2, 1},
        {OutcomeKind::Unknown, State::Unknown, 6, 1},
        {OutcomeKind::TransportPaused, State::Queued, 1, 0},
    };
    for (const auto& [kind, state, nextMinute, attempts] : rows) {
        delivery = {};
        begin();
        say("delivery.sending", {{"attempt", 1}}, 1);
        EXPECT_EQ(delivery.state, State::Sending);
        end(outcome(kind), 1);
        EXPECT_EQ(delivery.state, state);
        EXPECT_EQ(delivery.attempts, attempts);
        EXPECT_EQ(delivery.nextAttempt,
                  nextMinute ? std::optional(morning + *nextMinute * base::minuteMs) : std::nullopt);
    }
}

TEST_F(DeliveryFoldTest, accepted_stays_accepted_and_keeps_its_time) {
    begin();
    say("delivery.sending", Json::object(), 1);
    end(outcome(OutcomeKind::Accepted), 2);
    const UtcMs given = delivery.changedAt;
    say("delivery.sending", Json::object(), 3);
    end(outcome(OutcomeKind::Unknown), 4);
    say("delivery.not-sent", Json::object(), 5);
    say("delivery.retried", Json::object(), 6);
    EXPECT_EQ(delivery.state, State::Accepted);
    EXPECT_EQ(delivery.changedAt, given) << "\"Anmäld 08:14\" does not move";
}

TEST_F(DeliveryFoldTest, refused_and_not_sent_are_final) {
    begin();
    end(outcome(OutcomeKind::Refused), 1);
    say("delivery.sending", Json::object(), 2);
    say("delivery.retried", Json::object(), 2);
    EXPECT_EQ(delivery.state, State::Refused);
    EXPECT_FALSE(delivery.nextAttempt.has_value());
}

TEST_F(DeliveryFoldTest, found_in_sending_is_unknown_and_comes_back_in_five_minutes) {
    begin();
    say("delivery.sending", Json::object(), 1);
    say("delivery.ended", foundSendingFact(delivery, morning + 10 * base::minuteMs).body, 10);
    EXPECT_EQ(delivery.state, State::Unknown);
    EXPECT_EQ(delivery.nextAttempt, morning + 15 * base::minuteMs);
}

TEST_F(DeliveryFoldTest, an_outcome_of_a_newer_version_may_have_arrived) {
    begin();
    say("delivery.ended", {{"outcome", "levitated"}}, 1);
    EXPECT_EQ(delivery.state, State::Unknown);
}

TEST_F(DeliveryFoldTest, the_message_is_read_back_byte_for_byte_and_is_gone_when_erased) {
    const journal::Entry entry = writer.write(subject, u"delivery.queued"_s, {{"message", "From: a\r\n\r\nx\r\n"}});
    EXPECT_EQ(messageOf(entry), "From: a\r\n\r\nx\r\n");
    EXPECT_TRUE(messageOf(support::erased(entry)).isEmpty());
}

} // namespace reservrutin::delivery
