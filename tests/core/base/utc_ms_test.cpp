// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/utc_ms.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::base {

TEST(ElapsedMs, counts_forward_and_is_never_negative) {
    EXPECT_EQ(elapsedMs({1000}, {1000 + 42 * minuteMs}), 42 * minuteMs);
    EXPECT_EQ(elapsedMs({2000}, {1000}), 0);
    EXPECT_EQ(elapsedMs({1000}, {1000}), 0);
    EXPECT_EQ(elapsedMs({-1000}, {1000}), 2000);
}

TEST(ElapsedMs, stops_at_the_largest_number) {
    EXPECT_EQ(elapsedMs({earliestMs}, {latestMs}), latestMs);
    EXPECT_EQ(elapsedMs({-1}, {latestMs}), latestMs);
    EXPECT_EQ(elapsedMs({0}, {latestMs}), latestMs);
    EXPECT_EQ(elapsedMs({-1}, {latestMs - 1}), latestMs);
}

TEST(UtcMs, plus_a_duration_stops_at_the_ends) {
    EXPECT_EQ(UtcMs{5} + 10, UtcMs{15});
    EXPECT_EQ(UtcMs{5} + -10, UtcMs{-5});
    EXPECT_EQ(UtcMs{latestMs} + dayMs, UtcMs{latestMs});
    EXPECT_EQ(UtcMs{earliestMs} + -dayMs, UtcMs{earliestMs});
    EXPECT_EQ(UtcMs{latestMs} + earliestMs, UtcMs{-1});
}

RC_GTEST_PROP(ElapsedMs, gives_back_what_was_added, (std::int32_t start, std::uint32_t ms)) {
    RC_ASSERT(elapsedMs(UtcMs{start}, UtcMs{start} + std::int64_t(ms)) == std::int64_t(ms));
}

} // namespace reservrutin::base
