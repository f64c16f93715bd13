// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/box.h"

namespace reservrutin::gui {

Box::Box(const Look& look, Direction direction, int gap, QMargins margins, QWidget* parent)
    : QBoxLayout(direction, parent)
    , look_(look)
    , gap_(gap)
    , margins_(margins) {
    connect(&look, &Look::changed, this, &Box::restyle);
    restyle();
}

void Box::setGap(int gap) {
    gap_ = gap;
    restyle();
}

void Box::setEdges(QMargins margins) {
    margins_ = margins;
    restyle();
}

void Box::addGap(int designed) {
    auto* spacer = new QSpacerItem(0, 0);
    gaps_.append({spacer, designed});
    addItem(spacer);
    restyle();
}

void Box::restyle() {
    setSpacing(look_.px(gap_));
    setContentsMargins(look_.px(margins_.left()), look_.px(margins_.top()), look_.px(margins_.right()),
                       look_.px(margins_.bottom()));
    const bool across = direction() == LeftToRight || direction() == RightToLeft;
    for (const auto& [spacer, designed] : gaps_)
        spacer->changeSize(across ? look_.px(designed) : 0, across ? 0 : look_.px(designed), QSizePolicy::Fixed,
                           QSizePolicy::Fixed);
    invalidate();
}

Column::Column(const Look& look, int gap, QMargins margins, QWidget* parent)
    : Box(look, TopToBottom, gap, margins, parent) {}

Row::Row(const Look& look, int gap, QMargins margins, QWidget* parent)
    : Box(look, LeftToRight, gap, margins, parent) {}

} // namespace reservrutin::gui
