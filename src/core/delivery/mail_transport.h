// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/conversation.h"
#include "core/delivery/email_address.h"
#include "core/delivery/mail_server.h"

#include <QByteArray>

#include <stop_token>

namespace reservrutin::delivery {

/// One message on its way to one recipient. `bytes` are those stored when the delivery was queued, sent as they are.
/// One recipient each, so that every answer belongs to exactly one delivery.
struct Submission {
    QByteArray bytes;
    EmailAddress from;
    EmailAddress to;
};

/// Port: hands a composed message to a mail server. Owned by app/composition, called on the delivery thread alone,
/// which it holds until the conversation has ended. `stop` ends it early; what had happened by then still comes back,
/// and outcomeOf() says what it means. Never throws and never retries.
class MailTransport {
public:
    virtual ~MailTransport() = default;
    /// `password` belongs to `server.user` and is neither stored nor logged.
    [[nodiscard]] virtual Conversation submit(const Submission& submission, const MailServer& server,
                                              const QByteArray& password, std::stop_token stop) = 0;
};

} // namespace reservrutin::delivery
