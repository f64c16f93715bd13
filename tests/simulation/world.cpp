// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/world.h"

namespace reservrutin::simulation {

namespace {

constexpr base::UtcMs start{1'780'294'320'000}; // 2026-06-01T06:12:00Z

} // namespace

World::World(std::uint64_t seed, const ShippedTexts& shipped, Plant plant, const Extent& extent)
    : m_chance(seed)
    , m_shipped(shipped)
    , m_plant(plant)
    , m_extent(extent)
    , m_archive(m_fold) {
    int number = 0;
    for (auto& station : m_stations)
        station = std::make_unique<Station>(++number, start, m_fold, m_chance, shipped, m_room, plant);
}

QVector<World::Turn> World::turns(const Extent& extent) {
    QVector<Turn> turns;
    turns.insert(turns.size(), extent.reports, Turn::Report);
    turns.insert(turns.size(), extent.faults, Turn::Fault);
    turns.insert(turns.size(), extent.acts, Turn::Act);
    m_chance.shuffle(turns);
    return turns;
}

void World::step(Turn turn) {
    switch (turn) {
    case Turn::Report:
        report(any());
        break;
    case Turn::Fault:
        fault();
        break;
    case Turn::Act:
        act();
        break;
    }
    checkStep();
    restartTheDead();
}

Breaches World::run() {
    for (const Turn turn : turns(m_extent)) {
        step(turn);
        if (!m_breaches.isEmpty())
            return m_breaches;
    }
    comeToRest();
    checkRest();
    return m_breaches;
}

} // namespace reservrutin::simulation
