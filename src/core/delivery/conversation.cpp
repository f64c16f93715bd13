// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/conversation.h"

namespace reservrutin::delivery {

QString codeOf(Phase phase) {
    switch (phase) {
    case Phase::Lookup:
        return QStringLiteral("lookup");
    case Phase::Connect:
        return QStringLiteral("connect");
    case Phase::Greeting:
        return QStringLiteral("greeting");
    case Phase::Tls:
        return QStringLiteral("tls");
    case Phase::Login:
        return QStringLiteral("login");
    case Phase::Mail:
        return QStringLiteral("mail");
    case Phase::Rcpt:
        return QStringLiteral("rcpt");
    case Phase::Data:
        return QStringLiteral("data");
    case Phase::Dot:
        return QStringLiteral("dot");
    }
    Q_UNREACHABLE();
}

QString codeOf(Fault fault) {
    switch (fault) {
    case Fault::None:
        return QStringLiteral("none");
    case Fault::NameUnknown:
        return QStringLiteral("name-unknown");
    case Fault::Unreachable:
        return QStringLiteral("unreachable");
    case Fault::TlsMissing:
        return QStringLiteral("tls-missing");
    case Fault::TlsFailed:
        return QStringLiteral("tls-failed");
    case Fault::CertificateRefused:
        return QStringLiteral("certificate-refused");
    case Fault::CaFileUnreadable:
        return QStringLiteral("ca-file-unreadable");
    case Fault::PasswordMissing:
        return QStringLiteral("password-missing");
    case Fault::LoginNotOffered:
        return QStringLiteral("login-not-offered");
    case Fault::Garbled:
        return QStringLiteral("garbled");
    case Fault::TimedOut:
        return QStringLiteral("timed-out");
    case Fault::Cut:
        return QStringLiteral("cut");
    case Fault::Cancelled:
        return QStringLiteral("cancelled");
    case Fault::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::delivery
