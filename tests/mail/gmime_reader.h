// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <string>

namespace reservrutin::test {

struct ReadMessage {
    std::string subject;
    std::string fromName;
    std::string from;
    std::string to;
    std::string body;
    int headers = 0;
};

/// What GMime's own parser finds. Without Qt headers.
[[nodiscard]] ReadMessage readByGmime(const std::string& message);

} // namespace reservrutin::test
