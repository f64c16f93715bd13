// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/outage.h"
#include "core/routine/routine.h"

namespace reservrutin::walk {

enum class StepState {
    Done,
    Current,       ///< exactly one, unless the routine is a reading list
    Ahead,         ///< may still come
    NotApplicable, ///< the answers lead past it: visible, quiet
};

struct StepView {
    QString step;
    StepState state = StepState::Ahead;
    std::optional<base::UtcMs> doneAt;
    QString answer; ///< id of the answer given, for questions

    friend bool operator==(const StepView&, const StepView&) = default;
};

/// Where somebody stands in a routine: a pure function of the outage and its edition, never stored.
struct Walk {
    QVector<StepView> steps; ///< in the routine's order, ends too
    QString current;         ///< step id; empty only for a reading list

    [[nodiscard]] const StepView* view(const QString& step) const;
};

[[nodiscard]] Walk walkOf(const outage::Outage& outage, const routine::Routine& routine);
/// Before the first answer: nothing is written yet.
[[nodiscard]] Walk walkBefore(const routine::Routine& routine);

/// The end that the walk stands at: "not an outage" is over without anyone saying that it works again. Absent while it
/// goes on.
[[nodiscard]] std::optional<routine::EndOutcome> endOf(const Walk& walk, const routine::Routine& routine);

/// May this step be answered now? Past answers may be changed; a step that was not reached may not be answered.
/// Fails with StepUnknown, StepAhead (parameter: the current step) or AnswerUnknown.
[[nodiscard]] base::Result<void> mayAnswer(const Walk& walk, const routine::Routine& routine, const QString& step,
                                           const QString& answer);
/// May this step be said to be done now? Only actions, calls and messages are; a report is done by handing it over.
/// Fails with StepUnknown or StepAhead (parameter: the current step).
[[nodiscard]] base::Result<void> mayFinish(const Walk& walk, const routine::Routine& routine, const QString& step);

} // namespace reservrutin::walk
