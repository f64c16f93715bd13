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
    , m_look(look)
    , m_kind(kind) {
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setHaloRadius(this, -1); // the rail is dark: the ring is painted inside
    setLabel(text);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void RailButton::setLabel(const QString& text) {
    m_label = text;
    rename();
}

void RailButton::setCount(int count) {
    m_count = count;
    rename();
}

void RailButton::rename() {
    setAccessibleName(m_count > 0 ? tr("%1, %2 waiting").arg(m_label).arg(m_count) : m_label);
    updateGeometry();
    update();
}

void RailButton::setCurrent(bool current) {
    m_current = current;
    setAccessibleDescription(current ? tr("you are here") : QString());
    update();
}

void RailButton::setLying(bool lying) {
    m_lying = lying;
    updateGeometry();
}

QFont RailButton::inkFont() const {
    if (m_kind != Kind::Room)
        return m_look.font(TextRole::Small);
    return m_look.font(m_current ? TextRole::BodyStrong : TextRole::Body);
}

QColor RailButton::inkColor() const {
    switch (m_kind) {
    case Kind::Room:
        return m_look.color(m_current ? Role::RailInk : Role::RailText);
    case Kind::Foot:
        return m_look.color(Role::RailMute);
    case Kind::Amber:
        return m_look.color(Role::RailAmber);
    }
    return m_look.color(Role::RailText);
}

int RailButton::countWidth() const {
    if (m_count == 0)
        return 0;
    const QFontMetrics metrics(m_look.font(TextRole::SmallStrong));
    return std::max(m_look.px(24), metrics.horizontalAdvance(QString::number(m_count)) + m_look.px(14));
}

QSize RailButton::sizeHint() const {
    const bool room = m_kind == Kind::Room;
    const QFont widest = m_look.font(room ? TextRole::BodyStrong : TextRole::Small);
    const int side = m_look.px(room ? 12 : 10);
    int width = QFontMetrics(widest).horizontalAdvance(m_label) + 2 * side + 2;
    if (m_count > 0)
        width += countWidth() + m_look.px(8);
    return {width, m_look.px(room ? (m_lying ? 38 : 44) : 25)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool room = m_kind == Kind::Room;
    const double radius = m_look.px(room ? 8 : 5);
    if (m_current || underMouse())
        paintRounded(painter, rect(), radius, {m_look.color(Role::RailActive), QColor()});
    if (hasFocus())
        paintRounded(painter, rect(), radius, {QColor(), m_look.color(Role::RailAmber), 2});
    const int side = m_look.px(room ? 12 : 10);
    painter.setFont(inkFont());
    painter.setPen(underMouse() && !m_current && m_kind != Kind::Amber ? m_look.color(Role::RailInk) : inkColor());
    painter.drawText(rect().adjusted(side, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    if (m_count == 0)
        return;
    const int height = m_look.px(22);
    const QRect pill(width() - side - countWidth(), (this->height() - height) / 2, countWidth(), height);
    paintRounded(painter, pill, height / 2.0, {m_look.color(Role::RailAmber), QColor()});
    painter.setFont(m_look.font(TextRole::SmallStrong));
    painter.setPen(m_look.color(Role::OnRailAmber));
    painter.drawText(pill, Qt::AlignCenter, QString::number(m_count));
}

} // namespace reservrutin::gui
