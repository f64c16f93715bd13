// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/random.h"

#include <mutex>
#include <random>

namespace reservrutin::support {

/// Twin of chance: the same seed gives the same bytes. Any thread.
class SeededRandom final : public base::Random {
public:
    explicit SeededRandom(std::uint64_t seed = 1)
        : m_engine(seed) {}

    void fill(std::span<std::uint8_t> bytes) override {
        const std::lock_guard lock(m_mutex);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine() & 0xffU);
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

} // namespace reservrutin::support
