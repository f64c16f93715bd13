// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// overview_bench FOLDER: what the store costs at start and in use with the journal that lies there: opening, reading
// the overview, one page of the history, one search. Medians of several openings, page cache warm.
#include "core/usecases/overview.h"
#include "desktop/machine.h"
#include "desktop/system_clock.h"
#include "desktop/system_random.h"
#include "storage/sqlite_journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <vector>

using namespace reservrutin;

namespace {

constexpr int rounds = 15;

std::map<const char*, std::vector<double>> taken;

void time(const char* what, const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    taken[what].push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool oneRound(const QString& folder) {
    const usecases::ProductFold fold;
    const desktop::SystemClock clock;
    desktop::SystemRandom random;
    storage::SqliteJournal journal({folder, desktop::machineId(), 1, {}}, fold, clock, random);
    usecases::Overview overview;
    QVector<journal::Summary> open;
    bool isOpen = false;
    time("open the store", [&] { isOpen = journal.open().has_value(); });
    time("read what is open", [&] { journal.readOpen([&open](const auto& read) { open = read.value_or(open); }); });
    time("overview takes it", [&] { overview.take(open); });
    time("history, 200 outages", [&] {
        journal.readSummaries({QStringLiteral("outage"), {}, 200}, [](const auto&) {});
    });
    time("search, 50 hits", [&] { static_cast<void>(journal.search(QStringLiteral("papper"), 50)); });
    return isOpen && !open.isEmpty();
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    for (int i = 0; i < rounds; ++i) {
        if (!oneRound(QCoreApplication::arguments().value(1))) {
            std::fputs("usage: overview_bench FOLDER, made by make_journal\n", stderr);
            return 2;
        }
    }
    for (const auto& [what, values] : taken)
        std::printf("%-22s %.2f ms\n", what, median(values));
}
