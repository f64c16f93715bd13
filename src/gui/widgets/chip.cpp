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
    , look_(look) {
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
    label_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont Chip::inkFont() const {
    QFont font = look_.font(isChecked() ? TextRole::BodyStrong : TextRole::Body);
    font.setPixelSize(look_.px(14));
    return font;
}

QSize Chip::sizeHint() const {
    const QFont font = inkFont();
    const int tick = isChecked() ? look_.px(18) : 0;
    return {QFontMetrics(font).horizontalAdvance(label_) + tick + look_.px(26), look_.px(30)};
}

QSize Chip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), look_.px(120)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool on = isChecked();
    const QColor edge = look_.color(!isEnabled()                       ? Role::Line
                                    : on || hasFocus() || underMouse() ? Role::Primary
                                                                       : Role::Border);
    paintRounded(painter, rect(), height() / 2.0, {look_.color(on ? Role::PrimarySoft : Role::Card), edge});
    const QFont font = inkFont();
    painter.setFont(font);
    painter.setPen(look_.color(!isEnabled() ? Role::Mute : on ? Role::Primary : Role::Ink));
    const QRect room = rect().adjusted(look_.px(13), 0, -look_.px(13) - (on ? look_.px(18) : 0), 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(label_, Qt::ElideRight, room.width() + 1));
    if (on)
        paintTick(painter, QRectF(width() - look_.px(26), (height() - look_.px(12)) / 2.0, look_.px(13), look_.px(12)),
                  look_.color(Role::Primary), look_.px(2));
}

} // namespace reservrutin::gui
