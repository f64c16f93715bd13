// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

// First: Qt 6.4's moc cannot read libstdc++'s <compare> as the first header of a class with Q_OBJECT.
#include <QtGlobal>

#include <compare>
#include <cstdint>
#include <limits>

namespace reservrutin::base {

/// Milliseconds since 1970-01-01T00:00:00Z. What a clock said, never a measure of order: entries are ordered by
/// Lamport time, and an elapsed time is never negative.
struct UtcMs {
    std::int64_t value = 0;

    friend auto operator<=>(const UtcMs&, const UtcMs&) = default;
};

inline constexpr std::int64_t latestMs = std::numeric_limits<std::int64_t>::max();
inline constexpr std::int64_t earliestMs = std::numeric_limits<std::int64_t>::min();

/// Stops at the ends of the range: times come from files too.
[[nodiscard]] constexpr UtcMs operator+(UtcMs time, std::int64_t ms) {
    if (ms > 0 && time.value > latestMs - ms)
        return {latestMs};
    if (ms < 0 && time.value < earliestMs - ms)
        return {earliestMs};
    return {time.value + ms};
}

/// Milliseconds from `from` to `to`; 0 when the clock went backwards, the largest number when it does not fit.
[[nodiscard]] constexpr std::int64_t elapsedMs(UtcMs from, UtcMs to) {
    if (to.value <= from.value)
        return 0;
    return from.value < 0 && to.value > latestMs + from.value ? latestMs : to.value - from.value;
}

inline constexpr std::int64_t secondMs = 1000;
inline constexpr std::int64_t minuteMs = 60 * secondMs;
inline constexpr std::int64_t hourMs = 60 * minuteMs;
inline constexpr std::int64_t dayMs = 24 * hourMs;

} // namespace reservrutin::base
