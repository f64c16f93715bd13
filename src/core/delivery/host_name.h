// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QLatin1String>
#include <QStringView>

namespace reservrutin::delivery {

/// Letter-digit-hyphen labels joined by single dots: labels of 1 to 63, the whole at most 253 (RFC 1035 2.3.4).
[[nodiscard]] bool isHostName(QStringView text);

/// Four decimal numbers 0 to 255 without leading zeros; the short and octal forms some resolvers take are not known.
[[nodiscard]] bool isIpv4Address(QStringView text);

/// This computer itself: "localhost", 127.0.0.0/8, ::1. Everything else is a network that others can listen to.
[[nodiscard]] bool isLoopback(QStringView host);

/// What a client may call itself in EHLO (RFC 5321 4.1.1.1 and 4.1.3): a fully qualified host name, or an address
/// literal,
/// "[192.0.2.1]" or "[IPv6:2001:db8::1]". A bare host name is neither.
[[nodiscard]] bool isClientName(QStringView text);

/// The literal of a client that knows no name or address of its own.
inline constexpr QLatin1String loopbackLiteral("[127.0.0.1]");

} // namespace reservrutin::delivery
