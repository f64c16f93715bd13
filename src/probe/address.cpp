// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/address.h"

#include <QHostAddress>

namespace reservrutin::probe {

QUrl webAddress(const QString& given) {
    const QString text = given.trimmed();
    if (text.isEmpty())
        return {};
    QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        return {};
    url.setUserInfo(QString());
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

QString originOf(const QUrl& url) {
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    return url.scheme() + QStringLiteral("://") + url.host().toLower() + u':' + QString::number(port);
}

bool needsLookUp(const QString& host) {
    return !host.isEmpty() && QHostAddress(host).isNull() &&
           host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0;
}

} // namespace reservrutin::probe
