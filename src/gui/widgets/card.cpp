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
    , m_look(look)
    , m_kind(kind)
    , m_body(new Column(look, 6, {20, 18, 20, 20}, this)) {
    setRole(this, QAccessible::Grouping);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    if (kind == Kind::Measured)
        m_body->setEdges({16, 14, 16, 14});
}

void Card::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void Card::setHeading(const QString& text) {
    if (m_heading == nullptr) {
        m_heading = new CardHeading(m_look, text, this);
        m_body->insertWidget(0, m_heading);
    }
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void Card::setPadding(QMargins margins) {
    m_body->setEdges(margins);
}

void Card::paintBar(QPainter& painter, Role color, int width) const {
    const double radius = m_look.px(12);
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()), radius, radius);
    QPainterPath strip;
    strip.addRect(QRectF(0, 0, m_look.px(width), height()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(whole.intersected(strip), m_look.color(color));
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors colors = colorsOf(m_kind);
    const Qt::PenStyle line = m_kind == Kind::Measured ? Qt::DashLine : Qt::SolidLine;
    paintRounded(painter, rect(), m_look.px(12), {m_look.color(colors.fill), m_look.color(colors.edge), 1.0, line});
    if (m_kind == Kind::Amber)
        paintBar(painter, Role::AmberMark, 6);
    if (m_kind == Kind::Advice)
        paintBar(painter, Role::Primary, 3);
}

} // namespace reservrutin::gui
