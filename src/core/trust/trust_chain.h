// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/person.h"
#include "core/journal/entry.h"
#include "core/trust/trust_document.h"

namespace reservrutin::trust {

/// How a version of the trust document came to be believed on this computer.
enum class TrustedHow { MachineFile, MadeHere, Signed };

/// A version that was believed here, and since when.
struct TrustedVersion {
    TrustDocument document;
    QByteArray envelope;
    TrustedHow how = TrustedHow::Signed;
    base::Person by; ///< who made it here; empty otherwise
    base::UtcMs at;

    friend bool operator==(const TrustedVersion&, const TrustedVersion&) = default;
};

/// Fold of `trust:chain`: what others published and what was believed here. A value. Nothing in `published` has been
/// verified; `believed` was, when it was let in. An erased or unknown entry changes nothing.
struct TrustChain {
    QVector<QByteArray> published;    ///< envelopes that have been neither believed nor refused
    QVector<TrustedVersion> believed; ///< oldest first
    QMap<TrustHash, QString> refused; ///< with the reason's code

    /// Null when nobody is trusted on this computer yet.
    [[nodiscard]] const TrustDocument* inForce() const {
        return believed.isEmpty() ? nullptr : &believed.constLast().document;
    }

    friend bool operator==(const TrustChain&, const TrustChain&) = default;
};

[[nodiscard]] QString codeOf(TrustedHow how);
[[nodiscard]] TrustChain apply(TrustChain before, const journal::Entry& entry);
[[nodiscard]] base::Json toJson(const TrustChain& chain);
[[nodiscard]] TrustChain chainFrom(const base::Json& json);

} // namespace reservrutin::trust
