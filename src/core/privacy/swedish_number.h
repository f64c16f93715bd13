// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/privacy/finding.h"

#include <QByteArray>

#include <optional>

namespace reservrutin::privacy {

/// The two Swedish numbers by their digits alone: ten (yymmdd, birth number, check digit) or twelve (with the century
/// 18, 19 or 20 in front).
///
/// Personnummer: folkbokföringslagen (1991:481) 18 §; Skatteverket SKV 704 "Personnummer": the day of birth, a birth
/// number 001–999 and a check digit over the last ten digits (modulus 10, weights 2 1 2 …). The hyphen becomes + in
/// the year a person turns 100; both are read alike here.
/// Samordningsnummer: lag (2022:1697) om samordningsnummer, before 2023 folkbokföringslagen 18 a §; SKV 707: the same
/// with 60 added to the day.
///
/// Without a century a date is valid when it is so in any century: 00-02-29 is one (2000).
/// A company's number has a third digit of at least 2 and so never a month (lag (1974:174)).
/// Not covered: the regions' own reserve numbers (reservnummer, with letters or with rules of their own), and numbers
/// for which Skatteverket had no complete date of birth.
[[nodiscard]] std::optional<NumberKind> swedishKind(QByteArrayView digits);

} // namespace reservrutin::privacy
