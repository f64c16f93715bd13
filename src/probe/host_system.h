// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/measurement.h"

#include <QNetworkProxy>
#include <QUrl>

#include <functional>

namespace reservrutin::probe {

enum class NameAnswer {
    Found,
    NoSuchName, ///< somebody answered, and knows no such name here (a VPN that is off looks like this)
    NoAnswer,
};

/// The narrow door to what this computer knows about its own network. Each may take its time or never come back: they
/// are called on threads of their own, several at once, and hold only copies.
struct HostSystem {
    std::function<outage::LinkState()> link;
    std::function<QNetworkProxy(const QUrl&)> proxyFor; ///< NoProxy: ask directly
    std::function<NameAnswer(const QString& host)> lookUp;
};

/// The real one: network interfaces that are up and carry more than a link-local address; the system's proxy settings
/// as a browser has them (on Windows with its script, elsewhere the environment or libproxy); the system's resolver.
[[nodiscard]] HostSystem thisComputer();

} // namespace reservrutin::probe
