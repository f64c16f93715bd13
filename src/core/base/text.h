// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QString>

namespace reservrutin::base {

/// Longest text a field takes, in UTF-16 code units. A longer one is refused, never cut: nothing a person typed is
/// lost.
inline constexpr qsizetype longestName = 200;
inline constexpr qsizetype longestText = 20'000;

/// Text hygiene at the door where free text becomes an entry (Unicode TR36, TR9). Both normalise to NFC, turn every
/// line break into "\n", and drop control characters, lone surrogates, noncharacters, bidi controls and invisible
/// characters (zero width space, soft hyphen …), and combining marks beyond 30 in a row (UAX #15, Stream-Safe). Emoji
/// and their joiners stay. Cleaning twice changes nothing more.
///
/// A name, unit, number or subject word: one line, runs of white space made one space, trimmed.
[[nodiscard]] QString cleanLine(const QString& text);
/// A note, reason or course of events: lines kept, trailing white space dropped, at most one empty line in a row.
[[nodiscard]] QString cleanText(const QString& text);

/// A member that this program wrote as one line, read where another may have written it: cleaned and at most
/// longestName, or as it is when nothing is to be done.
[[nodiscard]] QString lineAt(const Json& object, const char* key);

/// The cleaned text; fails with `missing` when nothing is left to see, TextTooLong when it is over the limit.
[[nodiscard]] Result<QString> requireLine(const QString& text, ErrorKind missing);
[[nodiscard]] Result<QString> requireText(const QString& text, ErrorKind missing);

} // namespace reservrutin::base
