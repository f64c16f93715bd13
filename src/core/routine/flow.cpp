// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/flow.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace reservrutin::routine {

namespace {

/// One arrow for each step that is led to, in the order they are first named.
QVector<FlowArrow> arrowsFrom(const Routine& routine, const Step& step) {
    QVector<FlowArrow> arrows;
    const auto lead = [&](const QString& to, const QString& answer) {
        if (!routine.step(to))
            return;
        auto known = std::find_if(arrows.begin(), arrows.end(), [&to](const FlowArrow& each) { return each.to == to; });
        if (known == arrows.end())
            known = arrows.insert(arrows.end(), {step.id, to, {}, false});
        if (!answer.isEmpty())
            known->answers.append(answer);
    };
    for (const Answer& answer : step.answers)
        lead(answer.to, answer.text);
    lead(step.to, {});
    return arrows;
}

/// Breadth first: a step stands one row below the first that leads to it, and a loop ends where it began.
QHash<QString, int> rowsOf(const Routine& routine) {
    QHash<QString, int> rows;
    QStringList open;
    if (routine.step(routine.start)) {
        rows.insert(routine.start, 0);
        open.append(routine.start);
    }
    for (qsizetype at = 0; at < open.size(); ++at) {
        const Step* const step = routine.step(open[at]);
        for (const FlowArrow& arrow : arrowsFrom(routine, *step)) {
            if (rows.contains(arrow.to))
                continue;
            rows.insert(arrow.to, rows.value(step->id) + 1);
            open.append(arrow.to);
        }
    }
    return rows;
}

} // namespace

const FlowBox* Flow::box(const QString& step) const {
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [&step](const FlowBox& box) { return box.step == step; });
    return found == boxes.end() ? nullptr : &*found;
}

Flow flowOf(const Routine& routine) {
    Flow flow;
    const QHash<QString, int> rows = rowsOf(routine);
    const int lastRow = rows.isEmpty() ? -1 : *std::max_element(rows.begin(), rows.end());
    QMap<int, int> filled; ///< row → boxes in it
    for (const Step& step : routine.steps) {
        const int row = rows.value(step.id, lastRow + 1);
        const int column = filled[row]++;
        flow.boxes.append({step.id, row, column});
        flow.rows = std::max(flow.rows, row + 1);
        flow.columns = std::max(flow.columns, column + 1);
    }
    std::stable_sort(flow.boxes.begin(), flow.boxes.end(), [](const FlowBox& a, const FlowBox& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    for (const Step& step : routine.steps) {
        for (FlowArrow& arrow : arrowsFrom(routine, step)) {
            arrow.backwards = flow.box(arrow.to)->row <= flow.box(arrow.from)->row;
            flow.arrows.append(arrow);
        }
    }
    return flow;
}

} // namespace reservrutin::routine
