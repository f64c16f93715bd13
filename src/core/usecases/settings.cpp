// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/settings.h"

#include <QDateTime>
#include <QUrl>

namespace reservrutin::usecases {

namespace {

QDate dayOf(base::UtcMs time, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(time.value, zone).date();
}

} // namespace

bool needsConfirmation(const PersonSettings& person, base::UtcMs now, const QString& osUser, const QTimeZone& zone) {
    return person.name.isEmpty() || person.osUser != osUser || dayOf(person.confirmedAt, zone) != dayOf(now, zone) ||
           base::elapsedMs(person.confirmedAt, now) > longestConfirmationMs;
}

bool appliesHere(const QString& routineAppliesTo, const UnitSettings& unit) {
    const QString group = unit.appliesTo.trimmed();
    return group.isEmpty() || routineAppliesTo.trimmed().compare(group, Qt::CaseInsensitive) == 0;
}

base::Result<QString> cleanServer(const QString& server) {
    const QString typed = server.trimmed();
    if (typed.isEmpty())
        return QString();
    const QUrl url(typed, QUrl::StrictMode);
    const bool mail = url.scheme() == QLatin1String("smtp") || url.scheme() == QLatin1String("smtps");
    if (!url.isValid() || !mail || url.host().isEmpty())
        return base::fail(base::ErrorKind::AddressUnreadable);
    if (!url.userInfo().isEmpty() || typed.contains(u'@') || url.hasQuery() || url.hasFragment())
        return base::fail(base::ErrorKind::AddressUnreadable);
    return url.toString(QUrl::RemovePath);
}

} // namespace reservrutin::usecases
