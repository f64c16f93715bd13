// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/panes.h"

namespace reservrutin::gui {

Panes::Panes(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new Row(look, 18, {}, this)) {
    connect(&look, &Look::changed, this, &Panes::restyle);
}

void Panes::add(QWidget* pane, int width, WhenNarrow whenNarrow) {
    m_panes.append({pane, width, whenNarrow});
    m_row->addWidget(pane, width == 0 ? 1 : 0);
    restyle();
}

void Panes::setNarrow(bool narrow) {
    m_narrow = narrow;
    restyle();
}

void Panes::setWidth(QWidget* pane, int width) {
    for (Pane& each : m_panes) {
        if (each.widget == pane)
            each.width = width;
    }
    restyle();
}

void Panes::restyle() {
    m_row->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setGap(m_narrow ? 12 : 18);
    for (const Pane& pane : std::as_const(m_panes)) {
        if (pane.whenNarrow == WhenNarrow::Hidden)
            pane.widget->setVisible(!m_narrow);
        const bool fixed = pane.width > 0 && !m_narrow;
        pane.widget->setMinimumWidth(fixed ? m_look.px(pane.width) : 0);
        pane.widget->setMaximumWidth(fixed ? m_look.px(pane.width) : QWIDGETSIZE_MAX);
    }
}

} // namespace reservrutin::gui
