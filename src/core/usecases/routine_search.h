// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/routine_library.h"

namespace reservrutin::usecases {

/// Those of `routines` in whose name, title, id or systems each word of `wanted` stands: the same letters first, then
/// what a keyboard without them writes (core/language/search.h); other letters only where there is nothing else. Pure.
[[nodiscard]] QVector<RoutinePtr> search(const QVector<RoutinePtr>& routines, const QString& wanted);
/// Whether what was typed is the beginning of its name, or of a system's.
[[nodiscard]] bool isNamed(const routine::Routine& routine, const QString& wanted);

} // namespace reservrutin::usecases
