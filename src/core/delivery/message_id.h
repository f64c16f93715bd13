// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/ids.h"
#include "core/delivery/email_address.h"

namespace reservrutin::delivery {

/// The Message-ID of one delivery (RFC 5322 3.6.4), without its angle brackets. Made from the delivery's own id, so it
/// is fixed before the first attempt: whoever receives two copies of an unknown delivery can see that they are one.
class MessageId {
public:
    [[nodiscard]] static MessageId of(const base::DeliveryId& delivery, const EmailAddress& from);
    /// Reads back a stored one; fails with FormatUnreadable.
    [[nodiscard]] static base::Result<MessageId> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const MessageId&, const MessageId&) = default;

private:
    explicit MessageId(QString text)
        : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace reservrutin::delivery
