// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>

namespace reservrutin::delivery {

/// How a conversation is protected. A password never travels without TLS, and nothing leaves this computer without it.
enum class TlsMode {
    Starttls,          ///< STARTTLS or nothing (RFC 3207)
    Implicit,          ///< TLS from the first byte (RFC 8314 3.3)
    StarttlsIfOffered, ///< loopback only: a relay on this computer often has no certificate
};

/// The mail server everything is submitted to: a setting, saved without its password, which a person gives once a
/// session. Certificates are always checked.
struct MailServer {
    QString host; ///< a name, an IPv4 address, or an IPv6 address without brackets
    std::uint16_t port = 0;
    TlsMode tls = TlsMode::Starttls;
    QString user;     ///< empty: no login
    QString caFile;   ///< path to PEM authorities trusted instead of the system's; empty: the system's
    QString ehloName; ///< how this computer names itself; no isClientName(): the loopback literal

    friend bool operator==(const MailServer&, const MailServer&) = default;
};

/// The mode that is really used: StarttlsIfOffered becomes Starttls off loopback, or when there is a login.
[[nodiscard]] TlsMode effectiveTls(const MailServer& server);

/// Reads "smtp://host[:port]" (STARTTLS, 587; on loopback only if offered) or "smtps://host[:port]" (TLS from the first
/// byte, 465), as RFC 6409 and RFC 8314 number them. No user, path, query or fragment: passwords do not belong in
/// addresses that end up in shell histories. Fails with MailServerUnreadable.
[[nodiscard]] base::Result<MailServer> parseServerUrl(const QString& url);

/// The same the other way round; user, CA file and EHLO name are no part of it.
[[nodiscard]] QString serverUrl(const MailServer& server);

/// host and port as a person wrote them on the settings page. Fails with MailServerUnreadable.
[[nodiscard]] base::Result<MailServer> makeServer(const QString& host, int port, TlsMode tls);

} // namespace reservrutin::delivery
