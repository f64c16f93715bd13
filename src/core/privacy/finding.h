// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QVector>

namespace reservrutin::privacy {

enum class NumberKind {
    Personnummer,
    Samordningsnummer,
    Cpr,
};

/// Certain: the spelling and every check say that this is a person's number; nobody can wave it through.
/// Possible: the checks pass, but a telephone number, a time stamp or a serial number could look the same.
enum class Certainty {
    Certain,
    Possible,
};

/// One number in a text, from its first digit to its last. A value. Offsets are UTF-16 code units of the text as it
/// was given, so a window can underline it.
struct Finding {
    qsizetype start = 0;
    qsizetype length = 0;
    NumberKind kind = NumberKind::Personnummer;
    Certainty certainty = Certainty::Certain;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = QVector<Finding>;

} // namespace reservrutin::privacy
