// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/step_row.h"

#include "gui/widgets/focus_halo.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/text_block.h"

#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

namespace {

Role noteColor(StepState state) {
    switch (state) {
    case StepState::Done:
        return Role::Green;
    case StepState::Deferred:
        return Role::Amber;
    case StepState::Current:
    case StepState::Ahead:
    case StepState::NotApplicable:
        return Role::Mute;
    }
    return Role::Mute;
}

} // namespace

StepRow::StepRow(const Look& look, QWidget* parent)
    : QPushButton(parent)
    , m_look(look) {
    setFlat(true);
    setAutoDefault(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHaloRadius(this, 8);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

QString StepRow::stateText() const {
    switch (m_step.state) {
    case StepState::Done:
        return tr("done");
    case StepState::Current:
        return tr("current step");
    case StepState::Ahead:
        return tr("not yet");
    case StepState::NotApplicable:
        return tr("does not apply");
    case StepState::Deferred:
        return tr("deferred");
    }
    return {};
}

void StepRow::setStep(const StepView& step, int number, int of) {
    m_step = step;
    m_number = number;
    setFocusPolicy(step.opens ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !step.opens);
    setCursor(step.opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setRole(this, step.opens ? QAccessible::Button : QAccessible::ListItem);
    setAccessibleName(tr("Step %1 of %2: %3, %4").arg(number).arg(of).arg(step.title, stateText()));
    setAccessibleDescription(step.note.isEmpty() ? step.subtitle : step.subtitle + QLatin1String(". ") + step.note);
    updateGeometry();
    update();
}

int StepRow::heightForWidth(int width) const {
    const int room = width - textLeft();
    const QFont small = m_look.font(TextRole::Small);
    int height = m_look.px(1) + m_memo.height({{m_step.title, m_look.font(TextRole::BodyStrong), {}}}, room);
    for (const QString& line : {m_step.subtitle, m_step.note})
        if (!line.isEmpty())
            height += m_memo.height({{line, small, {}}}, room);
    return std::max(height, m_look.px(32));
}

QSize StepRow::sizeHint() const {
    return {m_look.px(184), heightForWidth(m_look.px(184))};
}

QSize StepRow::minimumSizeHint() const {
    return {m_look.px(130), m_look.px(32)};
}

void StepRow::paintCircle(QPainter& painter, const QRectF& circle) const {
    const double radius = circle.height() / 2;
    switch (m_step.state) {
    case StepState::Done:
        paintRounded(painter, circle, radius, {m_look.color(Role::Green), QColor()});
        paintTick(painter, circle.adjusted(8, 8, -8, -8), m_look.color(Role::OnGreen), m_look.px(2));
        return;
    case StepState::Current:
        paintRounded(painter, circle, radius, {m_look.color(Role::Primary), QColor()});
        painter.setPen(m_look.color(Role::OnPrimary));
        break;
    case StepState::Ahead:
        paintRounded(painter, circle, radius, {QColor(), m_look.color(Role::Border), 1.5});
        painter.setPen(m_look.color(Role::Mute));
        break;
    case StepState::Deferred:
        paintRounded(painter, circle, radius, {QColor(), m_look.color(Role::AmberMark), 2});
        painter.setPen(m_look.color(Role::Amber));
        break;
    case StepState::NotApplicable:
        paintRounded(painter, circle, radius, {QColor(), m_look.color(Role::Border), 1, Qt::DotLine});
        painter.setPen(m_look.color(Role::Mute));
        break;
    }
    painter.setFont(m_look.font(TextRole::BodyStrong));
    const QString text = m_step.state == StepState::NotApplicable ? QString(QChar(0x2013)) : QString::number(m_number);
    painter.drawText(circle, Qt::AlignCenter, text);
}

void StepRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_step.opens && (hasFocus() || underMouse()))
        paintRounded(painter, rect(), m_look.px(8), {m_look.color(Role::PrimarySoft), QColor()});
    paintCircle(painter, QRectF(0, 0, m_look.px(30), m_look.px(30)));
    const QFont small = m_look.font(TextRole::Small);
    const bool off = m_step.state == StepState::NotApplicable;
    QRect room = rect().adjusted(textLeft(), m_look.px(1), 0, 0);
    const TextSpan title{m_step.title, m_look.font(TextRole::BodyStrong), m_look.color(off ? Role::Mute : Role::Ink)};
    room.setTop(room.top() + paintText(painter, room, {title}));
    if (!m_step.subtitle.isEmpty())
        room.setTop(room.top() + paintText(painter, room, {{m_step.subtitle, small, m_look.color(Role::Mute)}}));
    if (!m_step.note.isEmpty())
        paintText(painter, room, {{m_step.note, small, m_look.color(noteColor(m_step.state))}});
}

} // namespace reservrutin::gui
