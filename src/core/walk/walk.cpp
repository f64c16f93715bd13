// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/walk/walk.h"

#include <QSet>

#include <algorithm>

namespace reservrutin::walk {

using base::ErrorKind;
using base::fail;
using outage::Outage;
using routine::Routine;
using routine::Step;
using routine::StepKind;

namespace {

/// The step after `step` when it is done, or empty while it is not.
QString nextOf(const Outage& outage, const Step& step) {
    if (step.kind == StepKind::End)
        return {};
    if (step.kind == StepKind::Question) {
        const auto given = outage.answers.constFind(step.id);
        if (given == outage.answers.constEnd())
            return {};
        const auto answer = std::find_if(step.answers.begin(), step.answers.end(),
                                         [&](const routine::Answer& known) { return known.id == given->answer; });
        return answer == step.answers.end() ? QString() : answer->to;
    }
    if (step.kind == StepKind::Wait)
        return outage.restored ? step.to : QString();
    return outage.done.contains(step.id) ? step.to : QString();
}

std::optional<base::UtcMs> doneAt(const Outage& outage, const Step& step) {
    if (const auto answer = outage.answers.constFind(step.id); answer != outage.answers.constEnd())
        return answer->at;
    if (const auto done = outage.done.constFind(step.id); done != outage.done.constEnd())
        return done->at;
    if (step.kind == StepKind::Wait && outage.restored)
        return outage.restored->saidAt;
    return std::nullopt;
}

QStringList path(const Outage& outage, const Routine& routine) {
    QStringList steps;
    for (QString id = routine.start; routine.step(id) && !steps.contains(id);) {
        steps.append(id);
        id = nextOf(outage, *routine.step(id));
    }
    return steps;
}

QStringList arrowsOf(const Step& step) {
    QStringList arrows{step.to};
    for (const routine::Answer& answer : step.answers)
        arrows.append(answer.to);
    return arrows;
}

/// Every step that an arrow leads to from `from`; each step is looked at once, however many ways lead to it.
QSet<QString> stepsAfter(const Routine& routine, const QString& from) {
    QSet<QString> reached;
    QStringList open{from};
    while (!open.isEmpty()) {
        const Step* step = routine.step(open.takeLast());
        for (const QString& arrow : step ? arrowsOf(*step) : QStringList()) {
            if (!reached.contains(arrow))
                open.append(arrow);
            reached.insert(arrow);
        }
    }
    return reached;
}

StepState stateOf(const QSet<QString>& ahead, const QStringList& taken, const QString& step) {
    if (step == taken.constLast())
        return StepState::Current;
    if (taken.contains(step))
        return StepState::Done;
    return ahead.contains(step) ? StepState::Ahead : StepState::NotApplicable;
}

bool isReached(const StepView& view) {
    return view.state == StepState::Done || view.state == StepState::Current;
}

bool isSaidToBeDone(StepKind kind) {
    return kind == StepKind::Actions || kind == StepKind::Call || kind == StepKind::Inform;
}

} // namespace

const StepView* Walk::view(const QString& step) const {
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const StepView& view) { return view.step == step; });
    return found == steps.end() ? nullptr : &*found;
}

Walk walkOf(const Outage& outage, const Routine& routine) {
    Walk walk;
    const QStringList taken = routine.readingList ? QStringList() : path(outage, routine);
    const QSet<QString> ahead = taken.isEmpty() ? QSet<QString>() : stepsAfter(routine, taken.constLast());
    for (const Step& step : routine.steps) {
        StepView view{step.id, taken.isEmpty() ? StepState::Ahead : stateOf(ahead, taken, step.id), std::nullopt, {}};
        if (view.state == StepState::Done)
            view.doneAt = doneAt(outage, step);
        if (const auto answer = outage.answers.constFind(step.id); answer != outage.answers.constEnd())
            view.answer = answer->answer;
        walk.steps.append(view);
    }
    walk.current = taken.isEmpty() ? QString() : taken.constLast();
    return walk;
}

Walk walkBefore(const Routine& routine) {
    return walkOf(Outage(), routine);
}

std::optional<routine::EndOutcome> endOf(const Walk& walk, const Routine& routine) {
    const Step* step = routine.step(walk.current);
    return step && step->kind == StepKind::End ? std::optional(step->outcome) : std::nullopt;
}

base::Result<void> mayAnswer(const Walk& walk, const Routine& routine, const QString& stepId, const QString& answer) {
    const Step* step = routine.step(stepId);
    const StepView* view = walk.view(stepId);
    if (!step || !view || step->kind != StepKind::Question)
        return fail(ErrorKind::StepUnknown, stepId);
    if (!isReached(*view))
        return fail(ErrorKind::StepAhead, walk.current);
    const auto known = [&](const routine::Answer& candidate) { return candidate.id == answer; };
    if (!std::any_of(step->answers.begin(), step->answers.end(), known))
        return fail(ErrorKind::AnswerUnknown, answer);
    return {};
}

base::Result<void> mayFinish(const Walk& walk, const Routine& routine, const QString& stepId) {
    const Step* step = routine.step(stepId);
    const StepView* view = walk.view(stepId);
    if (!step || !view || !isSaidToBeDone(step->kind))
        return fail(ErrorKind::StepUnknown, stepId);
    if (!isReached(*view))
        return fail(ErrorKind::StepAhead, walk.current);
    return {};
}

} // namespace reservrutin::walk
