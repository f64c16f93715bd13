// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QList>

class QWidget;

namespace reservrutin::gui {

/// The controls that Tab visits now, in the order in which the layouts lay them out. Pages are filled and rearranged
/// while they are shown (narrow, a report taken over), so an order fixed when a control was made would go astray:
/// EN 301 549 9.2.4.3 asks for an order that keeps the meaning. On the window's thread.
[[nodiscard]] QList<QWidget*> readingOrder(QWidget* within);

/// The control that Tab (or Shift+Tab) leads to from `from`, once round; null when nothing can take the focus.
[[nodiscard]] QWidget* nextInReadingOrder(QWidget* within, const QWidget* from, bool forward);

} // namespace reservrutin::gui
