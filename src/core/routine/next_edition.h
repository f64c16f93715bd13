// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/routine/routine.h"

namespace reservrutin::routine {

/// How long an edition holds unless its author says otherwise (Västra Götalandsregionen's rule for governing
/// documents).
inline constexpr int defaultYears = 5;

/// What a new edition begins as: the same routine with the next version, valid from `today`, changed by nobody yet. Who
/// reviewed and approved the edition before did not do so with this one.
[[nodiscard]] Routine nextEdition(const Routine& before, QDate today);
/// "1.0" → "1.1", "3" → "4"; what is no number stays as it is.
[[nodiscard]] QString nextVersion(const QString& version);

/// An id for something new that none of `taken` has: lower-case ASCII from the title, or "part".
[[nodiscard]] QString freshId(const QString& title, const QStringList& taken);

} // namespace reservrutin::routine
