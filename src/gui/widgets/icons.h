// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QPixmap>

namespace reservrutin::gui {

/// Our own line drawings (resources/icons/*.svg), rendered to alpha pictures while building and tinted here: the
/// program carries no SVG renderer. Always an ornament beside a text, never the only bearer of a meaning.
enum class Icon {
    Back,
    Check,
    Clipboard,
    Close,
    Down,
    Mail,
    Menu,
    Phone,
    Plus,
    Printer,
    Search,
    Stick,
    Up,
    Warning,
};

/// `side` in real pixels (Look::px), `dpr` that of the widget painted on.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& color, int side, double dpr);

} // namespace reservrutin::gui
