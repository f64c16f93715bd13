// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The whole, joined as the window and the command line have it, on real folders.
#include "app/composition.h"
#include "core/usecases/product_fold.h"
#include "storage/sqlite_journal.h"
#include "support/fixed_clock.h"
#include "support/seeded_random.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

using namespace reservrutin;
using app::Composition;
using app::Use;

namespace {

constexpr int patienceMs = 60'000;

/// Turns the event loop until it is so.
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

const base::Person reporter{QStringLiteral("Exempel Barnmorska"), QStringLiteral("BMM Exempel")};

/// Answers with the id once it is answered; zero when it failed.
base::OutageId startOutage(Composition& composition, bool drill = false) {
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

/// Brings the outage's report into the outbox.
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

} // namespace

TEST(Composition, what_the_window_enters_is_there_for_the_command_line) {
    const QTemporaryDir folder;
    base::OutageId id;
    {
        const auto window = started(Use::Window, folder.path());
        EXPECT_TRUE(window->console().routines.routine(QStringLiteral("pks")));
        EXPECT_TRUE(window->console().routines.routine(QStringLiteral("generic")));
        EXPECT_TRUE(window->console().texts.languages().contains(QStringLiteral("sv")));
        EXPECT_EQ(window->console().contacts.email(QStringLiteral("regionalvardanalys")),
                  QStringLiteral("regionalvardanalys@vgregion.se"));
        id = startOutage(*window);
        EXPECT_TRUE(window->console().overview.isSaved(journal::Subject::of(id)));
    }
    const auto line = started(Use::CommandLine, folder.path());
    ASSERT_TRUE(line->console().overview.outage(id));
    EXPECT_FALSE(line->store().error);
    const auto checked = line->journalCare().verify();
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->sound);
}

TEST(Composition, without_a_data_folder_the_window_works_from_memory_and_says_why) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("taken")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto window = started(Use::Window, file.fileName());
    ASSERT_TRUE(window->store().error);
    EXPECT_TRUE(window->dataFolder().isEmpty());
    const base::OutageId id = startOutage(*window);
    EXPECT_TRUE(window->console().overview.outage(id));
    EXPECT_FALSE(window->console().overview.isSaved(journal::Subject::of(id)));
    EXPECT_TRUE(window->console().journal.holdsUnsaved());
}

TEST(Composition, what_was_entered_while_the_store_was_away_is_saved_when_it_is_back) {
    const QTemporaryDir folder;
    const usecases::ProductFold fold;
    const support::FixedClock clock;
    support::SeededRandom random;
    storage::SqliteJournal other({folder.path(), {}, 1, {}}, fold, clock, random);
    ASSERT_TRUE(other.open());
    const auto window = started(Use::Window, folder.path());
    EXPECT_TRUE(becomes([&] { return window->store().error.has_value(); }));
    EXPECT_EQ(window->store().error->kind, base::ErrorKind::StoreBusy);
    const base::OutageId id = startOutage(*window);
    EXPECT_FALSE(window->console().overview.isSaved(journal::Subject::of(id)));
    other.close();
    EXPECT_TRUE(becomes([&] { return window->console().overview.isSaved(journal::Subject::of(id)); }));
    EXPECT_FALSE(window->console().journal.trouble());
    EXPECT_FALSE(window->store().error);
}

TEST(Composition, a_delivery_that_was_being_sent_when_the_program_ended_is_unknown_at_the_next_start) {
    const QTemporaryDir folder;
    base::DeliveryId id;
    {
        const auto line = started(Use::CommandLine, folder.path());
        id = queueReport(*line, startOutage(*line));
        line->console().deliveries.beginSending(id, [](const auto& message) { EXPECT_TRUE(message.has_value()); });
        EXPECT_EQ(line->console().overview.delivery(id)->state, delivery::State::Sending);
    }
    const auto line = started(Use::CommandLine, folder.path());
    EXPECT_EQ(line->console().overview.delivery(id)->state, delivery::State::Unknown);
}

TEST(Composition, a_drill_goes_to_its_sink_by_itself_while_mail_without_a_server_waits) {
    const QTemporaryDir folder;
    const auto window = started(Use::Window, folder.path());
    const base::DeliveryId real = queueReport(*window, startOutage(*window));
    const base::DeliveryId drill = queueReport(*window, startOutage(*window, true));
    EXPECT_TRUE(
        becomes([&] { return window->console().overview.delivery(drill)->state == delivery::State::Accepted; }));
    EXPECT_EQ(window->console().overview.delivery(real)->state, delivery::State::Queued);
}
