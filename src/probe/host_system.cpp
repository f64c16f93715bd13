// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/host_system.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include <algorithm>

namespace reservrutin::probe {

namespace {

bool leadsSomewhere(const QNetworkAddressEntry& entry) {
    const QHostAddress address = entry.ip();
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
}

bool carries(const QNetworkInterface& one) {
    const auto flags = one.flags();
    if (flags.testFlag(QNetworkInterface::IsLoopBack) || !flags.testFlag(QNetworkInterface::IsUp) ||
        !flags.testFlag(QNetworkInterface::IsRunning))
        return false;
    const QList<QNetworkAddressEntry> entries = one.addressEntries();
    return std::any_of(entries.begin(), entries.end(), leadsSomewhere);
}

outage::LinkState linkNow() {
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    if (all.isEmpty())
        return outage::LinkState::Unknown;
    return std::any_of(all.begin(), all.end(), carries) ? outage::LinkState::Connected
                                                        : outage::LinkState::Disconnected;
}

QNetworkProxy systemProxy(const QUrl& url) {
    const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
}

/// fromName() asks on the calling thread and leaves its answer in the cache where the web request finds it.
NameAnswer lookUpNow(const QString& host) {
    const QHostInfo info = QHostInfo::fromName(host);
    switch (info.error()) {
    case QHostInfo::NoError:
        return info.addresses().isEmpty() ? NameAnswer::NoSuchName : NameAnswer::Found;
    case QHostInfo::HostNotFound:
        return NameAnswer::NoSuchName;
    case QHostInfo::UnknownError:
        return NameAnswer::NoAnswer;
    }
    Q_UNREACHABLE();
}

} // namespace

HostSystem thisComputer() {
    return {linkNow, systemProxy, lookUpNow};
}

} // namespace reservrutin::probe
