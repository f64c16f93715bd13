// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QObject>

class QFocusFrame;
class QWidget;

namespace reservrutin::gui {

/// The soft ring around the control that has the keyboard focus, outside its own edge so that nothing moves. One
/// per window, owned by it; it follows the focus among the window's widgets.
class FocusHalo : public QObject {
    Q_OBJECT

public:
    FocusHalo(const Look& look, QWidget* window);

private:
    const Look& m_look;
    QWidget* m_window;
    QFocusFrame* m_frame;

    void follow(QWidget* now);
};

/// Corner radius (designed pixels) of a control that wants the ring; a negative one declines it.
void setHaloRadius(QWidget* control, int radius);

} // namespace reservrutin::gui
