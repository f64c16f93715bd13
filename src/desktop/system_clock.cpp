// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/system_clock.h"

#include <chrono>

namespace reservrutin::desktop {

base::UtcMs SystemClock::now() const {
    const auto since = std::chrono::system_clock::now().time_since_epoch(); // from 1970, UTC, since C++20
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

} // namespace reservrutin::desktop
