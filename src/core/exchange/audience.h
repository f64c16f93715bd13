// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/ids.h"

#include <QString>

namespace reservrutin::exchange {

/// The audience of those who share a group of contact persons (a PKS area): entries for it may leave this data folder.
/// Opaque, so that a file says nothing of who it is for; letters' case and spaces at the ends do not matter. Never
/// zero.
[[nodiscard]] journal::AudienceId groupAudience(const QString& group);
/// The audience of every console: editions and trust.
[[nodiscard]] journal::AudienceId everyone();

} // namespace reservrutin::exchange
