// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

namespace reservrutin::gui {

class Look;
class MainWindow;

/// Registers pages that look like the product's, filled with marked example data. For eyes, and for layout tests.
void addGalleryPages(MainWindow& window, const Look& look);

} // namespace reservrutin::gui
