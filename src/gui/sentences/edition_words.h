// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/trust/edition_stage.h"

namespace reservrutin::gui {

inline constexpr int dueDays = 90; ///< before a routine expires it is due for review

/// "i granskning"
[[nodiscard]] QString stageText(trust::EditionStage stage);
/// "Granskad"; what somebody said of an edition.
[[nodiscard]] QString actText(trust::Act act);
/// Why something that arrived does not count, in plain words: one sentence for each code in docs/formats/trust.md.
[[nodiscard]] QString refusalSentence(const QString& code);

} // namespace reservrutin::gui
