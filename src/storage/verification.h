// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/chain.h"
#include "core/journal/subject.h"

#include <algorithm>

namespace reservrutin::storage {

/// What `verify` found. Gaps and forks are findings that a person may want to see, not damage.
struct Verification {
    qsizetype entries = 0;
    qsizetype erased = 0;
    QVector<journal::ChainFinding> findings;
    QVector<journal::Subject> differingSummaries; ///< not what a fold from the start returns
    QString integrity;                            ///< the first complaint of quick_check; empty when none

    [[nodiscard]] bool isSound() const {
        const auto isDamage = [](const journal::ChainFinding& finding) {
            return finding.fault == journal::ChainFault::Unreadable || finding.fault == journal::ChainFault::BrokenLink;
        };
        return integrity.isEmpty() && differingSummaries.isEmpty() &&
               std::none_of(findings.cbegin(), findings.cend(), isDamage);
    }
};

} // namespace reservrutin::storage
