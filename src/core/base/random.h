// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <cstdint>
#include <span>

namespace reservrutin::base {

/// Port: the only way chance comes in. Owned by app/composition; called from any thread.
class Random {
public:
    virtual ~Random() = default;
    /// Fills with bytes nobody can foresee (in tests: with bytes that one seed repeats).
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

} // namespace reservrutin::base
