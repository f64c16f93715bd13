// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/routine/routine.h"

namespace reservrutin::routine {

/// A step's box in the picture of the flow: row from the top, column from the left, both counted in boxes.
struct FlowBox {
    QString step;
    int row = 0;
    int column = 0;

    friend bool operator==(const FlowBox&, const FlowBox&) = default;
};

/// An arrow from one box to another, with the answers that lead there.
struct FlowArrow {
    QString from;
    QString to;
    QStringList answers;    ///< their texts; empty for the one way on
    bool backwards = false; ///< to a box that is not further down

    friend bool operator==(const FlowArrow&, const FlowArrow&) = default;
};

/// Where the steps of a routine stand in a picture: the start on top, each step below those that lead to it, steps that
/// nothing leads to in a last row of their own. A value; a paint device draws it.
struct Flow {
    QVector<FlowBox> boxes; ///< by row, then column
    QVector<FlowArrow> arrows;
    int rows = 0;
    int columns = 0;

    [[nodiscard]] const FlowBox* box(const QString& step) const;
};

[[nodiscard]] Flow flowOf(const Routine& routine);

} // namespace reservrutin::routine
