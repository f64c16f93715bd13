// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"

namespace reservrutin::desktop {

/// The computer's own clock, wrong as it may be. Without state; any thread.
class SystemClock final : public base::Clock {
public:
    [[nodiscard]] base::UtcMs now() const override;
};

} // namespace reservrutin::desktop
