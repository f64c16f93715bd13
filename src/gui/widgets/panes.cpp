// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/panes.h"

namespace reservrutin::gui {

Panes::Panes(const Look& look, QWidget* parent)
    : QWidget(parent)
    , look_(look)
    , row_(new Row(look, 18, {}, this)) {
    connect(&look, &Look::changed, this, &Panes::restyle);
}

void Panes::add(QWidget* pane, int width, WhenNarrow whenNarrow) {
    panes_.append({pane, width, whenNarrow});
    row_->addWidget(pane, width == 0 ? 1 : 0);
    restyle();
}

void Panes::setNarrow(bool narrow) {
    narrow_ = narrow;
    restyle();
}

void Panes::restyle() {
    row_->setDirection(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row_->setGap(narrow_ ? 12 : 18);
    for (const Pane& pane : std::as_const(panes_)) {
        pane.widget->setVisible(!(narrow_ && pane.whenNarrow == WhenNarrow::Hidden));
        const bool fixed = pane.width > 0 && !narrow_;
        pane.widget->setMinimumWidth(fixed ? look_.px(pane.width) : 0);
        pane.widget->setMaximumWidth(fixed ? look_.px(pane.width) : QWIDGETSIZE_MAX);
    }
}

} // namespace reservrutin::gui
