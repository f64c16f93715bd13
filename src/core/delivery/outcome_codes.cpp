// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/outcome.h"

namespace reservrutin::delivery {

namespace {

/// Looks for the value that has this code; `last` closes the enumeration.
template <class Enum>
std::optional<Enum> fromCode(const QString& code, Enum last) {
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        if (codeOf(static_cast<Enum>(value)) == code)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

} // namespace

QString codeOf(OutcomeKind kind) {
    switch (kind) {
    case OutcomeKind::Accepted:
        return QStringLiteral("accepted");
    case OutcomeKind::Deferred:
        return QStringLiteral("deferred");
    case OutcomeKind::Refused:
        return QStringLiteral("refused");
    case OutcomeKind::Unknown:
        return QStringLiteral("unknown");
    case OutcomeKind::TransportPaused:
        return QStringLiteral("transport-paused");
    }
    Q_UNREACHABLE();
}

QString codeOf(PauseReason reason) {
    switch (reason) {
    case PauseReason::NameUnknown:
        return QStringLiteral("name-unknown");
    case PauseReason::Unreachable:
        return QStringLiteral("unreachable");
    case PauseReason::ServerSilent:
        return QStringLiteral("server-silent");
    case PauseReason::ServerClosed:
        return QStringLiteral("server-closed");
    case PauseReason::NotAMailServer:
        return QStringLiteral("not-a-mail-server");
    case PauseReason::TlsMissing:
        return QStringLiteral("tls-missing");
    case PauseReason::TlsFailed:
        return QStringLiteral("tls-failed");
    case PauseReason::CertificateRefused:
        return QStringLiteral("certificate-refused");
    case PauseReason::CaFileUnreadable:
        return QStringLiteral("ca-file-unreadable");
    case PauseReason::PasswordMissing:
        return QStringLiteral("password-missing");
    case PauseReason::LoginRequired:
        return QStringLiteral("login-required");
    case PauseReason::LoginRefused:
        return QStringLiteral("login-refused");
    case PauseReason::LoginUnavailable:
        return QStringLiteral("login-unavailable");
    case PauseReason::LoginNotOffered:
        return QStringLiteral("login-not-offered");
    case PauseReason::Stopped:
        return QStringLiteral("stopped");
    case PauseReason::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

std::optional<OutcomeKind> outcomeKindFrom(const QString& code) {
    return fromCode(code, OutcomeKind::TransportPaused);
}

std::optional<PauseReason> pauseReasonFrom(const QString& code) {
    return fromCode(code, PauseReason::Internal);
}

} // namespace reservrutin::delivery
