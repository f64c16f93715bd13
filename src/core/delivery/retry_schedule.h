// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/utc_ms.h"

#include <optional>

namespace reservrutin::delivery {

/// When a delivery is tried again by itself (RFC 5321 4.5.4.1: at least 30 minutes apart in the long run, for 4 to 5
/// days; the first tries come sooner because the message is about an outage that is going on). "Skicka nu" has no cap
/// and does not ask here. All times are UTC milliseconds; absent means that a person decides from now on.
class RetrySchedule {
public:
    static constexpr std::int64_t lifeMs = 5 * base::dayMs;
    static constexpr int mostUnknownRetries = 2;

    /// After the `attempts`-th deferral (1 = the first) of a delivery queued at `queuedAt`, or after the `attempts`-th
    /// pause of the transport in a row: 1, 2, 5, 15, 30 minutes after `now`, then every 30 minutes for five days.
    [[nodiscard]] static std::optional<base::UtcMs> afterDeferral(int attempts, base::UtcMs queuedAt, base::UtcMs now);

    /// After the `unknowns`-th unknown outcome (1 = the first): 5 and then 30 minutes, then never by itself, since
    /// every further attempt may be one more copy in somebody's inbox.
    [[nodiscard]] static std::optional<base::UtcMs> afterUnknown(int unknowns, base::UtcMs now);
};

} // namespace reservrutin::delivery
