// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/error.h"
#include "core/usecases/exchanges.h"

namespace reservrutin::gui {

/// An error in the window's language: two short sentences, what happened and what to do now. Plain text; the
/// parameter stands in it as data. Shown in place, in a Strip on the page, never in a dialog. GUI thread.
[[nodiscard]] QString sentenceFor(const base::Error& error);
/// The store is in trouble: what happened, and that everything goes on without it.
[[nodiscard]] QString storeTroubleSentence(const base::Error& error);
/// The shared folder is in trouble (a Folder… kind) since `since`, a time of day as people read it.
[[nodiscard]] QString folderTroubleSentence(base::ErrorKind kind, const QString& since);

/// The exchange with the shared folder went well but for something (ExchangeState::isPartial).
[[nodiscard]] QString folderPartSentence(const usecases::ExchangeState& state);

} // namespace reservrutin::gui
