// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

namespace reservrutin::delivery {

/// The step that was under way when a conversation with a mail server ended, in the order they happen. Greeting is the
/// server's first words and EHLO; with TLS from the first byte, Tls comes before it. Data ends, and Dot begins, when
/// the last byte of the message has been handed over: from then on the final dot may have reached the server.
enum class Phase { Lookup, Connect, Greeting, Tls, Login, Mail, Rcpt, Data, Dot };

/// Why a conversation ended otherwise than by a reply. None: the last reply is the server's answer.
enum class Fault {
    None,
    NameUnknown,        ///< the server's name has no address
    Unreachable,        ///< nobody answers there
    TlsMissing,         ///< TLS is required and the server does not offer it
    TlsFailed,          ///< the handshake broke
    CertificateRefused, ///< unknown authority, other name, or out of date
    CaFileUnreadable,   ///< our own file of authorities
    PasswordMissing,    ///< a user is set, and no password was given this session
    LoginNotOffered,    ///< a user is set, and the server has no login we can use
    Garbled,            ///< what answered does not speak SMTP
    TimedOut,
    Cut,
    Cancelled, ///< by us: the program closes, or a person stopped it
    Internal,  ///< the sending library refused its settings
};

/// What happened on the wire while one message was submitted for one recipient: a value, without judgement
/// (outcome.h judges). Made by a MailTransport on the delivery thread.
struct Conversation {
    Phase phase = Phase::Lookup;
    Fault fault = Fault::None;
    int replyCode = 0;         ///< the last complete reply before QUIT (RFC 5321 4.2); 0 when none came
    QString replyWords;        ///< its text as one clean line of at most 500 characters; from the server, so plain text
    bool secured = false;      ///< TLS was up
    bool allBytesRead = false; ///< the whole message was handed over, so the final dot may have been sent
    qint64 duration = 0;       ///< milliseconds

    friend bool operator==(const Conversation&, const Conversation&) = default;
};

/// Whether the message itself was put to the server. Earlier faults say nothing about the message.
[[nodiscard]] constexpr bool serverMayHaveSeen(const Conversation& conversation) {
    return conversation.phase >= Phase::Mail;
}

/// Stable words for entries, logs and tests ("rcpt", "timed-out").
[[nodiscard]] QString codeOf(Phase phase);
[[nodiscard]] QString codeOf(Fault fault);

} // namespace reservrutin::delivery
