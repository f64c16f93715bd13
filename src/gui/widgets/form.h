// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QWidget>

namespace reservrutin::gui {

/// The widget on which a form from ui/ is set up. Code that uic makes knows a widget's parent and nothing else, so
/// our widgets in a form ask the Form above them for the look; and the gap between the form's lines, a plain number
/// in Designer, follows the look's scale here. A card or page owns it.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(const Look& look, QWidget* parent = nullptr);

    /// Once: `ui` is what uic made of the form; its outermost layout is a box.
    template <class Ui>
    void take(Ui& ui) {
        ui.setupUi(this);
        rememberGap();
    }

    /// The look of the form that `child` stands in, at any depth. It must stand in one.
    [[nodiscard]] static const Look& lookOf(const QWidget* child);

private:
    const Look& m_look;
    int m_gap = 0; ///< at 100 %

    void rememberGap();
    void restyle();
};

} // namespace reservrutin::gui
