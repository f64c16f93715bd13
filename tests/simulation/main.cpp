// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <cstdio>

using namespace reservrutin::simulation;

namespace {

struct Wanted {
    std::uint64_t from = 1;
    std::uint64_t seeds = 1;
    std::optional<PlantName> plant;
    bool tells = false;
};

Wanted wantedFrom(const QCoreApplication& app) {
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("seed"), QStringLiteral("Replays one seed and tells it."), QStringLiteral("n")},
                       {QStringLiteral("from"), QStringLiteral("The first seed."), QStringLiteral("n")},
                       {QStringLiteral("seeds"), QStringLiteral("How many."), QStringLiteral("n")},
                       {QStringLiteral("plant"), QStringLiteral("Must be found."), QStringLiteral("name")}});
    parser.process(app);
    Wanted wanted;
    const auto number = [&parser](const char* name) { return parser.value(QLatin1String(name)).toULongLong(); };
    wanted.tells = parser.isSet(QStringLiteral("seed"));
    if (parser.isSet(QStringLiteral("from")))
        wanted.from = number("from");
    if (parser.isSet(QStringLiteral("seeds")))
        wanted.seeds = number("seeds");
    if (wanted.tells)
        wanted.from = number("seed");
    for (const PlantName& plant : plants) {
        if (plant.name == parser.value(QStringLiteral("plant")))
            wanted.plant = plant;
    }
    if (parser.isSet(QStringLiteral("plant")) && !wanted.plant)
        parser.showHelp(2);
    return wanted;
}

Breaches breachesOf(std::uint64_t seed, const ShippedTexts& shipped, const Wanted& wanted) {
    World world(seed, shipped, wanted.plant ? wanted.plant->plant : Plant::None);
    const Breaches breaches = world.run();
    if (wanted.tells) {
        for (const QString& line : world.story())
            std::printf("  %s\n", qPrintable(line));
        std::printf("seed %llu: %d messages reached the inbox\n", static_cast<unsigned long long>(seed),
                    world.copies());
    }
    if (!breaches.isEmpty())
        std::printf("seed %llu, after %d steps:\n", static_cast<unsigned long long>(seed), int(world.story().size()));
    for (const Breach& breach : breaches.mid(0, 5))
        std::printf("  %s: %s\n", nameOf(breach.rule).data(), qPrintable(breach.what));
    return breaches;
}

/// Found, and by the rule that is there for it.
int exitCodeOf(const Breaches& breaches, const Wanted& wanted) {
    if (!wanted.plant)
        return 1;
    const bool isMeant = std::any_of(breaches.begin(), breaches.end(),
                                     [&](const Breach& breach) { return breach.rule == wanted.plant->meant; });
    if (!isMeant)
        std::printf("the plant was found by another rule than %s\n", nameOf(wanted.plant->meant).data());
    return isMeant ? 0 : 1;
}

} // namespace

/// simulation [--seed N | --from N --seeds N] [--plant NAME]: 0 when no seed breaks a rule, or, with a plant, when the
/// first seed that breaks one breaks the rule that is meant to find it.
int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed(); // the same seed gives the same run, to the last detail
    const QCoreApplication app(argc, argv);
    const Wanted wanted = wantedFrom(app);
    const ShippedTexts shipped;
    for (std::uint64_t seed = wanted.from; seed < wanted.from + wanted.seeds; ++seed) {
        const Breaches breaches = breachesOf(seed, shipped, wanted);
        if (!breaches.isEmpty())
            return exitCodeOf(breaches, wanted);
    }
    if (wanted.plant)
        std::printf("the plant was not found\n");
    return wanted.plant ? 1 : 0;
}
