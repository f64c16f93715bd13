// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/retry_schedule.h"

#include <gtest/gtest.h>

#include <vector>

using namespace reservrutin;
using base::minuteMs;
using base::UtcMs;
using delivery::RetrySchedule;

namespace {

constexpr UtcMs queued{1'700'000'000'000};

} // namespace

TEST(RetrySchedule, deferrals_wait_1_2_5_15_30_and_then_every_30_minutes) {
    const std::vector<std::int64_t> minutes{1, 2, 5, 15, 30, 30, 30, 30};
    for (std::size_t i = 0; i < minutes.size(); ++i)
        EXPECT_EQ(RetrySchedule::afterDeferral(int(i) + 1, queued, queued), queued + minutes[i] * minuteMs);
}

TEST(RetrySchedule, five_days_after_it_was_queued_a_person_decides) {
    UtcMs now = queued;
    int attempts = 0;
    while (const auto next = RetrySchedule::afterDeferral(++attempts, queued, now))
        now = *next;
    EXPECT_LE(now, queued + 5 * base::dayMs);
    EXPECT_GT(now, queued + (5 * base::dayMs - 30 * minuteMs));
    EXPECT_EQ(attempts, 5 + (5 * 24 * 60 - 53) / 30 + 1);
}

TEST(RetrySchedule, a_clock_set_back_does_not_end_the_retries) {
    EXPECT_EQ(RetrySchedule::afterDeferral(9, queued, UtcMs{0}), UtcMs{30 * minuteMs});
}

TEST(RetrySchedule, an_unknown_is_sent_again_by_itself_at_most_twice) {
    EXPECT_EQ(RetrySchedule::afterUnknown(1, queued), queued + 5 * minuteMs);
    EXPECT_EQ(RetrySchedule::afterUnknown(2, queued), queued + 30 * minuteMs);
    EXPECT_EQ(RetrySchedule::afterUnknown(3, queued), std::nullopt);
    EXPECT_EQ(RetrySchedule::afterUnknown(1000, queued), std::nullopt);
}
