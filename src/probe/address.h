// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>
#include <QUrl>

namespace reservrutin::probe {

/// The web address to ask, from what a routine gives: http or https with a host; a bare host means https. A login, a
/// query or a fragment in it is left out. An empty url when it is none.
[[nodiscard]] QUrl webAddress(const QString& given);

/// Scheme, host and port, under which an answer is remembered: "https://pks.example.org:443".
[[nodiscard]] QString originOf(const QUrl& url);

/// Whether the host is a name that somebody must look up: no IP address and not this computer's own.
[[nodiscard]] bool needsLookUp(const QString& host);

} // namespace reservrutin::probe
