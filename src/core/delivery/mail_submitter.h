// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/mail_transport.h"

#include <functional>

namespace reservrutin::delivery {

/// Port: hands one message to the mail server without making the caller wait. mail implements it with a thread of its
/// own; the command line with none. One submission at a time. Owned by app/composition; the answer arrives once, on
/// the caller's thread, and may arrive before the call returns.
class MailSubmitter {
public:
    using Answer = std::function<void(const Conversation&)>;

    virtual ~MailSubmitter() = default;
    virtual void submit(const Submission& submission, const MailServer& server, const QByteArray& password,
                        Answer answer) = 0;
};

} // namespace reservrutin::delivery
