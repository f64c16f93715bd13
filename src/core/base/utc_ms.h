// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

// First: Qt 6.4's moc cannot read libstdc++'s <compare> as the first header of a class with Q_OBJECT.
#include <QtGlobal>

#include <compare>
#include <cstdint>

namespace reservrutin::base {

/// Milliseconds since 1970-01-01T00:00:00Z. What a clock said, never a measure of order: entries are ordered by
/// Lamport time, and an elapsed time is never negative.
struct UtcMs {
    std::int64_t value = 0;

    friend auto operator<=>(const UtcMs&, const UtcMs&) = default;
};

[[nodiscard]] constexpr UtcMs operator+(UtcMs time, std::int64_t ms) {
    return {time.value + ms};
}

/// Milliseconds from `from` to `to`; 0 when the clock went backwards.
[[nodiscard]] constexpr std::int64_t elapsedMs(UtcMs from, UtcMs to) {
    return to.value > from.value ? to.value - from.value : 0;
}

inline constexpr std::int64_t secondMs = 1000;
inline constexpr std::int64_t minuteMs = 60 * secondMs;
inline constexpr std::int64_t hourMs = 60 * minuteMs;
inline constexpr std::int64_t dayMs = 24 * hourMs;

} // namespace reservrutin::base
