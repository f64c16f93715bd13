// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/language/local_time.h"
#include "core/language/texts.h"
#include "core/report/content.h"

namespace reservrutin::report {

/// One of several reports about the same outage.
struct Part {
    QString number;
    Content content;
};

/// One report that says what all of them say: every clinic, reporter and discovery time, all systems, one course of
/// events in the order of time, each line with its clinic's name. The fault is the first discovered's, unless another
/// says that nothing opens at all. Pure. `parts` is not empty; language and routine are the first discovered's.
[[nodiscard]] Content joined(QVector<Part> parts, const base::Person& by, const language::Texts& texts);

/// Two reports that may speak of one outage: a system in common, or either says that everything is down, in the same
/// language, neither or both drills, and discovered within twelve hours of each other.
[[nodiscard]] bool mayBeSameOutage(const Content& a, const Content& b);
inline constexpr std::int64_t sameOutageWithinMs = 12 * base::hourMs;

} // namespace reservrutin::report
