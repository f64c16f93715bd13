// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/mail_transport.h"

#include <chrono>

namespace reservrutin::mail {

/// How long silence lasts before we give up, per reply. RFC 5321 4.5.3.2 allows a server minutes; before the final dot
/// giving up early costs nothing, after it 4.5.3.2.6's ten minutes keep an accepted message from being sent twice.
struct ReplyLimits {
    std::chrono::milliseconds beforeFinalDot = std::chrono::seconds(30);
    std::chrono::milliseconds afterFinalDot = std::chrono::seconds(600);
};

/// Submits with libcurl: one fresh connection per message, TLS 1.2 or newer, certificates always checked, no proxy, no
/// protocol but SMTP. Called on the delivery thread. It logs nothing: libcurl's trace holds passwords.
class CurlTransport final : public delivery::MailTransport {
public:
    explicit CurlTransport(ReplyLimits limits = {});

    [[nodiscard]] delivery::Conversation submit(const delivery::Submission& submission,
                                                const delivery::MailServer& server, const QByteArray& password,
                                                std::stop_token stop) override;

private:
    ReplyLimits m_limits;
};

} // namespace reservrutin::mail
