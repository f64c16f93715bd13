// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/conversation.h"

#include <optional>

namespace reservrutin::delivery {

/// What one attempt means for its delivery (docs/architecture.md, "Report and delivery").
enum class OutcomeKind {
    Accepted,        ///< the server took it; not that anyone has read it
    Deferred,        ///< not taken, try later
    Refused,         ///< not taken, and trying again will not help: a person changes something
    Unknown,         ///< may have been taken: never sent again in silence
    TransportPaused, ///< says nothing about the message: the way out itself is closed, for every delivery
};

/// Why nothing can be sent at all just now.
enum class PauseReason {
    NameUnknown,
    Unreachable,
    ServerSilent, ///< it answered, then silence or a cut before MAIL FROM
    ServerClosed, ///< its greeting or EHLO said no
    NotAMailServer,
    TlsMissing,
    TlsFailed,
    CertificateRefused,
    CaFileUnreadable,
    PasswordMissing,
    LoginRequired,
    LoginRefused,
    LoginUnavailable, ///< the server cannot check logins just now
    LoginNotOffered,
    Stopped,  ///< by us
    Internal, ///< a fault of ours
};

struct Outcome {
    OutcomeKind kind = OutcomeKind::Unknown;
    std::optional<PauseReason> pause; ///< present exactly when kind is TransportPaused
    int replyCode = 0;                ///< 0 when no reply decided it
    QString words;                    ///< the server's, plain text; empty when no reply decided it

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// What the server's last words mean for this message (RFC 5321 4.2.1). A 354 and then silence is the one case nobody
/// can know (RFC 1047): it becomes Unknown, never a silent retry.
[[nodiscard]] Outcome outcomeOf(const Conversation& conversation);

/// Whether trying again without a person can only fail the same way, and a wrong password even lock an account. The
/// others may mend themselves (a server restarts, a certificate is renewed) and are tried again by RetrySchedule.
[[nodiscard]] bool needsPerson(PauseReason reason);

/// Stable words for entries, logs and the command line's JSON ("accepted", "login-refused").
[[nodiscard]] QString codeOf(OutcomeKind kind);
[[nodiscard]] QString codeOf(PauseReason reason);
[[nodiscard]] std::optional<OutcomeKind> outcomeKindFrom(const QString& code);
[[nodiscard]] std::optional<PauseReason> pauseReasonFrom(const QString& code);

} // namespace reservrutin::delivery
