// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/utc_ms.h"

namespace reservrutin::base {

/// Port: the only way the time of day comes in. Owned by app/composition; called from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcMs now() const = 0;
};

} // namespace reservrutin::base
