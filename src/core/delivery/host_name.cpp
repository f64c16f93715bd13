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

} // namespace reservrutin::delivery
