// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/random.h"

namespace reservrutin::desktop {

/// The operating system's source of chance through libsodium. Without state; any thread. A computer without such a
/// source cannot make ids that are its own, so its absence ends the program at construction.
class SystemRandom final : public base::Random {
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace reservrutin::desktop
