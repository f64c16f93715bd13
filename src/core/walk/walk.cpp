// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/walk/walk.h"

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

bool canStillCome(const Routine& routine, const QString& from, const QString& wanted, QStringList seen = {}) {
    const Step* step = routine.step(from);
    if (!step || seen.contains(from))
        return false;
    seen.append(from);
    const QStringList arrows = arrowsOf(*step);
    return std::any_of(arrows.begin(), arrows.end(), [&](const QString& arrow) {
        return arrow == wanted || canStillCome(routine, arrow, wanted, seen);
    });
}

StepState stateOf(const Routine& routine, const QStringList& taken, const QString& step) {
    if (step == taken.constLast())
        return StepState::Current;
    if (taken.contains(step))
        return StepState::Done;
    return canStillCome(routine, taken.constLast(), step) ? StepState::Ahead : StepState::NotApplicable;
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
    for (const Step& step : routine.steps) {
        StepView view{step.id, taken.isEmpty() ? StepState::Ahead : stateOf(routine, taken, step.id), std::nullopt, {}};
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

base::Result<void> mayAnswer(const Walk& walk, const Routine& routine, const QString& stepId, const QString& answer) {
    const Step* step = routine.step(stepId);
    const StepView* view = walk.view(stepId);
    if (!step || !view || step->kind != StepKind::Question)
        return fail(ErrorKind::StepUnknown, stepId);
    if (view->state == StepState::Ahead || view->state == StepState::NotApplicable)
        return fail(ErrorKind::StepAhead, walk.current);
    const auto known = [&](const routine::Answer& candidate) { return candidate.id == answer; };
    if (!std::any_of(step->answers.begin(), step->answers.end(), known))
        return fail(ErrorKind::AnswerUnknown, answer);
    return {};
}

} // namespace reservrutin::walk
