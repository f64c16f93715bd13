// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/routine/routine.h"

namespace reservrutin::routine {

enum class Change { Added, Removed, Changed, Moved };

/// One thing that is not as it was: which part, which field of it, and what it said before and says now. Codes and the
/// routine's own words; a window or a paper makes sentences of it.
struct Difference {
    Change change = Change::Changed;
    QString part;  ///< "document", "system:pks", "step:check", "answer:check/same-fault", "section:tasks"
    QString title; ///< of the part, as a person knows it: the step's or system's name
    QString field; ///< "text", "validTo" …; empty when the whole part came, went or moved
    QString before;
    QString after;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Field by field in the order of the newer edition, what was removed after what is there. Empty when they say the
/// same.
[[nodiscard]] QVector<Difference> compare(const Routine& before, const Routine& after);

} // namespace reservrutin::routine
