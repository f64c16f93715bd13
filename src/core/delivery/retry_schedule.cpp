// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/retry_schedule.h"

#include <algorithm>
#include <array>

namespace reservrutin::delivery {

namespace {

constexpr std::array<std::int64_t, 5> deferralMinutes{1, 2, 5, 15, 30};
constexpr std::array<std::int64_t, RetrySchedule::mostUnknownRetries> unknownMinutes{5, 30};

} // namespace

std::optional<base::UtcMs> RetrySchedule::afterDeferral(int attempts, base::UtcMs queuedAt, base::UtcMs now) {
    const auto step = static_cast<std::size_t>(std::clamp(attempts - 1, 0, int(deferralMinutes.size()) - 1));
    const base::UtcMs next = now + deferralMinutes[step] * base::minuteMs;
    if (base::elapsedMs(queuedAt, next) > lifeMs)
        return std::nullopt;
    return next;
}

std::optional<base::UtcMs> RetrySchedule::afterUnknown(int unknowns, base::UtcMs now) {
    if (unknowns > mostUnknownRetries)
        return std::nullopt;
    return now + unknownMinutes[static_cast<std::size_t>(std::max(unknowns, 1) - 1)] * base::minuteMs;
}

} // namespace reservrutin::delivery
