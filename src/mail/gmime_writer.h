// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace reservrutin::mail {

struct PlainMailbox {
    std::string name; ///< UTF-8, one line
    std::string address;
};

/// A message as the MIME library sees it: UTF-8, already clean. Without Qt, since GMime's headers and Qt's do not
/// compile together ("signals" is a word in both).
struct PlainMessage {
    PlainMailbox from;
    std::vector<PlainMailbox> replyTo; ///< none or one
    PlainMailbox to;
    std::string subject;
    std::string body; ///< lines end in "\n"
    std::string messageId;
    std::string inReplyTo; ///< may be empty
    std::vector<std::string> references;
    std::int64_t unixSeconds = 0;
    int utcOffsetMinutes = 0;
};

struct PlainAttachment {
    std::string name; ///< UTF-8, one line
    std::string bytes;
};

/// What a mail program opens as a message to be sent.
struct PlainDraft {
    std::vector<PlainMailbox> to; ///< none or one
    std::string subject;
    std::string body; ///< lines end in "\n"
    std::vector<PlainAttachment> attachments;
};

/// RFC 5322 bytes with CRLF, UTF-8 in quoted-printable, nothing over 7 bits (RFC 2045, RFC 2047). The same message
/// gives the same bytes. Called from any thread.
[[nodiscard]] std::string writeMessage(const PlainMessage& message);
/// The same with X-Unsent, which tells a mail program to open it for sending, and base64 attachments.
[[nodiscard]] std::string writeDraft(const PlainDraft& draft);

} // namespace reservrutin::mail
