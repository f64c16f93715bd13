// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/refusal.h"

namespace reservrutin::trust {

QString codeOf(Refusal refusal) {
    switch (refusal) {
    case Refusal::TooLarge:
        return QStringLiteral("too-large");
    case Refusal::Altered:
        return QStringLiteral("altered");
    case Refusal::WrongType:
        return QStringLiteral("wrong-type");
    case Refusal::SignaturesMissing:
        return QStringLiteral("signatures-missing");
    case Refusal::Rollback:
        return QStringLiteral("rollback");
    case Refusal::VersionSkipped:
        return QStringLiteral("version-skipped");
    case Refusal::DocumentUnsound:
        return QStringLiteral("document-unsound");
    case Refusal::Unsigned:
        return QStringLiteral("unsigned");
    case Refusal::SignerUnknown:
        return QStringLiteral("signer-unknown");
    case Refusal::NumberTooFar:
        return QStringLiteral("number-too-far");
    case Refusal::StatementsDiffer:
        return QStringLiteral("statements-differ");
    case Refusal::SecondPersonMissing:
        return QStringLiteral("second-person-missing");
    case Refusal::ReviewMissing:
        return QStringLiteral("review-missing");
    case Refusal::ApprovalMissing:
        return QStringLiteral("approval-missing");
    case Refusal::TrustTooOld:
        return QStringLiteral("trust-too-old");
    case Refusal::TrustMissing:
        return QStringLiteral("trust-missing");
    case Refusal::HasErrors:
        return QStringLiteral("has-errors");
    }
    return {};
}

} // namespace reservrutin::trust
