// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QStringView>

namespace reservrutin::delivery {

/// Letter-digit-hyphen labels joined by single dots: labels of 1 to 63, the whole at most 253 (RFC 1035 2.3.4).
[[nodiscard]] bool isHostName(QStringView text);

/// Four decimal numbers 0 to 255 without leading zeros; the short and octal forms some resolvers take are not known.
[[nodiscard]] bool isIpv4Address(QStringView text);

/// This computer itself: "localhost", 127.0.0.0/8, ::1. Everything else is a network that others can listen to.
[[nodiscard]] bool isLoopback(QStringView host);

} // namespace reservrutin::delivery
