// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/random.h"

#include <QVector>

#include <cstring>
#include <random>

namespace reservrutin::simulation {

/// All chance of one simulated run: the same seed gives the same run. One thread.
class Chance final : public base::Random {
public:
    explicit Chance(std::uint64_t seed)
        : m_engine(seed) {}

    void fill(std::span<std::uint8_t> bytes) override {
        for (std::size_t at = 0; at < bytes.size(); at += sizeof(std::uint64_t)) {
            const std::uint64_t drawn = m_engine();
            std::memcpy(bytes.data() + at, &drawn, std::min(sizeof drawn, bytes.size() - at));
        }
    }
    /// 0 … n - 1.
    [[nodiscard]] int below(qsizetype n) { return int(m_engine() % std::uint64_t(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    template <class T>
    [[nodiscard]] const T& of(const QVector<T>& all) {
        return all.at(below(all.size()));
    }
    template <class T>
    void shuffle(QVector<T>& all) {
        for (qsizetype left = all.size(); left > 1; --left)
            all.swapItemsAt(left - 1, below(left));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace reservrutin::simulation
