// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"

namespace reservrutin::gui {

/// The message of a report as it will leave, or as it left: sender, recipient, subject and body, in the report's own
/// language. Empty when its text was erased.
[[nodiscard]] QString messageText(const Session& session, const OutboxItem& item);

} // namespace reservrutin::gui
