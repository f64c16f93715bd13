// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace reservrutin::support {

/// Twin of the clock: stands still until it is told to move. Any thread.
class FixedClock final : public base::Clock {
public:
    /// Starts at 2026-06-01T06:12:00Z.
    explicit FixedClock(base::UtcMs start = {1'780'294'320'000})
        : m_now(start.value) {}

    [[nodiscard]] base::UtcMs now() const override { return {m_now.load()}; }
    void set(base::UtcMs now) { m_now = now.value; }
    void advance(std::int64_t ms) { m_now += ms; }

private:
    std::atomic<std::int64_t> m_now;
};

} // namespace reservrutin::support
