// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

namespace reservrutin::trust {

/// Why something that arrived does not count: docs/formats/trust.md. A person sees it as a sentence; here and in the
/// journal it is a code.
enum class Refusal {
    TooLarge,
    Altered, ///< a hash or a form does not fit
    WrongType,
    SignaturesMissing,
    Rollback,
    VersionSkipped,
    DocumentUnsound,
    Unsigned,
    SignerUnknown,
    NumberTooFar,
    StatementsDiffer,
    SecondPersonMissing,
    ReviewMissing,
    ApprovalMissing,
    TrustTooOld,
    TrustMissing, ///< nobody is trusted on this computer yet
    HasErrors,
};

[[nodiscard]] QString codeOf(Refusal refusal);

} // namespace reservrutin::trust
