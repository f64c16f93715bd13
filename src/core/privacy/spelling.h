// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/privacy/digit_runs.h"

#include <optional>

namespace reservrutin::privacy {

/// How the digits of a number are written.
enum class Form {
    Dashed,    ///< 850312-1234, 850312+1234, 850312 - 1234
    Spaced,    ///< 850312 1234
    Together,  ///< 8503121234
    Broken,    ///< 850312 and 1234 on two lines, with an empty line or a wide gap between
    Stroked,   ///< 850312/1234, 850312.1234
    DateSplit, ///< 1985-03-12-1234, 85-03-12-1234
};

/// Runs of digits that have the shape of a person's number, and what stands beside them.
struct Spelling {
    qsizetype runs = 0; ///< how many runs it takes
    QByteArray digits;  ///< ten, or twelve with the century
    Form form = Form::Together;
    bool tightDash = false;  ///< exactly one dash between date and serial number
    bool chained = false;    ///< a dash, point or colon ties it to further digits: part of a longer number
    bool decimals = false;   ///< a point ties it to digits before it: decimals of a second, an amount
    bool zoneAfter = false;  ///< the last four follow a plus, as a time zone does
    bool insideWord = false; ///< letters on both sides
    bool phoneLike = false;  ///< after "+46", "0046", "tel"
};

/// The spellings that start with this run, longest first. A run is taken whole: no number is ever cut out of a longer
/// run of digits.
[[nodiscard]] QVector<Spelling> spellingsAt(const QVector<DigitRun>& runs, qsizetype first);

} // namespace reservrutin::privacy
