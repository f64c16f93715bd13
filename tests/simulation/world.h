// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "simulation/remembering_fold.h"
#include "simulation/station.h"
#include "simulation/witness.h"

#include <array>

namespace reservrutin::simulation {

/// How much happens in one run. A small one has as many faults to a report.
struct Extent {
    int reports = 100;
    int faults = 200;
    int acts = 400; ///< what people, the clock and the post do beside that
};

/// One simulated run: three computers, a drop folder, sticks and a mail server, all that happens to them in an order
/// that the seed decides, and what must hold all the while. Made and run once.
class World final {
public:
    World(std::uint64_t seed, const ShippedTexts& shipped, Plant plant, const Extent& extent = {});

    /// What went against the rules; empty when nothing did. Ends at the first step that broke one.
    [[nodiscard]] Breaches run();
    [[nodiscard]] int copies() const { return m_room.copies(); }
    /// The last steps, for the person who replays a seed.
    [[nodiscard]] const QStringList& story() const { return m_story; }

private:
    enum class Turn { Report, Fault, Act };

    [[nodiscard]] QVector<Turn> turns(const Extent& extent);
    void step(Turn turn);
    void tell(const char* what) { m_story.append(QString::fromLatin1(what)); }
    [[nodiscard]] Station& any() { return *m_stations[std::size_t(m_chance.below(qsizetype(m_stations.size())))]; }
    [[nodiscard]] Station& desk() { return *m_stations.back(); }

    // what people do (world_acts.cpp)
    void report(Station& station);
    void act();
    void workAtDesk(Station& station);
    void actOnReady(Station& station, const report::Report& report);
    void actOnTaken(Station& station, const report::Report& report);
    void actOnDelivery(Station& station, const delivery::Delivery& delivery);
    void actOnGiven(Station& station, const report::Report& report);
    void timePasses();

    // what happens to them (world_faults.cpp)
    void fault();
    void faultInFolder();
    void faultInMail();
    void faultAtStation();
    void keepCopy(Station& station);
    void writeStick(Station& station);
    void meetDesk(Station& station);
    void clockFault(Station& station);
    void killSoon(Station& station);
    void restore(Station& station);
    void cloneOf(Station& station, bool isNoticed);
    void restartTheDead();

    // what must hold (world_checks.cpp)
    void checkStep();
    void look(std::size_t station);
    void checkStarted(Station& station);
    void roundByFolder();
    void finishPost();
    void comeToRest();
    void checkRest();
    void checkAllHeld(const Station& station, const QSet<journal::EntryId>& acknowledged);
    void checkAllEqual();
    void checkAllRebuilt(Station& station);
    void checkChains(Station& station);
    void checkDesk(Station& station);
    void checkDeliveries(Station& station);
    void broken(Rule rule, const QString& what) { m_breaches.append({rule, what}); }

    Chance m_chance;
    const ShippedTexts& m_shipped;
    Plant m_plant;
    Extent m_extent;
    RememberingFold m_fold;
    MailRoom m_room;
    DropFolder m_folder;
    std::array<std::unique_ptr<Station>, 3> m_stations;
    QVector<base::ReportId> m_reports;
    QVector<DropFolder::File> m_sticks;
    std::vector<std::pair<Station*, std::unique_ptr<journal::MemoryJournal>>> m_copies; ///< older copies of disks
    Archive m_archive;
    std::array<Witness, 3> m_witnesses{Witness(m_archive), Witness(m_archive), Witness(m_archive)}; ///< of m_stations
    Breaches m_breaches;
    QStringList m_story;
};

} // namespace reservrutin::simulation
