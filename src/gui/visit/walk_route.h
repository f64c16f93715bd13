// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"

namespace reservrutin::gui {

/// Which page shows where the visit stands: page_id::report at the report step, page_id::reading for an edition that
/// can only be read, page_id::walk for everything else, page_id::status when the routine cannot be read at all. Every
/// page that has changed the walk asks for this page next: `Q_EMIT goTo(pageFor(session))`.
[[nodiscard]] QString pageFor(const Session& session);

} // namespace reservrutin::gui
