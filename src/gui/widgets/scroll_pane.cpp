// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/scroll_pane.h"

#include <QScrollBar>

namespace reservrutin::gui {

namespace {

constexpr QMargins haloRoom(4, 4, 4, 4); // the focus ring stays whole at the pane's edges

/// Qt gives what is scrolled the height it would like; this one is content with what it needs.
class Inside : public QWidget {
public:
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};

} // namespace

ScrollPane::ScrollPane(const Look& look, int least, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_least(least) {
    auto* inside = new Inside;
    m_body = new Column(look, 12, haloRoom, inside);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    connect(&look, &Look::changed, this, [this] { updateGeometry(); });
}

void ScrollPane::toTop() {
    verticalScrollBar()->setValue(0);
}

QSize ScrollPane::sizeHint() const {
    return minimumSizeHint(); // what there is to share goes by the panes' shares
}

QSize ScrollPane::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width(), m_look.px(m_least)};
}

} // namespace reservrutin::gui
