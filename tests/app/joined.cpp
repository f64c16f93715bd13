// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/joined.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

namespace reservrutin::test {

using app::Composition;
using app::Use;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

bool becomes(const std::function<bool()>& so) {
    QEventLoop loop;
    QTimer look;
    QTimer patience;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (so())
            loop.quit();
    });
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(5);
    patience.start(patienceMs);
    if (!so())
        loop.exec();
    return so();
}

std::unique_ptr<Composition> started(Use use, const QString& folder) {
    auto composition = std::make_unique<Composition>(app::Options{use, folder, {}});
    composition->start();
    EXPECT_TRUE(becomes([&] { return composition->console().overview.isLoaded(); }));
    return composition;
}

base::OutageId startOutage(Composition& composition, bool drill) {
    usecases::Console& console = composition.console();
    usecases::Beginning beginning;
    beginning.routineId = QStringLiteral("pks");
    beginning.description.systems = {{QStringLiteral("pks"), QStringLiteral("PKS")}};
    beginning.description.discovered = console.clock.now();
    beginning.drill = drill;
    beginning.by = reporter;
    std::optional<base::OutageId> id;
    console.outages.start(beginning, {QStringLiteral("check"), QStringLiteral("same-fault"), {}, {}},
                          [&id](const base::Result<base::OutageId>& result) {
                              EXPECT_TRUE(result.has_value());
                              id = result.value_or(base::OutageId());
                          });
    EXPECT_TRUE(becomes([&] { return id.has_value(); }));
    return *id;
}

base::DeliveryId queueReport(Composition& composition, base::OutageId outage) {
    usecases::Console& console = composition.console();
    const report::Report* report = console.overview.reportOf(outage, QStringLiteral("report"));
    EXPECT_TRUE(report);
    const base::ReportId id = report->id;
    std::optional<base::DeliveryId> queued;
    const auto fails = [](const auto& result) { EXPECT_TRUE(result.has_value()); };
    console.reports.ready(id, console.reports.form(*report, reporter), fails);
    EXPECT_TRUE(becomes([&] { return console.overview.report(id)->stage == report::Stage::Ready; }));
    console.reports.take(id, {QStringLiteral("Exempel Kontakt"), {}}, fails);
    EXPECT_TRUE(becomes([&] { return console.overview.report(id)->stage == report::Stage::TakenOver; }));
    console.deliveries.queueMail(id, {{}, QStringLiteral("pks@example.org"), {}}, reporter,
                                 [&queued](const base::Result<base::DeliveryId>& result) {
                                     EXPECT_TRUE(result.has_value());
                                     queued = result.value_or(base::DeliveryId());
                                 });
    EXPECT_TRUE(becomes([&] { return queued.has_value(); }));
    return *queued;
}

} // namespace reservrutin::test
