// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/mailto_link.h"

#include "core/base/text.h"

namespace reservrutin::gui {

namespace {

QByteArray encodedBody(const QString& body) {
    QString text = base::cleanText(body);
    text.replace(u'\n', QLatin1String("\r\n"));
    return QUrl::toPercentEncoding(text);
}

QByteArray encodedLink(const QByteArray& to, const QString& subject, const QString& body) {
    QByteArray link = QByteArrayLiteral("mailto:") + to;
    link += QByteArrayLiteral("?subject=") + QUrl::toPercentEncoding(base::cleanLine(subject));
    link += QByteArrayLiteral("&body=") + encodedBody(body);
    return link;
}

} // namespace

MailtoLink mailtoLink(const std::optional<delivery::EmailAddress>& to, const QString& subject, const QString& body,
                      const QString& pasteHere) {
    const QByteArray address = to ? QUrl::toPercentEncoding(to->text(), QByteArrayLiteral("@")) : QByteArray();
    const QByteArray whole = encodedLink(address, subject, body);
    if (whole.size() <= longestMailto)
        return {QUrl::fromEncoded(whole, QUrl::StrictMode), false};
    const QByteArray withSubject = encodedLink(address, subject, pasteHere);
    if (withSubject.size() <= longestMailto)
        return {QUrl::fromEncoded(withSubject, QUrl::StrictMode), true};
    QString start = subject.left(60);
    if (start.back().isHighSurrogate()) // half a letter cannot be encoded
        start.chop(1);
    return {QUrl::fromEncoded(encodedLink(address, start, pasteHere), QUrl::StrictMode), true};
}

} // namespace reservrutin::gui
