// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/language/local_time.h"

#include <optional>

namespace reservrutin::language {

namespace {

QTime readClock(const QString& text) {
    for (const QLatin1String format : {QLatin1String("H:mm"), QLatin1String("H.mm"), QLatin1String("HHmm")}) {
        if (const QTime time = QTime::fromString(text, QString(format)); time.isValid())
            return time;
    }
    return {};
}

/// In the hour that autumn repeats, a wall clock means two moments; the later one that is not after `now` is meant.
std::int64_t momentOf(QDate date, QTime time, const QTimeZone& zone, base::UtcMs now) {
    const QDateTime second(date, time, zone);
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(second.toMSecsSinceEpoch() - base::hourMs, zone);
    const bool isRepeated = first.date() == second.date() && first.time() == second.time();
    return (isRepeated && second.toMSecsSinceEpoch() > now.value ? first : second).toMSecsSinceEpoch();
}

} // namespace

std::optional<base::UtcMs> LocalTime::read(const QString& text, base::UtcMs now) const {
    QString plain = text.simplified();
    plain.replace(u'T', u' ');
    if (const QTime time = readClock(plain); time.isValid()) {
        const QDate today = at(now).date();
        const std::int64_t candidate = momentOf(today, time, m_zone, now);
        return base::UtcMs{candidate > now.value ? momentOf(today.addDays(-1), time, m_zone, now) : candidate};
    }
    const qsizetype space = plain.indexOf(u' ');
    const QDate date = QDate::fromString(plain.left(space), QStringLiteral("yyyy-MM-dd"));
    const QTime time = readClock(plain.mid(space + 1));
    if (space < 0 || !date.isValid() || !time.isValid())
        return std::nullopt;
    return base::UtcMs{momentOf(date, time, m_zone, now)};
}

} // namespace reservrutin::language
