// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/host_name.h"

#include <QList>

#include <algorithm>

namespace reservrutin::delivery {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c) {
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLabel(QStringView label) {
    const auto fits = [](QChar c) { return isLetterOrDigit(c) || c == u'-'; };
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-' &&
           std::all_of(label.begin(), label.end(), fits);
}

/// Letters an IPv6 address is made of; whether it is one, its source knows.
bool isIpv6Text(QStringView text) {
    const auto fits = [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':' || c == u'.';
    };
    return text.size() <= 45 && text.count(u':') >= 2 && std::all_of(text.begin(), text.end(), fits);
}

bool isOctet(QStringView part) {
    const bool digits = !part.isEmpty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), isDigit);
    return digits && (part.size() == 1 || part.front() != u'0') && part.toInt() <= 255;
}

} // namespace

bool isHostName(QStringView text) {
    if (text.isEmpty() || text.size() > 253)
        return false;
    const auto labels = text.split(u'.');
    return std::all_of(labels.begin(), labels.end(), isLabel);
}

bool isIpv4Address(QStringView text) {
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), isOctet);
}

bool isLoopback(QStringView host) {
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0 || host == u"::1")
        return true;
    return isIpv4Address(host) && host.startsWith(u"127.");
}

bool isClientName(QStringView text) {
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        const QStringView inside = text.mid(1, text.size() - 2);
        return isIpv4Address(inside) || (inside.startsWith(u"IPv6:") && isIpv6Text(inside.mid(5)));
    }
    return isHostName(text) && text.contains(u'.') && !isIpv4Address(text);
}

} // namespace reservrutin::delivery
