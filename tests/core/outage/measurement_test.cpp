// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/outage/measurement.h"

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace reservrutin::outage;

namespace {

constexpr auto up = Reachability::Reachable;
constexpr auto down = Reachability::Unreachable;
constexpr auto unsure = Reachability::Inconclusive;

} // namespace

TEST(Measurement, a_system_that_was_reached_before_and_is_silent_now_is_unreachable) {
    EXPECT_EQ(judge(Attempt::Silent, true, LinkState::Connected, up), down);
    EXPECT_EQ(judge(Attempt::Silent, true, LinkState::Connected, unsure), down);
}

TEST(Measurement, a_system_never_reached_before_is_inconclusive_until_it_answers) {
    EXPECT_EQ(judge(Attempt::Silent, false, LinkState::Connected, up), unsure);
    EXPECT_EQ(judge(Attempt::Answered, false, LinkState::Connected, up), up);
}

TEST(Measurement, nothing_is_claimed_while_our_own_network_is_down) {
    for (const Attempt attempt : {Attempt::Answered, Attempt::Silent, Attempt::NotAsked}) {
        for (const bool before : {true, false})
            EXPECT_EQ(judge(attempt, before, LinkState::Disconnected, up), unsure);
    }
    EXPECT_EQ(judge(Attempt::Silent, true, LinkState::Connected, down), unsure);
}

TEST(Measurement, a_system_that_was_not_asked_is_inconclusive) {
    EXPECT_EQ(judge(Attempt::NotAsked, true, LinkState::Connected, up), unsure);
}

TEST(Measurement, comes_back_from_its_json) {
    const Measurement one{{1'780'000'000'000},
                          LinkState::Connected,
                          up,
                          {{QStringLiteral("pks"), down}, {QStringLiteral("journal"), unsure}}};
    EXPECT_EQ(measurementFromJson(toJson(one)), one);
}

TEST(Measurement, a_code_from_a_newer_writer_claims_nothing) {
    const base::Json newer = {{"at", 5},
                              {"link", "satellite"},
                              {"nameLookup", "slow"},
                              {"systems", {{{"system", "pks"}, {"is", "half"}}, {{"is", "reachable"}}, 7}}};
    const Measurement expected{{5}, LinkState::Unknown, unsure, {{QStringLiteral("pks"), unsure}}};
    EXPECT_EQ(measurementFromJson(newer), expected);
    EXPECT_EQ(measurementFromJson(base::Json()), Measurement());
}
