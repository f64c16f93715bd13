// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/outcome.h"

namespace reservrutin::delivery {

namespace {

enum class Severity { None, Positive, Intermediate, Transient, Permanent };

/// RFC 5321 4.2.1: the first digit decides, also for codes never seen before.
Severity severityOf(int code) {
    if (code >= 200 && code < 300)
        return Severity::Positive;
    if (code >= 300 && code < 400)
        return Severity::Intermediate;
    if (code >= 400 && code < 500)
        return Severity::Transient;
    if (code >= 500 && code < 600)
        return Severity::Permanent;
    return Severity::None;
}

Outcome decidedByReply(OutcomeKind kind, const Conversation& conversation) {
    return {kind, std::nullopt, conversation.replyCode, conversation.replyWords};
}

Outcome decidedByFault(OutcomeKind kind) {
    return {kind, std::nullopt, 0, {}};
}

Outcome paused(PauseReason reason, const Conversation& conversation) {
    if (conversation.fault == Fault::None)
        return {OutcomeKind::TransportPaused, reason, conversation.replyCode, conversation.replyWords};
    return {OutcomeKind::TransportPaused, reason, 0, {}};
}

/// RFC 4954 6: these speak of the login and not of the message, whichever command they answer. RFC 3207 4 uses 530 for
/// "STARTTLS first".
std::optional<PauseReason> loginFault(const Conversation& conversation) {
    switch (conversation.replyCode) {
    case 530:
        return conversation.secured ? PauseReason::LoginRequired : PauseReason::TlsMissing;
    case 534:
    case 535:
    case 538:
        return PauseReason::LoginRefused;
    default:
        return std::nullopt;
    }
}

PauseReason pauseByReply(const Conversation& conversation) {
    if (conversation.phase == Phase::Tls)
        return PauseReason::TlsMissing; // RFC 3207 4: 454 TLS not available
    if (conversation.phase != Phase::Login)
        return PauseReason::ServerClosed; // RFC 5321 3.1: 554 instead of a greeting, 421 at any time
    // RFC 4954 6: 454 temporary authentication failure, 432 a password change is needed first.
    if (severityOf(conversation.replyCode) == Severity::Transient && conversation.replyCode != 432)
        return PauseReason::LoginUnavailable;
    return PauseReason::LoginRefused;
}

PauseReason pauseByFault(Fault fault) {
    switch (fault) {
    case Fault::NameUnknown:
        return PauseReason::NameUnknown;
    case Fault::Unreachable:
        return PauseReason::Unreachable;
    case Fault::TlsMissing:
        return PauseReason::TlsMissing;
    case Fault::TlsFailed:
        return PauseReason::TlsFailed;
    case Fault::CertificateRefused:
        return PauseReason::CertificateRefused;
    case Fault::CaFileUnreadable:
        return PauseReason::CaFileUnreadable;
    case Fault::PasswordMissing:
        return PauseReason::PasswordMissing;
    case Fault::LoginNotOffered:
        return PauseReason::LoginNotOffered;
    case Fault::Garbled:
        return PauseReason::NotAMailServer;
    case Fault::None:
    case Fault::TimedOut:
    case Fault::Cut:
        return PauseReason::ServerSilent;
    case Fault::Cancelled:
        return PauseReason::Stopped;
    case Fault::Internal:
        return PauseReason::Internal;
    }
    Q_UNREACHABLE();
}

/// A connection that was never made differs from a server that falls silent.
Outcome beforeMail(const Conversation& conversation) {
    if (conversation.fault == Fault::None && severityOf(conversation.replyCode) >= Severity::Transient)
        return paused(loginFault(conversation).value_or(pauseByReply(conversation)), conversation);
    const bool givenUp = conversation.fault == Fault::TimedOut;
    if (givenUp && conversation.phase == Phase::Lookup)
        return paused(PauseReason::NameUnknown, conversation);
    if (givenUp && conversation.phase == Phase::Connect)
        return paused(PauseReason::Unreachable, conversation);
    return paused(pauseByFault(conversation.fault), conversation);
}

/// MAIL, RCPT, DATA and the message's own bytes: no final dot was sent, so nothing was taken (RFC 5321 4.1.1.4).
Outcome beforeFinalDot(const Conversation& conversation) {
    if (conversation.fault == Fault::LoginNotOffered)
        return paused(PauseReason::LoginNotOffered, conversation);
    if (conversation.fault != Fault::None)
        return decidedByFault(OutcomeKind::Deferred);
    if (const auto login = loginFault(conversation))
        return paused(*login, conversation);
    if (severityOf(conversation.replyCode) == Severity::Permanent)
        return decidedByReply(OutcomeKind::Refused, conversation);
    return decidedByReply(OutcomeKind::Deferred, conversation);
}

/// RFC 5321 4.2.5: only the reply to the final dot hands the responsibility over. Without it nobody knows (RFC 1047 2;
/// RFC 5321 4.5.3.2.6 for the ten minutes we wait).
Outcome afterFinalDot(const Conversation& conversation) {
    if (conversation.fault != Fault::None)
        return decidedByFault(OutcomeKind::Unknown);
    switch (severityOf(conversation.replyCode)) {
    case Severity::Positive:
        return decidedByReply(OutcomeKind::Accepted, conversation);
    case Severity::Transient:
        return decidedByReply(OutcomeKind::Deferred, conversation);
    case Severity::Permanent:
        return decidedByReply(OutcomeKind::Refused, conversation);
    case Severity::None:
    case Severity::Intermediate:
        return decidedByFault(OutcomeKind::Unknown);
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome outcomeOf(const Conversation& conversation) {
    if (conversation.allBytesRead || conversation.phase == Phase::Dot)
        return afterFinalDot(conversation);
    if (conversation.phase >= Phase::Mail)
        return beforeFinalDot(conversation);
    return beforeMail(conversation);
}

bool needsPerson(PauseReason reason) {
    switch (reason) {
    case PauseReason::CaFileUnreadable:
    case PauseReason::PasswordMissing:
    case PauseReason::LoginRequired:
    case PauseReason::LoginRefused:
    case PauseReason::LoginNotOffered:
    case PauseReason::Internal:
        return true;
    case PauseReason::NameUnknown:
    case PauseReason::Unreachable:
    case PauseReason::ServerSilent:
    case PauseReason::ServerClosed:
    case PauseReason::NotAMailServer:
    case PauseReason::TlsMissing:
    case PauseReason::TlsFailed:
    case PauseReason::CertificateRefused:
    case PauseReason::LoginUnavailable:
    case PauseReason::Stopped:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::delivery
