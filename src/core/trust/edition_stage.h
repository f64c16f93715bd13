// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/trust/edition_life.h"

namespace reservrutin::trust {

/// Where an edition is in its life, as the people who keep it say.
enum class EditionStage {
    Draft, ///< it came from outside and does not count; `Edition::setAside` says why
    InReview,
    Returned,
    Reviewed, ///< waits for approval
    Coming,   ///< approved, its day has not come
    InForce,
    Superseded,
    Retired,
};

/// What was said of an edition by administrators of `trust`, verified, in the order it came.
[[nodiscard]] QVector<Said> saidOf(const Edition& edition, const TrustDocument& trust);

/// `trust` is null when nobody is trusted here yet.
[[nodiscard]] EditionStage stageOf(const EditionLife& life, const Edition& edition, const TrustDocument* trust,
                                   QDate today);

} // namespace reservrutin::trust
