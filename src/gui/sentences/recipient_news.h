// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/language/local_time.h"

namespace reservrutin::gui {

inline constexpr int recipientNewsDays = 14;

/// That a governed recipient has changed and when, the old address beside the new: said for 14 days after it came into
/// force here, so that whoever reports can ask. Empty when there is nothing to say.
[[nodiscard]] QString recipientNews(const contacts::Contact& contact, const language::LocalTime& time, base::UtcMs now);

} // namespace reservrutin::gui
