// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/rail_button.h"

#include "gui/widgets/focus_halo.h"
#include "gui/widgets/paint.h"

#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

RailButton::RailButton(const Look& look, const QString& text, Kind kind, QWidget* parent)
    : QPushButton(parent)
    , look_(look)
    , kind_(kind) {
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setHaloRadius(this, -1); // the rail is dark: the ring is painted inside
    setLabel(text);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void RailButton::setLabel(const QString& text) {
    label_ = text;
    rename();
}

void RailButton::setCount(int count) {
    count_ = count;
    rename();
}

void RailButton::rename() {
    setAccessibleName(count_ > 0 ? tr("%1, %2 waiting").arg(label_).arg(count_) : label_);
    updateGeometry();
    update();
}

void RailButton::setCurrent(bool current) {
    current_ = current;
    setAccessibleDescription(current ? tr("you are here") : QString());
    update();
}

void RailButton::setLying(bool lying) {
    lying_ = lying;
    updateGeometry();
}

QFont RailButton::inkFont() const {
    if (kind_ != Kind::Room)
        return look_.font(TextRole::Small);
    return look_.font(current_ ? TextRole::BodyStrong : TextRole::Body);
}

QColor RailButton::inkColor() const {
    switch (kind_) {
    case Kind::Room:
        return look_.color(current_ ? Role::RailInk : Role::RailText);
    case Kind::Foot:
        return look_.color(Role::RailMute);
    case Kind::Amber:
        return look_.color(Role::RailAmber);
    }
    return look_.color(Role::RailText);
}

int RailButton::countWidth() const {
    if (count_ == 0)
        return 0;
    const QFontMetrics metrics(look_.font(TextRole::SmallStrong));
    return std::max(look_.px(24), metrics.horizontalAdvance(QString::number(count_)) + look_.px(14));
}

QSize RailButton::sizeHint() const {
    const bool room = kind_ == Kind::Room;
    const QFont widest = look_.font(room ? TextRole::BodyStrong : TextRole::Small);
    const int side = look_.px(room ? 12 : 10);
    int width = QFontMetrics(widest).horizontalAdvance(label_) + 2 * side + 2;
    if (count_ > 0)
        width += countWidth() + look_.px(8);
    return {width, look_.px(room ? (lying_ ? 38 : 44) : 25)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool room = kind_ == Kind::Room;
    const double radius = look_.px(room ? 8 : 5);
    if (current_ || underMouse())
        paintRounded(painter, rect(), radius, {look_.color(Role::RailActive), QColor()});
    if (hasFocus())
        paintRounded(painter, rect(), radius, {QColor(), look_.color(Role::RailAmber), 2});
    const int side = look_.px(room ? 12 : 10);
    painter.setFont(inkFont());
    painter.setPen(underMouse() && !current_ && kind_ != Kind::Amber ? look_.color(Role::RailInk) : inkColor());
    painter.drawText(rect().adjusted(side, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label_);
    if (count_ == 0)
        return;
    const int height = look_.px(22);
    const QRect pill(width() - side - countWidth(), (this->height() - height) / 2, countWidth(), height);
    paintRounded(painter, pill, height / 2.0, {look_.color(Role::RailAmber), QColor()});
    painter.setFont(look_.font(TextRole::SmallStrong));
    painter.setPen(look_.color(Role::OnRailAmber));
    painter.drawText(pill, Qt::AlignCenter, QString::number(count_));
}

} // namespace reservrutin::gui
