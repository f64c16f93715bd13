// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace reservrutin::simulation;

namespace {

struct Wanted {
    std::uint64_t from = 1;
    std::uint64_t seeds = 1;
    Plant plant = Plant::None;
    bool tells = false;
    bool isWhole = false;
};

Wanted wantedFrom(const QCoreApplication& app) {
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("seed"), QStringLiteral("Replays one seed and tells it."), QStringLiteral("n")},
                       {QStringLiteral("from"), QStringLiteral("The first seed."), QStringLiteral("n")},
                       {QStringLiteral("seeds"), QStringLiteral("How many."), QStringLiteral("n")},
                       {QStringLiteral("whole"), QStringLiteral("Every seed with 100 reports and 200 faults.")},
                       {QStringLiteral("plant"), QStringLiteral("Must be found."), QStringLiteral("name")}});
    parser.process(app);
    Wanted wanted;
    const auto number = [&parser](const char* name) { return parser.value(QLatin1String(name)).toULongLong(); };
    wanted.tells = parser.isSet(QStringLiteral("seed"));
    wanted.isWhole = parser.isSet(QStringLiteral("whole"));
    if (parser.isSet(QStringLiteral("from")))
        wanted.from = number("from");
    if (parser.isSet(QStringLiteral("seeds")))
        wanted.seeds = number("seeds");
    if (wanted.tells)
        wanted.from = number("seed");
    for (const auto& [name, plant] : plants) {
        if (name == parser.value(QStringLiteral("plant")))
            wanted.plant = plant;
    }
    return wanted;
}

void print(const QStringList& lines) {
    for (const QString& line : lines)
        std::printf("  %s\n", qPrintable(line));
}

/// Every fifth seed is a whole run; the others are small, so that a thousand take about a minute.
Extent extentOf(std::uint64_t seed, const Wanted& wanted) {
    constexpr std::uint64_t wholeEvery = 5;
    return wanted.isWhole || seed % wholeEvery == 0 ? Extent{} : smallExtent;
}

/// True when nothing was found.
bool runOne(std::uint64_t seed, const ShippedTexts& shipped, const Wanted& wanted) {
    World world(seed, shipped, wanted.plant, extentOf(seed, wanted));
    const QStringList broken = world.run();
    if (wanted.tells)
        print(world.story());
    if (wanted.tells)
        std::printf("seed %llu: %d messages reached the inbox\n", static_cast<unsigned long long>(seed),
                    world.copies());
    if (broken.isEmpty())
        return true;
    std::printf("seed %llu, after %d steps:\n", static_cast<unsigned long long>(seed), int(world.story().size()));
    print(broken.mid(0, 5));
    return false;
}

} // namespace

/// simulation [--seed N | --from N --seeds N] [--whole] [--plant NAME]: 0 when no seed breaks a rule, or, with a plant,
/// when one does.
int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const Wanted wanted = wantedFrom(app);
    const ShippedTexts shipped;
    for (std::uint64_t seed = wanted.from; seed < wanted.from + wanted.seeds; ++seed) {
        if (!runOne(seed, shipped, wanted))
            return wanted.plant == Plant::None ? 1 : 0;
    }
    if (wanted.plant != Plant::None)
        std::printf("the plant was not found\n");
    return wanted.plant == Plant::None ? 0 : 1;
}
