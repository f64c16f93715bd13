// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

namespace reservrutin::language {

/// How well a text answers what somebody typed, the better the greater.
enum class Match {
    None,
    Distant, ///< only when å is taken for a, ö for o …: another letter, so only where nothing better is found
    Close, ///< what a keyboard without the letter writes ("nodkald", "noedkald" for nødkald), or ö for ø, ä for æ
    Exact, ///< the same letters, small or capital
};

/// Whether `text` contains `wanted`, what a person types into a search field. An empty one is in every text. Pure.
[[nodiscard]] Match matchOf(const QString& text, const QString& wanted);
/// Whether `text` begins with it.
[[nodiscard]] Match beginsWith(const QString& text, const QString& wanted);

} // namespace reservrutin::language
