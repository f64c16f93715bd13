// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/mail_server.h"

#include "core/base/text.h"
#include "core/delivery/host_name.h"

#include <algorithm>

namespace reservrutin::delivery {

namespace {

constexpr int submissionPort = 587;
constexpr int submissionsPort = 465;

base::Failure unreadable(const QString& text) {
    return base::fail(base::ErrorKind::MailServerUnreadable, base::cleanLine(text.left(200)));
}

/// Letters an IPv6 address is made of; whether it is one, the connection tells.
bool looksLikeIpv6(QStringView text) {
    const auto fits = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':' ||
               c == u'.';
    };
    return text.size() <= 45 && text.count(u':') >= 2 && std::all_of(text.begin(), text.end(), fits);
}

struct HostAndPort {
    QStringView host;
    QStringView port;
};

HostAndPort split(QStringView authority) {
    const qsizetype bracket = authority.startsWith(u'[') ? authority.indexOf(u']') : -1;
    const qsizetype colon = authority.indexOf(u':', std::max<qsizetype>(bracket, 0));
    const QStringView host = colon < 0 ? authority : authority.left(colon);
    const QStringView port = colon < 0 ? QStringView() : authority.mid(colon + 1);
    if (bracket < 0)
        return {host, port};
    const QStringView inside = host.mid(1, bracket - 1);
    return {host.size() == bracket + 1 && looksLikeIpv6(inside) ? inside : QStringView(), port};
}

/// -1 when it is no number of at most five digits.
int numberOf(QStringView port) {
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (port.isEmpty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), digit))
        return -1;
    return port.toInt();
}

} // namespace

TlsMode effectiveTls(const MailServer& server) {
    if (server.tls != TlsMode::StarttlsIfOffered)
        return server.tls;
    return isLoopback(server.host) && server.user.isEmpty() ? TlsMode::StarttlsIfOffered : TlsMode::Starttls;
}

base::Result<MailServer> makeServer(const QString& host, int port, TlsMode tls) {
    const bool known = isHostName(host) || looksLikeIpv6(host);
    if (!known || port < 1 || port > 65535)
        return unreadable(host + u':' + QString::number(port));
    MailServer server;
    server.host = host.toLower();
    server.port = static_cast<std::uint16_t>(port);
    server.tls = tls;
    return server;
}

base::Result<MailServer> parseServerUrl(const QString& url) {
    const bool implicit = url.startsWith(QLatin1String("smtps://"), Qt::CaseInsensitive);
    if (!implicit && !url.startsWith(QLatin1String("smtp://"), Qt::CaseInsensitive))
        return unreadable(url);
    QStringView authority = QStringView(url).mid(url.indexOf(u"://") + 3);
    if (authority.endsWith(u'/'))
        authority.chop(1);
    const auto [host, port] = split(authority);
    const bool noPort = port.isNull() && !authority.endsWith(u':');
    const int number = noPort ? (implicit ? submissionsPort : submissionPort) : numberOf(port);
    const TlsMode plain = isLoopback(host) ? TlsMode::StarttlsIfOffered : TlsMode::Starttls;
    auto server = makeServer(host.toString(), number, implicit ? TlsMode::Implicit : plain);
    if (!server)
        return unreadable(url);
    return server;
}

QString serverUrl(const MailServer& server) {
    const QString scheme = server.tls == TlsMode::Implicit ? QStringLiteral("smtps") : QStringLiteral("smtp");
    const QString host = server.host.contains(u':') ? QString(u'[' + server.host + u']') : server.host;
    return scheme + u"://" + host + u':' + QString::number(server.port);
}

} // namespace reservrutin::delivery
