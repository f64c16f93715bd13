// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QByteArray>

namespace reservrutin::privacy {

/// The Danish CPR number by its ten digits: ddmmyy and a serial number of four.
/// Source: CPR-kontoret, "Personnummeret i CPR"; cpr.dk, "Personnumre uden kontrolciffer (modulus 11 kontrol)".
///
/// Until 1 October 2007 every number passed modulus 11. Since then some do not, so far all of people born on a
/// 1 January; the office asks that they be treated as any other. Where only the digits speak, a number counts when it
/// passes or is of a 1 January; where the hyphen speaks too, the date is enough.
/// Not covered: replacement numbers (erstatningspersonnumre: letters in the serial number, or 60 added to the day).

/// The date exists in the century that the seventh digit gives together with the year (CPR-kontoret's table).
[[nodiscard]] bool hasDanishDate(QByteArrayView tenDigits);
/// Weights 4 3 2 7 6 5 4 3 2 1; the sum is a multiple of 11.
[[nodiscard]] bool passesModulus11(QByteArrayView tenDigits);
[[nodiscard]] bool bornFirstOfJanuary(QByteArrayView tenDigits);

} // namespace reservrutin::privacy
