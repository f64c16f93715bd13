// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/card.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/paint.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>

namespace reservrutin::gui {

namespace {

struct Colors {
    Role fill;
    Role edge;
};

Colors colorsOf(Card::Kind kind) {
    switch (kind) {
    case Card::Kind::Plain:
    case Card::Kind::Advice:
        return {Role::Card, Role::Line};
    case Card::Kind::Amber:
        return {Role::AmberSoft, Role::AmberLine};
    case Card::Kind::Measured:
        return {Role::Card, Role::Border};
    case Card::Kind::Red:
        return {Role::RedSoft, Role::Red};
    case Card::Kind::Selected:
        return {Role::PrimarySoft, Role::Primary};
    }
    return {Role::Card, Role::Line};
}

} // namespace

Card::Card(const Look& look, Kind kind, QWidget* parent)
    : QWidget(parent)
    , look_(look)
    , kind_(kind)
    , body_(new Column(look, 6, {20, 18, 20, 20}, this)) {
    setRole(this, QAccessible::Grouping);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    if (kind == Kind::Measured)
        body_->setEdges({16, 14, 16, 14});
}

void Card::setKind(Kind kind) {
    kind_ = kind;
    update();
}

void Card::setHeading(const QString& text) {
    if (heading_ == nullptr) {
        heading_ = new CardHeading(look_, text, this);
        body_->insertWidget(0, heading_);
    }
    heading_->setText(text);
    heading_->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void Card::setPadding(QMargins margins) {
    body_->setEdges(margins);
}

void Card::paintBar(QPainter& painter, Role color, int width) const {
    const double radius = look_.px(12);
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()), radius, radius);
    QPainterPath strip;
    strip.addRect(QRectF(0, 0, look_.px(width), height()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(whole.intersected(strip), look_.color(color));
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors colors = colorsOf(kind_);
    const Qt::PenStyle line = kind_ == Kind::Measured ? Qt::DashLine : Qt::SolidLine;
    paintRounded(painter, rect(), look_.px(12), {look_.color(colors.fill), look_.color(colors.edge), 1.0, line});
    if (kind_ == Kind::Amber)
        paintBar(painter, Role::AmberMark, 6);
    if (kind_ == Kind::Advice)
        paintBar(painter, Role::Primary, 3);
}

} // namespace reservrutin::gui
