// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QAccessible>

class QWidget;

namespace reservrutin::gui {

/// Says what a widget of ours is to a screen reader, where Qt's class name does not tell. Its name is the widget's
/// accessibleName, or the text of a label.
void setRole(QWidget* widget, QAccessible::Role role);

/// Once per program; dress() does it.
void installAccessibleRoles();

} // namespace reservrutin::gui
