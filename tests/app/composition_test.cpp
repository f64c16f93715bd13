// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The whole, joined as the window and the command line have it, on real folders.
#include "app/joined.h"
#include "core/usecases/product_fold.h"
#include "storage/sqlite_journal.h"
#include "support/fixed_clock.h"
#include "support/seeded_random.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace reservrutin;
using app::Use;
using test::becomes;
using test::queueReport;
using test::started;
using test::startOutage;

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
        line->console().queue.beginSending(id, [](const auto& message) { EXPECT_TRUE(message.has_value()); });
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
