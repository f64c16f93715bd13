// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <string>

namespace reservrutin::mail {

/// What stands after the colon of a header, folded, each line ended by "\n". Texts are UTF-8, one clean line. Where a
/// text is more than short and simple ASCII, the whole of it becomes encoded words (RFC 2047): none over 75 characters
/// or on a line over 76 (2), none with half a letter (5), none in a quoted string (5 (3)). GMime 3.2 breaks the first
/// two (a run of letters outside ASCII becomes one word of 180 characters), and readers then lose letters, which is why
/// these few headers are written here. Pure; any thread.
[[nodiscard]] std::string unstructuredHeader(const std::string& text);

/// "name <address>"; the address is ASCII and already checked.
[[nodiscard]] std::string mailboxHeader(const std::string& name, const std::string& address);

} // namespace reservrutin::mail
