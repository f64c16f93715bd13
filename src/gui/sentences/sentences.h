// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/error.h"

namespace reservrutin::gui {

/// An error in the window's language: two short sentences, what happened and what to do now. Plain text; the
/// parameter stands in it as data. Shown in place, in a Strip on the page, never in a dialog. GUI thread.
[[nodiscard]] QString sentenceFor(const base::Error& error);

} // namespace reservrutin::gui
