// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/time_edit.h"

#include <QPainter>

namespace reservrutin::gui {

TimeEdit::TimeEdit(const Look& look, QWidget* parent)
    : LineEdit(look, parent) {}

void TimeEdit::setAside(const QString& text) {
    m_aside = text;
    setAccessibleDescription(text);
    update();
}

void TimeEdit::paintEvent(QPaintEvent* event) {
    LineEdit::paintEvent(event);
    const QFont small = m_look.font(TextRole::Small);
    const int from = m_look.px(18) + QFontMetrics(font()).horizontalAdvance(text());
    const QRect room = rect().adjusted(from, 0, -m_look.px(12), 0);
    if (m_aside.isEmpty() || QFontMetrics(small).horizontalAdvance(m_aside) > room.width())
        return;
    QPainter painter(this);
    painter.setFont(small);
    painter.setPen(m_look.color(Role::Mute));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_aside);
}

} // namespace reservrutin::gui
