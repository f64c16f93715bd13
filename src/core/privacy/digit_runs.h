// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace reservrutin::privacy {

/// What stands between a run of digits and the run before it.
enum class Join {
    Apart,     ///< words, other signs, or nothing before it
    Space,     ///< one or two blanks of any kind (no-break, thin, tab …)
    Dash,      ///< one dash of any kind (hyphen, no-break hyphen, en, em, minus …), nothing else
    Plus,      ///< one plus sign, nothing else
    LooseDash, ///< a dash or plus with up to four blanks around it, or two dashes
    WideGap,   ///< more blanks than that, or line breaks and empty lines, with or without dashes
    Point,     ///< one full stop or colon: decimals, versions, addresses, times
    Stroke,    ///< one slash or low line
};

/// An unbroken run of decimal digits. Every decimal digit of Unicode counts (general category Nd: full-width,
/// Arabic-Indic, mathematical …), as its value. Characters nobody sees do not break a run or a gap: format characters
/// (zero width space and joiners, soft hyphen, direction marks), combining marks, controls, lone surrogates.
/// A superscript digit is a footnote, not a digit.
struct DigitRun {
    qsizetype start = 0; ///< UTF-16 code unit of the first digit
    qsizetype end = 0;   ///< just after the last digit
    QByteArray digits;   ///< '0' to '9'
    Join join = Join::Apart;
    bool letterBefore = false;
    bool letterAfter = false;
    bool plusBefore = false;      ///< "+46": a plus that stands on its own, as in an international telephone number
    bool phoneWordBefore = false; ///< "tel", "ring", "tlf." … is the last word before it
};

[[nodiscard]] QVector<DigitRun> digitRuns(const QString& text);

/// The text with each decimal digit from start up to end shown as one bullet (U+2022).
[[nodiscard]] QString withBullets(QStringView text);

} // namespace reservrutin::privacy
