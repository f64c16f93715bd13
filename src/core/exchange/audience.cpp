// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/exchange/audience.h"

#include "core/base/hash.h"

namespace reservrutin::exchange {

journal::AudienceId groupAudience(const QString& group) {
    const QByteArray name = QByteArrayLiteral("group:") + group.trimmed().toCaseFolded().toUtf8();
    return base::blake2b<journal::AudienceId>(QLatin1String("reservrutin.audience.1"), {name});
}

journal::AudienceId everyone() {
    return base::blake2b<journal::AudienceId>(QLatin1String("reservrutin.audience.1"), {"everyone"});
}

} // namespace reservrutin::exchange
