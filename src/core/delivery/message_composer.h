// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/base/utc_ms.h"
#include "core/delivery/email_address.h"
#include "core/delivery/message_id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace reservrutin::delivery {

struct Mailbox {
    QString name; ///< may be empty
    EmailAddress address;
};

/// What a mail says, before it is bytes. From and Reply-To come from the settings; subject and body are text from
/// core/report, in the routine's language.
struct Message {
    Mailbox from;
    std::optional<Mailbox> replyTo;
    Mailbox to;
    QString subject;
    QString body; ///< plain text, lines parted by "\n"
    MessageId id;
    base::UtcMs date;
    int utcOffsetMinutes = 0;           ///< local time minus UTC where the message is written
    std::optional<MessageId> inReplyTo; ///< the message this one updates
    QList<MessageId> references;        ///< oldest first (RFC 5322 3.6.4)
};

struct Attachment {
    QString name; ///< a file name
    QByteArray bytes;
};

/// A message that the person's own mail program sends: sender, date and Message-ID are its business.
struct MessageDraft {
    std::optional<EmailAddress> to;
    QString subject;
    QString body; ///< plain text, lines parted by "\n"
    QList<Attachment> attachments;
};

/// Port: makes the bytes of a message, once, in the transaction that queues its delivery. The same message gives the
/// same bytes, always. Stateless; called from any thread.
class MessageComposer {
public:
    virtual ~MessageComposer() = default;
    /// RFC 5322 text: CRLF, only ASCII, no line over 998 characters. Nothing in `message` can become a header of its
    /// own. Fails with TextMissing when subject or body are empty, CapacityExceeded when over 1 MiB.
    [[nodiscard]] virtual base::Result<QByteArray> compose(const Message& message) const = 0;
    /// The same for a message that opens ready to be sent ("X-Unsent: 1"). Fails with TextMissing, or CapacityExceeded
    /// when the text is over 1 MiB or all of it over 20 MiB.
    [[nodiscard]] virtual base::Result<QByteArray> composeDraft(const MessageDraft& draft) const = 0;
};

} // namespace reservrutin::delivery
