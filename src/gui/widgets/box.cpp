// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/box.h"

namespace reservrutin::gui {

Box::Box(const Look& look, Direction direction, int gap, QMargins margins, QWidget* parent)
    : QBoxLayout(direction, parent)
    , m_look(look)
    , m_gap(gap)
    , m_margins(margins) {
    connect(&look, &Look::changed, this, &Box::restyle);
    restyle();
}

void Box::setGap(int gap) {
    m_gap = gap;
    restyle();
}

void Box::setEdges(QMargins margins) {
    m_margins = margins;
    restyle();
}

void Box::addGap(int designed) {
    auto* spacer = new QSpacerItem(0, 0);
    m_gaps.append({spacer, designed});
    addItem(spacer);
    restyle();
}

void Box::restyle() {
    setSpacing(m_look.px(m_gap));
    setContentsMargins(m_look.px(m_margins.left()), m_look.px(m_margins.top()), m_look.px(m_margins.right()),
                       m_look.px(m_margins.bottom()));
    const bool across = direction() == LeftToRight || direction() == RightToLeft;
    for (const auto& [spacer, designed] : m_gaps)
        spacer->changeSize(across ? m_look.px(designed) : 0, across ? 0 : m_look.px(designed), QSizePolicy::Fixed,
                           QSizePolicy::Fixed);
    invalidate();
}

Column::Column(const Look& look, int gap, QMargins margins, QWidget* parent)
    : Box(look, TopToBottom, gap, margins, parent) {}

Row::Row(const Look& look, int gap, QMargins margins, QWidget* parent)
    : Box(look, LeftToRight, gap, margins, parent) {}

} // namespace reservrutin::gui
