// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/routine/routine.h"

namespace reservrutin::routine {

enum class Severity { Error, Notice };

/// One remark about a routine: a stable code, the step or member it is about, and how much it matters.
struct Remark {
    Severity severity;
    QString code;
    QString place;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// Everything docs/formats/routine.md, "Checks", asks of an edition. `contacts` are the known contact ids.
[[nodiscard]] QVector<Remark> check(const Routine& routine, const QStringList& contacts, QDate today);
[[nodiscard]] bool hasErrors(const QVector<Remark>& remarks);

} // namespace reservrutin::routine
