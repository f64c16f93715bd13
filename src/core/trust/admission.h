// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/trust/statement.h"

namespace reservrutin::trust {

/// What makes an edition count: its text and what was said of it. A value; nothing in it has been verified.
struct Submission {
    QString document;
    QByteArray text;
    QVector<Envelope> statements;
};

/// An edition that counts on this computer: docs/formats/trust.md, "Statement", points 1 to 4. It is in force from a
/// day.
struct Admission {
    TextHash edition;
    int number = 1;
    QDate from;
    Statement submitted;
    Statement reviewed;
    Statement approved;

    friend bool operator==(const Admission&, const Admission&) = default;
};

inline constexpr int longestJump = 100; ///< editions; further is a number nobody could count past

/// Decides whether the edition counts, or why not. `highestNumber`: of the editions of this document let in before; 0
/// when there are none. Whether the text is a sound routine is asked by the caller, who can read it.
[[nodiscard]] Verdict<Admission> admit(const Submission& submission, const TrustDocument& trust, int highestNumber,
                                       QDate today);

} // namespace reservrutin::trust
