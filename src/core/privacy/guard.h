// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/privacy/finding.h"

#include <QString>

/// The patient-data guard: pure functions, called on any thread, cheap enough for every key press. No field of the
/// program asks for patient data; this is the net under free text where it becomes an entry or leaves the computer.
///
/// What is found, and how sure it is. "6" and "8" are the date without and with century, "4" the last four digits;
/// the checks are those of swedish_number.h (date, birth number, modulus 10) and danish_number.h (date, modulus 11).
///
///   spelling                                     Swedish (checks pass)      Danish (6 + 4 only)
///   6-4, 8-4, 19 6-4; - – — − + or any dash      Certain                    tight dash: Certain with modulus 11,
///                                                                           Possible with a valid date alone
///   the same with blanks round the dash          Certain                    Possible (a)
///   8 4, 12 digits together, 19 10 digits        Certain; Possible where    –
///                                                the year is 2020–2039 (b)
///   6 4, ten digits together                     Possible (c)               Possible (a)
///   lines, empty lines or wide gaps between,     Possible (d)               Possible (a)
///   with or without dashes
///   6/4, 6.4, 6_4                                Possible                   Possible (a)
///   1985-03-12-1234, 1985-03-12 1234, 85.03.12-1234   Possible              12.03.85-1234: Possible (a)
///
///   (a) with modulus 11, or of a 1 January. (b) 202611220812 may be a time. (c) ten digits may be a telephone number,
///   an account or a serial number. (d) two lines or columns may have nothing to do with each
///   other.
///   A dashed number that reads as a time stamp of 2020–2039 (261122-0812) is Possible, not Certain.
///   A number tied to more digits by a dash, point or colon (3-850312-1234) is at most Possible; ten digits tied so,
///   or with letters on both sides, are part of another number and none.
///
/// Never found: numbers inside a longer run of digits; ten digits or 6 4 after "+", "+46", "0046" or, starting with 0,
/// after a word for telephone; a time stamp with its date split up (2026-11-22 0812), whatever its check digit.
/// Not covered: reserve numbers (regional rules), replacement CPR numbers, numbers of other countries, digits spelled
/// out or one by one, names and dates of birth.
namespace reservrutin::privacy {

/// What kind of field the text was typed in. In a telephone field ten digits that begin with 0 are a telephone number.
enum class Field {
    Prose,
    Telephone,
};

/// "Det är inte ett personnummer": one person's word about one Possible number. Never stored as it is; the entry keeps
/// the reason and the masked number.
struct Waiver {
    QString number; ///< as the person saw it; compared by its digits alone
    QString reason;
};
using Waivers = QVector<Waiver>;

/// In the order of the text, without overlaps.
[[nodiscard]] Findings findings(const QString& text, Field field = Field::Prose);

/// Each digit of every number becomes a bullet; separators stay. What comes out has no findings.
[[nodiscard]] QString masked(const QString& text, Field field = Field::Prose);

/// The numbers are taken out, with the blank that each would leave behind. What comes out has no findings.
[[nodiscard]] QString removed(const QString& text, Field field = Field::Prose);

/// The door. Clean the text first (core/base/text.h): joining lines can bring digits together.
/// The text as it is; or PatientData (parameter: the masked number) unless each finding is Possible and waived; or
/// ReasonMissing (parameter: the masked number) when a waiver says nothing. A reason is free text and is held to the
/// same rule. A Certain number cannot be waived.
[[nodiscard]] base::Result<QString> admit(const QString& text, const Waivers& waivers = {}, Field field = Field::Prose);

} // namespace reservrutin::privacy
