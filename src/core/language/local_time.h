// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/utc_ms.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace reservrutin::language {

/// Writes UTC milliseconds as people here read them. A value; the time zone is passed in, so that core has no place
/// of its own.
class LocalTime {
public:
    explicit LocalTime(const QTimeZone& zone)
        : m_zone(zone) {}

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] QDateTime at(base::UtcMs time) const { return QDateTime::fromMSecsSinceEpoch(time.value, m_zone); }
    /// "08:12"
    [[nodiscard]] QString clock(base::UtcMs time) const { return at(time).toString(QStringLiteral("HH:mm")); }
    /// "2026-11-22"
    [[nodiscard]] QString date(base::UtcMs time) const { return at(time).toString(QStringLiteral("yyyy-MM-dd")); }
    /// "2026-11-22 08:12"
    [[nodiscard]] QString dateTime(base::UtcMs time) const {
        return at(time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    /// The clock alone on the day of `reference`, else with the date.
    [[nodiscard]] QString brief(base::UtcMs time, base::UtcMs reference) const {
        return at(time).date() == at(reference).date() ? clock(time) : dateTime(time);
    }
    [[nodiscard]] int offsetMinutes(base::UtcMs time) const { return at(time).offsetFromUtc() / 60; }

    /// Reads "2026-11-22 08:12", "2026-11-22T08:12", "08:12", "8.12" or "0812" (the last such clock time not later
    /// than `now`). Absent when it is none of these.
    [[nodiscard]] std::optional<base::UtcMs> read(const QString& text, base::UtcMs now) const;

private:
    QTimeZone m_zone;
};

} // namespace reservrutin::language
