// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/client_name.h"

#include "core/delivery/host_name.h"

#include <QHostInfo>
#include <QNetworkInterface>

namespace reservrutin::probe {

namespace {

bool isKnownToOthers(const QString& name) {
    static const QStringList ours{QStringLiteral("localhost"), QStringLiteral("local"), QStringLiteral("localdomain")};
    return delivery::isClientName(name) && !ours.contains(name.section(u'.', -1));
}

QString qualified(const QString& host, const QString& domain) {
    QString name = host.contains(u'.') || domain.isEmpty() ? host : QString(host + u'.' + domain);
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.toLower();
}

bool leadsSomewhere(const QHostAddress& address) {
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal() && !address.isMulticast();
}

QString literalOf(QHostAddress address) {
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return u'[' + address.toString() + u']';
    address.setScopeId({});
    return QStringLiteral("[IPv6:") + address.toString() + u']';
}

} // namespace

QString clientNameFrom(const OwnNames& names) {
    const QString name = qualified(names.host, names.domain);
    if (isKnownToOthers(name))
        return name;
    for (const auto protocol : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        for (const QHostAddress& address : names.addresses) {
            if (address.protocol() == protocol && leadsSomewhere(address))
                return literalOf(address);
        }
    }
    return delivery::loopbackLiteral;
}

OwnNames ownNames() {
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    return {QHostInfo::localHostName(), QHostInfo::localDomainName(), addresses};
}

ClientName::ClientName(Ask ask)
    : m_ask(std::move(ask))
    , m_calls(m_here, std::make_shared<std::atomic<int>>(0)) {}

void ClientName::find(Answer answer) {
    m_calls.ask<QString>([ask = m_ask] { return clientNameFrom(ask()); }, std::move(answer));
}

} // namespace reservrutin::probe
