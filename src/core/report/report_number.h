// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace reservrutin::report {

/// A report's number, "RR-7F3K-0Q4X": "RR-", seven characters of Crockford base32 (I, L, O and U are not used) from
/// the first 35 bits of its id, and a check character (the sum of the values weighted by place, modulo 32: any one
/// wrong character is seen, and any two neighbours exchanged unless their values are 16 apart). Read aloud and written
/// by hand without mistake.
[[nodiscard]] QString numberOf(base::ReportId id);

/// The number as its canonical text when it is one: case, spaces and dashes do not matter, I and L read as 1, O as 0.
[[nodiscard]] std::optional<QString> readNumber(const QString& text);

} // namespace reservrutin::report
