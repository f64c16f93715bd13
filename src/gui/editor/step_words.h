// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/routine/routine.h"
#include "core/routine/routine_check.h"

namespace reservrutin::gui {

/// What a kind of step is called.
[[nodiscard]] QString kindName(routine::StepKind kind);
/// "1 Check", as the list, the picture and the choices of a next step call it; ends have no number.
[[nodiscard]] QString stepName(const routine::Routine& routine, const QString& id);
/// "Question · 3 answers"
[[nodiscard]] QString stepSummary(const routine::Step& step);
/// What is wrong or not given, in plain words, with where it is.
[[nodiscard]] QString remarkSentence(const routine::Routine& routine, const routine::Remark& remark);

} // namespace reservrutin::gui
