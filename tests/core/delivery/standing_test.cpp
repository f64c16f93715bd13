// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/standing.h"

#include <gtest/gtest.h>

namespace reservrutin::delivery {

using namespace Qt::StringLiterals;
using base::UtcMs;

namespace {

const UtcMs morning{1'780'294'320'000};

} // namespace

class StandingTest : public testing::Test {
protected:
    Delivery to(const QString& contact, State state, int minute) const {
        Delivery delivery;
        delivery.contact = contact;
        delivery.state = state;
        delivery.way = WayOut::Phone;
        delivery.changedAt = morning + minute * base::minuteMs;
        return delivery;
    }
    report::Report report(report::Stage stage) const {
        report::Report report;
        report.recipient = u"r"_s;
        report.via = u"v"_s;
        report.stage = stage;
        return report;
    }
};

TEST_F(StandingTest, is_given_once_a_delivery_to_the_recipient_is_and_from_the_first_of_them) {
    const Standing standing =
        standingOf(report(report::Stage::TakenOver), {to(u"r"_s, State::Accepted, 9), to(u"r"_s, State::Confirmed, 5)});
    EXPECT_EQ(standing.state, ReportState::Given);
    EXPECT_EQ(standing.givenAt, morning + 5 * base::minuteMs);
}

TEST_F(StandingTest, is_not_given_by_those_who_pass_it_on_nor_by_what_only_may_have_arrived) {
    for (const State state :
         {State::Queued, State::Sending, State::Refused, State::Unknown, State::Opened, State::NotSent})
        EXPECT_EQ(
            standingOf(report(report::Stage::TakenOver), {to(u"r"_s, state, 1), to(u"v"_s, State::Confirmed, 1)}).state,
            ReportState::TakenOver);
}

TEST_F(StandingTest, follows_the_reports_own_stage) {
    using report::Stage;
    const std::pair<Stage, ReportState> rows[] = {{Stage::Draft, ReportState::Draft},
                                                  {Stage::Ready, ReportState::Ready},
                                                  {Stage::TakenOver, ReportState::TakenOver},
                                                  {Stage::Acknowledged, ReportState::Acknowledged},
                                                  {Stage::Withdrawn, ReportState::Withdrawn}};
    for (const auto& [stage, state] : rows)
        EXPECT_EQ(standingOf(report(stage), {}).state, state);
    EXPECT_EQ(standingOf(report(Stage::Acknowledged), {to(u"r"_s, State::Accepted, 1)}).state,
              ReportState::Acknowledged);
}

} // namespace reservrutin::delivery
