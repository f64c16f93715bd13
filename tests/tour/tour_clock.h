// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"

#include <QDateTime>

namespace reservrutin::tour {

/// The tour's day: 22 November 2026 from 08:12 local time, moved on by the tour itself, so that two tours write the
/// same pictures.
class TourClock final : public base::Clock {
public:
    [[nodiscard]] base::UtcMs now() const override { return m_now; }
    void passMinutes(int minutes) { m_now = m_now + minutes * base::minuteMs; }

private:
    base::UtcMs m_now{QDateTime(QDate(2026, 11, 22), QTime(8, 12)).toMSecsSinceEpoch()};
};

} // namespace reservrutin::tour
