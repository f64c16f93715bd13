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
    , look_(look) {
    setFlat(true);
    setAutoDefault(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHaloRadius(this, 8);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

QString StepRow::stateText() const {
    switch (step_.state) {
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
    step_ = step;
    number_ = number;
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
    const QFont small = look_.font(TextRole::Small);
    int height = look_.px(1) + memo_.height({{step_.title, look_.font(TextRole::BodyStrong), {}}}, room);
    for (const QString& line : {step_.subtitle, step_.note})
        if (!line.isEmpty())
            height += memo_.height({{line, small, {}}}, room);
    return std::max(height, look_.px(32));
}

QSize StepRow::sizeHint() const {
    return {look_.px(184), heightForWidth(look_.px(184))};
}

QSize StepRow::minimumSizeHint() const {
    return {look_.px(130), look_.px(32)};
}

void StepRow::paintCircle(QPainter& painter, const QRectF& circle) const {
    const double radius = circle.height() / 2;
    switch (step_.state) {
    case StepState::Done:
        paintRounded(painter, circle, radius, {look_.color(Role::Green), QColor()});
        paintTick(painter, circle.adjusted(8, 8, -8, -8), look_.color(Role::OnGreen), look_.px(2));
        return;
    case StepState::Current:
        paintRounded(painter, circle, radius, {look_.color(Role::Primary), QColor()});
        painter.setPen(look_.color(Role::OnPrimary));
        break;
    case StepState::Ahead:
        paintRounded(painter, circle, radius, {QColor(), look_.color(Role::Border), 1.5});
        painter.setPen(look_.color(Role::Mute));
        break;
    case StepState::Deferred:
        paintRounded(painter, circle, radius, {QColor(), look_.color(Role::AmberMark), 2});
        painter.setPen(look_.color(Role::Amber));
        break;
    case StepState::NotApplicable:
        paintRounded(painter, circle, radius, {QColor(), look_.color(Role::Border), 1, Qt::DotLine});
        painter.setPen(look_.color(Role::Mute));
        break;
    }
    painter.setFont(look_.font(TextRole::BodyStrong));
    const QString text = step_.state == StepState::NotApplicable ? QString(QChar(0x2013)) : QString::number(number_);
    painter.drawText(circle, Qt::AlignCenter, text);
}

void StepRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (step_.opens && (hasFocus() || underMouse()))
        paintRounded(painter, rect(), look_.px(8), {look_.color(Role::PrimarySoft), QColor()});
    paintCircle(painter, QRectF(0, 0, look_.px(30), look_.px(30)));
    const QFont small = look_.font(TextRole::Small);
    const bool off = step_.state == StepState::NotApplicable;
    QRect room = rect().adjusted(textLeft(), look_.px(1), 0, 0);
    const TextSpan title{step_.title, look_.font(TextRole::BodyStrong), look_.color(off ? Role::Mute : Role::Ink)};
    room.setTop(room.top() + paintText(painter, room, {title}));
    if (!step_.subtitle.isEmpty())
        room.setTop(room.top() + paintText(painter, room, {{step_.subtitle, small, look_.color(Role::Mute)}}));
    if (!step_.note.isEmpty())
        paintText(painter, room, {{step_.note, small, look_.color(noteColor(step_.state))}});
}

} // namespace reservrutin::gui
