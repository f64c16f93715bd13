// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/message_id.h"

namespace reservrutin::delivery {

MessageId MessageId::of(const base::DeliveryId& delivery, const EmailAddress& from) {
    return MessageId(delivery.hex() + u'@' + from.domain());
}

/// Those we make have the shape of an address, so the strict rule for addresses holds for them too.
base::Result<MessageId> MessageId::parse(const QString& text) {
    const auto shape = EmailAddress::parse(text);
    if (!shape)
        return base::fail(base::ErrorKind::FormatUnreadable);
    return MessageId(text);
}

} // namespace reservrutin::delivery
