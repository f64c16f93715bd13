// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/mail_submitter.h"
#include "core/delivery/mail_transport.h"

namespace reservrutin::mail {

/// Submits on the caller's thread and answers before the call returns: for the command line, which has nothing else to
/// do meanwhile. Owned by app/composition; the transport outlives it.
class DirectSubmitter final : public delivery::MailSubmitter {
public:
    explicit DirectSubmitter(delivery::MailTransport& transport)
        : m_transport(transport) {}

    void submit(const delivery::Submission& submission, const delivery::MailServer& server, const QByteArray& password,
                Answer answer) override {
        answer(m_transport.submit(submission, server, password, {}));
    }

private:
    delivery::MailTransport& m_transport;
};

} // namespace reservrutin::mail
