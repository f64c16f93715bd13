// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/chip.h"

#include "gui/widgets/focus_halo.h"
#include "gui/widgets/paint.h"

#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

Chip::Chip(const Look& look, const QString& text, Kind kind, QWidget* parent)
    : QPushButton(parent)
    , m_look(look) {
    setAutoDefault(true);
    setCheckable(kind == Kind::Choice);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setHaloRadius(this, 15);
    setLabel(text);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

void Chip::setLabel(const QString& text) {
    m_label = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont Chip::inkFont() const {
    QFont font = m_look.font(isChecked() ? TextRole::BodyStrong : TextRole::Body);
    font.setPixelSize(m_look.px(14));
    return font;
}

QSize Chip::sizeHint() const {
    const QFont font = inkFont();
    const int tick = isChecked() ? m_look.px(18) : 0;
    return {QFontMetrics(font).horizontalAdvance(m_label) + tick + m_look.px(26), m_look.px(30)};
}

QSize Chip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), m_look.px(120)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool on = isChecked();
    const QColor edge = m_look.color(!isEnabled()                       ? Role::Line
                                     : on || hasFocus() || underMouse() ? Role::Primary
                                                                        : Role::Border);
    paintRounded(painter, rect(), height() / 2.0, {m_look.color(on ? Role::PrimarySoft : Role::Card), edge});
    const QFont font = inkFont();
    painter.setFont(font);
    painter.setPen(m_look.color(!isEnabled() ? Role::Mute : on ? Role::Primary : Role::Ink));
    const QRect room = rect().adjusted(m_look.px(13), 0, -m_look.px(13) - (on ? m_look.px(18) : 0), 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_label, Qt::ElideRight, room.width() + 1));
    if (on)
        paintTick(painter,
                  QRectF(width() - m_look.px(26), (height() - m_look.px(12)) / 2.0, m_look.px(13), m_look.px(12)),
                  m_look.color(Role::Primary), m_look.px(2));
}

} // namespace reservrutin::gui
