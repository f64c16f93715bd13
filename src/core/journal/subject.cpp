// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/subject.h"

#include <algorithm>

namespace reservrutin::journal {

std::optional<Subject> Subject::parse(const QString& text) {
    const qsizetype colon = text.indexOf(u':');
    const bool printable = std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (colon < 1 || colon + 1 >= text.size() || text.size() > 128 || !printable)
        return std::nullopt;
    return Subject(text.left(colon), text.mid(colon + 1));
}

} // namespace reservrutin::journal
