// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/world.h"

namespace reservrutin::simulation {

using base::hourMs;
using base::secondMs;

namespace {

constexpr int mostOperationsBeforeDeath = 6;
constexpr int mostClockSkewSeconds = 262;

} // namespace

void World::fault() {
    switch (m_chance.below(10)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return faultInFolder();
    case 4:
    case 5:
    case 6:
        return faultInMail();
    default:
        return faultAtStation();
    }
}

void World::faultInFolder() {
    switch (m_chance.below(8)) {
    case 0:
        tell("file lost");
        return m_folder.lose(m_chance);
    case 1:
        tell("file half");
        return m_folder.halve(m_chance);
    case 2:
        tell("file doubled");
        return m_folder.twice(m_chance);
    case 3:
        tell("file from before");
        return m_folder.bringBack(m_chance);
    case 4:
        tell("files exchanged");
        return m_folder.exchangeTwo(m_chance);
    case 5:
        tell("file's lines shuffled");
        return m_folder.shuffleLines(m_chance);
    case 6:
        tell("folder comes or goes");
        return m_folder.setThere(!m_folder.isThere());
    default:
        tell("stick taken");
        if (!m_sticks.isEmpty())
            any().take(m_chance.of(m_sticks)->entries);
    }
}

void World::faultInMail() {
    constexpr Mishap mishaps[] = {
        Mishap::TakenReplyLost, Mishap::NotTakenReplyLost, Mishap::TakenReplyLost, Mishap::Deferred,
        Mishap::Refused,        Mishap::CutInData,         Mishap::Slow,           Mishap::Slow};
    const int drawn = m_chance.below(10);
    tell("mail");
    if (drawn < 8)
        return m_room.comes(mishaps[drawn]);
    m_room.setUp(!m_room.isUp());
}

void World::faultAtStation() {
    Station& station = any();
    const int drawn = m_chance.below(60);
    if (drawn == 0)
        return cloneOf(station, m_chance.oneIn(2));
    if (drawn <= 2)
        return restore(station);
    if (drawn <= 4)
        return keepCopy(station);
    if (drawn <= 6)
        return writeStick(station);
    if (drawn <= 9)
        return meetDesk(station);
    if (drawn <= 30)
        return clockFault(station);
    killSoon(station);
}

void World::keepCopy(Station& station) {
    tell("disk copied");
    m_copies.emplace_back(&station, station.copy());
}

void World::writeStick(Station& station) {
    tell("stick written");
    m_sticks += station.stick();
}

void World::meetDesk(Station& station) {
    tell("met");
    if (&station != &desk())
        station.meet(desk());
}

void World::clockFault(Station& station) {
    tell("clock");
    if (m_chance.oneIn(6))
        return station.clock.advance(-(1 + m_chance.below(3)) * hourMs);
    const std::int64_t skew = (m_chance.below(2 * mostClockSkewSeconds + 1) - mostClockSkewSeconds) * secondMs;
    station.clock.advance(skew);
}

/// It dies within the next few operations of its store, whatever is under way then.
void World::killSoon(Station& station) {
    tell("killed soon");
    station.disk.dieAfter(m_chance.below(mostOperationsBeforeDeath), m_chance.oneIn(2));
}

void World::restore(Station& station) {
    for (const auto& [whose, older] : m_copies) {
        if (whose == &station) {
            tell("restored");
            station.restore(*older);
            return checkStarted(station);
        }
    }
}

/// A copy beside the original that works for a while and is then switched off. One that is noticed is another writer.
void World::cloneOf(Station& station, bool isNoticed) {
    tell(isNoticed ? "clone" : "clone unnoticed");
    Station clone(4, station.clock.now(), m_fold, m_chance, m_shipped, m_room, m_plant);
    if (isNoticed) {
        clone.restore(station.disk.memory());
    } else {
        m_archive.forked.insert(station.disk.memory().writer());
        clone.becomeCloneOf(station);
    }
    report(clone);
    workAtDesk(clone);
    report(station);
    if (m_chance.oneIn(2))
        clone.visit(m_folder);
    else
        m_sticks += clone.stick();
}

void World::restartTheDead() {
    for (const auto& station : m_stations) {
        if (station->disk.isDead()) {
            tell("started again");
            station->start();
            checkStarted(*station);
        }
    }
}

} // namespace reservrutin::simulation
