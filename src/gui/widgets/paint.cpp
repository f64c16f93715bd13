// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/paint.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>
#include <algorithm>

namespace reservrutin::gui {

namespace {
constexpr char kInvalid[] = "rrInvalid";
}

void paintRounded(QPainter& painter, const QRectF& rect, double radius, const Shape& shape) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    QPen pen(Qt::NoPen);
    if (shape.edge.isValid()) {
        pen = QPen(shape.edge, shape.width, shape.line);
        if (shape.line == Qt::DashLine)
            pen.setDashPattern({3, 2.5});
    }
    painter.setPen(pen);
    const double inset = shape.edge.isValid() ? shape.width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

QSize digitChipSize(const Look& look, const QString& text) {
    const QFontMetrics metrics(look.font(TextRole::SmallStrong));
    return {std::max(look.px(20), metrics.horizontalAdvance(text) + look.px(12)), look.px(20)};
}

void paintDigitChip(QPainter& painter, const Look& look, const QRect& rect, const QString& text) {
    paintRounded(painter, rect, look.px(5), {look.color(Role::Paper), look.color(Role::Border)});
    painter.setFont(look.font(TextRole::SmallStrong));
    painter.setPen(look.color(Role::Mute));
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintTick(QPainter& painter, const QRectF& rect, const QColor& color, double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(QPointF(rect.left() + rect.width() * 0.14, rect.top() + rect.height() * 0.54));
    path.lineTo(rect.left() + rect.width() * 0.38, rect.top() + rect.height() * 0.78);
    path.lineTo(rect.left() + rect.width() * 0.86, rect.top() + rect.height() * 0.26);
    painter.drawPath(path);
    painter.restore();
}

QColor controlEdge(const Look& look, const QWidget* control) {
    if (control == nullptr)
        return look.color(Role::Border);
    if (control->property(kInvalid).toBool())
        return look.color(Role::Red);
    return look.color(control->hasFocus() ? Role::Primary : Role::Border);
}

void setInvalid(QWidget* control, bool invalid) {
    if (control->property(kInvalid).toBool() == invalid)
        return;
    control->setProperty(kInvalid, invalid);
    control->update();
    QAccessible::State changed;
    changed.invalid = true;
    QAccessibleStateChangeEvent event(control, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace reservrutin::gui
