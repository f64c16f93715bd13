// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/flow_picture.h"

#include "gui/editor/step_words.h"
#include "gui/widgets/accessible.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace reservrutin::gui {

using routine::FlowArrow;
using routine::FlowBox;

namespace {

constexpr int gapBetweenRows = 40;
constexpr int gapBetweenColumns = 12;
constexpr int arrowHead = 5;

} // namespace

FlowPicture::FlowPicture(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setRole(this, QAccessible::Graphic);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void FlowPicture::show(const routine::Routine& routine, const QString& chosen) {
    m_flow = flowOf(routine);
    m_chosen = chosen;
    m_labels.clear();
    QStringList said;
    for (const routine::Step& step : routine.steps)
        m_labels.insert(step.id, {stepName(routine, step.id), step.kind == routine::StepKind::End});
    for (const FlowArrow& arrow : std::as_const(m_flow.arrows)) {
        const QString answers = arrow.answers.isEmpty() ? QString() : u' ' + tr("(%1)").arg(arrow.answers.join(u'/'));
        said.append(tr("%1 leads to %2").arg(m_labels.value(arrow.from).text, m_labels.value(arrow.to).text) + answers);
    }
    setAccessibleName(said.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int FlowPicture::boxHeight() const {
    return m_look.px(38);
}

int FlowPicture::rowHeight() const {
    return boxHeight() + m_look.px(gapBetweenRows);
}

int FlowPicture::heightForWidth(int) const {
    return std::max(1, m_flow.rows) * rowHeight() - m_look.px(gapBetweenRows) + 2;
}

QSize FlowPicture::sizeHint() const {
    return {m_look.px(90) * std::max(1, m_flow.columns), heightForWidth(0)};
}

QSize FlowPicture::minimumSizeHint() const {
    return {m_look.px(120), heightForWidth(0)};
}

/// Boxes of a row share its width; a row with fewer stands in the middle.
QRect FlowPicture::rectOf(const FlowBox& box) const {
    int inRow = 0;
    for (const FlowBox& each : m_flow.boxes)
        inRow = each.row == box.row ? std::max(inRow, each.column + 1) : inRow;
    const int gap = m_look.px(gapBetweenColumns);
    const int most = m_look.px(150);
    const int width = std::min(most, (this->width() - 2 - gap * (inRow - 1)) / std::max(1, inRow));
    const int whole = inRow * width + (inRow - 1) * gap;
    const int left = (this->width() - whole) / 2 + box.column * (width + gap);
    return {left, box.row * rowHeight() + 1, width, boxHeight()};
}

QString FlowPicture::stepAt(QPoint place) const {
    for (const FlowBox& box : m_flow.boxes) {
        if (rectOf(box).contains(place))
            return box.step;
    }
    return {};
}

void FlowPicture::paintArrow(QPainter& painter, const FlowArrow& arrow) const {
    const FlowBox* const from = m_flow.box(arrow.from);
    const FlowBox* const to = m_flow.box(arrow.to);
    if (!from || !to)
        return;
    const QRect start = rectOf(*from);
    const QRect end = rectOf(*to);
    painter.setPen(QPen(m_look.color(Role::Mute), m_look.px(1), arrow.backwards ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    QPointF tip;
    QPointF before;
    if (arrow.backwards) { // round the right-hand side
        const int side = std::min(width() - 2, std::max(start.right(), end.right()) + m_look.px(8));
        tip = QPointF(end.right() + 1, end.center().y());
        before = QPointF(side, end.center().y());
        painter.drawPolyline(
            QPolygonF{QPointF(start.right() + 1, start.center().y()), QPointF(side, start.center().y()), before, tip});
    } else {
        before = QPointF(start.center().x(), start.bottom() + 1);
        tip = QPointF(end.center().x(), end.top());
        painter.drawLine(before, tip);
    }
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    const double size = m_look.px(arrowHead);
    const auto wing = [&](double turn) { return tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * size; };
    painter.setPen(QPen(m_look.color(Role::Mute), m_look.px(1)));
    painter.drawPolyline(QPolygonF{wing(0.5), tip, wing(-0.5)});
    if (!arrow.backwards)
        paintAnswers(painter, arrow, (before + tip) / 2);
}

/// The first words of the answers, beside the arrow: the list has them whole.
void FlowPicture::paintAnswers(QPainter& painter, const FlowArrow& arrow, QPointF middle) const {
    QStringList said;
    for (const QString& answer : arrow.answers)
        said.append(answer.section(u',', 0, 0).section(u' ', 0, 0));
    said.removeDuplicates();
    if (said.isEmpty())
        return;
    const QFont font = m_look.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(said.join(u'/'), Qt::ElideRight, m_look.px(70));
    const bool isLeft = middle.x() < width() / 2.0;
    const double x = isLeft ? middle.x() - metrics.horizontalAdvance(text) - m_look.px(8) : middle.x() + m_look.px(8);
    painter.setFont(font);
    painter.drawText(QPointF(std::clamp(x, 0.0, double(width() - metrics.horizontalAdvance(text))),
                             middle.y() + metrics.ascent() / 2.0 - m_look.px(2)),
                     text);
}

void FlowPicture::paintBox(QPainter& painter, const FlowBox& box) const {
    const Label label = m_labels.value(box.step);
    const QRect rect = rectOf(box);
    const bool isChosen = box.step == m_chosen;
    painter.setPen(
        QPen(m_look.color(label.isEnd ? Role::Border : Role::Primary), isChosen ? m_look.px(2) : m_look.px(1)));
    painter.setBrush(m_look.color(isChosen ? Role::PrimarySoft : Role::Card));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), m_look.px(8), m_look.px(8));
    const QFont font = m_look.font(TextRole::Small);
    painter.setFont(font);
    painter.setPen(m_look.color(Role::Ink));
    const QRect inside = rect.adjusted(m_look.px(8), 0, -m_look.px(8), 0);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(label.text, Qt::ElideRight, inside.width()));
}

void FlowPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FlowArrow& arrow : m_flow.arrows)
        paintArrow(painter, arrow);
    for (const FlowBox& box : m_flow.boxes)
        paintBox(painter, box);
}

void FlowPicture::mousePressEvent(QMouseEvent* event) {
    if (const QString step = stepAt(event->pos()); !step.isEmpty())
        Q_EMIT stepAsked(step);
}

void FlowPicture::mouseMoveEvent(QMouseEvent* event) {
    setCursor(stepAt(event->pos()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(m_labels.value(stepAt(event->pos())).text);
}

} // namespace reservrutin::gui
