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

} // namespace

std::optional<base::UtcMs> LocalTime::read(const QString& text, base::UtcMs now) const {
    QString plain = text.simplified();
    plain.replace(u'T', u' ');
    if (const QTime time = readClock(plain); time.isValid()) {
        const QDate today = at(now).date();
        const QDateTime candidate(today, time, m_zone);
        const bool later = candidate.toMSecsSinceEpoch() > now.value;
        return base::UtcMs{(later ? QDateTime(today.addDays(-1), time, m_zone) : candidate).toMSecsSinceEpoch()};
    }
    const qsizetype space = plain.indexOf(u' ');
    const QDate date = QDate::fromString(plain.left(space), QStringLiteral("yyyy-MM-dd"));
    const QTime time = readClock(plain.mid(space + 1));
    if (space < 0 || !date.isValid() || !time.isValid())
        return std::nullopt;
    return base::UtcMs{QDateTime(date, time, m_zone).toMSecsSinceEpoch()};
}

} // namespace reservrutin::language
