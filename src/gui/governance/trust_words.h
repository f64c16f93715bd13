// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/trust/trust_document.h"

#include <QStringList>

namespace reservrutin::gui {

/// "Exempel Anna, Administratör"
[[nodiscard]] QString administratorName(const trust::Administrator& administrator);
/// How many sign the next version, who reviews, and how long it holds, a sentence each.
[[nodiscard]] QStringList policySentences(const trust::TrustDocument& document);
/// What a next version changes, a sentence each, fingerprints with it. Empty when it only renews.
[[nodiscard]] QStringList trustChanges(const trust::TrustDocument& before, const trust::TrustDocument& after);

} // namespace reservrutin::gui
