// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Law 1 on real folders: a store that cannot be written is read, and the walk goes on to a report from memory.
#include "app/joined.h"
#include "support/fixed_clock.h"
#include "support/unwritable.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace reservrutin;
using app::Use;
using base::ErrorKind;

namespace {

std::optional<ErrorKind> troubleOf(app::Composition& composition) {
    const auto trouble = composition.console().journal.trouble();
    return trouble ? std::optional(trouble->kind) : std::nullopt;
}

bool isSaved(app::Composition& composition, base::OutageId id) {
    return composition.console().overview.isSaved(journal::Subject::of(id));
}

bool hasReport(app::Composition& composition, base::OutageId id) {
    return composition.console().overview.reportOf(id, QStringLiteral("report"));
}

/// A folder with an outage, a local contact and mail settings in it.
base::OutageId fill(const QString& folder) {
    const auto window = test::started(Use::Window, folder);
    usecases::Console& console = window->console();
    console.settings.setUnit({QStringLiteral("BMM Exempel"), {}, {}});
    EXPECT_TRUE(console.settings.setMail({QStringLiteral("smtp://localhost:2525"), {}, {}, {}, {}}));
    bool set = false;
    console.contacts.set(
        QStringLiteral("pks-gruppen"),
        {QStringLiteral("Exempel Kontakt"), QStringLiteral("010-123 45 67"), {}, test::reporter, console.clock.now()},
        [&set](const auto& result) { set = result.has_value(); });
    EXPECT_TRUE(test::becomes([&set] { return set; }));
    return test::startOutage(*window);
}

} // namespace

TEST(StoreAway, a_folder_that_can_only_be_read_is_shown_and_what_is_new_is_kept_in_memory) {
    const QTemporaryDir folder;
    const base::OutageId before = fill(folder.path());
    base::OutageId fresh;
    {
        const support::ReadOnlyFolder readOnly(folder.path());
        const auto window = test::started(Use::Window, folder.path());
        usecases::Console& console = window->console();
        EXPECT_TRUE(window->store().readOnly);
        EXPECT_FALSE(window->store().error);
        EXPECT_EQ(troubleOf(*window), ErrorKind::StoreReadOnly); // before anybody has entered anything
        EXPECT_EQ(console.settings.settings().unit.name, QStringLiteral("BMM Exempel"));
        EXPECT_EQ(console.settings.settings().mail.server, QStringLiteral("smtp://localhost:2525"));
        EXPECT_EQ(console.contacts.contact(QStringLiteral("pks-gruppen"))->phone(), QStringLiteral("010-123 45 67"));
        ASSERT_TRUE(console.overview.outage(before));
        EXPECT_TRUE(isSaved(*window, before));
        fresh = test::startOutage(*window);
        EXPECT_FALSE(isSaved(*window, fresh));
        EXPECT_TRUE(hasReport(*window, fresh));
        EXPECT_EQ(troubleOf(*window), ErrorKind::StoreReadOnly);
    }
    const auto window = test::started(Use::Window, folder.path());
    EXPECT_FALSE(troubleOf(*window));
    EXPECT_TRUE(window->console().overview.outage(before));
    EXPECT_FALSE(window->console().overview.outage(fresh));
}

TEST(StoreAway, a_folder_that_can_be_written_again_takes_what_waited_by_itself) {
    const QTemporaryDir folder;
    fill(folder.path());
    auto readOnly = std::make_unique<support::ReadOnlyFolder>(folder.path());
    const auto window = test::started(Use::Window, folder.path());
    const base::OutageId id = test::startOutage(*window);
    EXPECT_FALSE(isSaved(*window, id));
    readOnly.reset();
    EXPECT_TRUE(test::becomes([&] { return isSaved(*window, id); }));
    EXPECT_TRUE(test::becomes([&] { return !troubleOf(*window); }));
    EXPECT_FALSE(window->store().readOnly);
}

TEST(StoreAway, nothing_is_sent_by_itself_from_a_store_that_cannot_say_that_it_was_sent) {
    const QTemporaryDir folder;
    base::DeliveryId id;
    {
        const auto line = test::started(Use::CommandLine, folder.path());
        id = test::queueReport(*line, test::startOutage(*line, true));
    }
    const support::ReadOnlyFolder readOnly(folder.path());
    const auto window = test::started(Use::Window, folder.path());
    ASSERT_TRUE(window->console().overview.delivery(id));
    window->console().post.tryNow();
    static_cast<void>(test::startOutage(*window)); // the loop has turned, and the store's thread has answered
    EXPECT_NE(window->console().overview.delivery(id)->state, delivery::State::Accepted);
}

TEST(StoreAway, writes_that_begin_to_fail_while_it_runs_do_not_stop_the_walk_and_are_made_up_for) {
    const QTemporaryDir folder;
    const base::OutageId before = fill(folder.path());
    base::OutageId fresh;
    {
        const auto window = test::started(Use::Window, folder.path());
        {
            const support::NoWrites noWrites;
            fresh = test::startOutage(*window);
            EXPECT_FALSE(isSaved(*window, fresh));
            EXPECT_EQ(troubleOf(*window), ErrorKind::StoreUnavailable);
            EXPECT_TRUE(window->console().overview.outage(before));
            EXPECT_TRUE(hasReport(*window, fresh));
        }
        EXPECT_TRUE(test::becomes([&] { return isSaved(*window, fresh); }));
        EXPECT_FALSE(troubleOf(*window));
    }
    const auto line = test::started(Use::CommandLine, folder.path());
    EXPECT_TRUE(line->console().overview.outage(fresh));
    EXPECT_TRUE(line->journalCare().verify()->sound);
}

#ifdef Q_OS_LINUX
TEST(StoreAway, a_disk_that_is_full_does_not_stop_the_walk_and_room_mends_it) {
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toLocal8Bit();
    if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=2m,mode=700") != 0)
        GTEST_SKIP() << "no right to mount";
    {
        const auto window = test::started(Use::Window, folder.path());
        static_cast<void>(test::startOutage(*window));
        QFile filler(folder.filePath(QStringLiteral("filler")));
        ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        base::OutageId id = test::startOutage(*window);
        for (int i = 0; i < 40 && isSaved(*window, id); ++i)
            id = test::startOutage(*window); // the log may have had some room left
        EXPECT_FALSE(isSaved(*window, id));
        EXPECT_EQ(troubleOf(*window), ErrorKind::StoreFull);
        ASSERT_TRUE(filler.remove());
        EXPECT_TRUE(test::becomes([&] { return isSaved(*window, id); }));
        EXPECT_FALSE(troubleOf(*window));
    }
    ::umount2(path.constData(), MNT_DETACH);
}
#endif

TEST(StoreAway, a_file_of_a_newer_program_is_left_alone_and_the_walk_goes_on_from_memory) {
    const QTemporaryDir folder;
    fill(folder.path());
    QFile file(folder.filePath(QStringLiteral("journal.db")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // user_version, big-endian (sqlite.org/fileformat.html, 1.3)
    ASSERT_EQ(file.write(QByteArray::fromHex("00000063")), 4);
    file.close();
    const auto window = test::started(Use::Window, folder.path());
    EXPECT_EQ(troubleOf(*window), ErrorKind::StoreNewer);
    const base::OutageId id = test::startOutage(*window);
    EXPECT_FALSE(isSaved(*window, id));
    EXPECT_TRUE(hasReport(*window, id));
}

TEST(StoreAway, a_damaged_file_that_cannot_be_mended_does_not_stop_the_walk) {
    const QTemporaryDir folder;
    fill(folder.path());
    QFile file(folder.filePath(QStringLiteral("journal.db")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(50'000, 'x'));
    file.close();
    const support::ReadOnlyFolder readOnly(folder.path());
    const auto window = test::started(Use::Window, folder.path());
    EXPECT_TRUE(troubleOf(*window));
    const base::OutageId id = test::startOutage(*window);
    EXPECT_FALSE(isSaved(*window, id));
    EXPECT_TRUE(hasReport(*window, id));
}

TEST(BadDays, a_routines_folder_that_is_gone_is_said_and_the_routines_that_came_along_are_there) {
    const QTemporaryDir folder;
    {
        const auto window = test::started(Use::Window, folder.path());
        window->console().settings.setFolders({folder.filePath(QStringLiteral("nowhere")), {}, {}});
    }
    const auto window = test::started(Use::Window, folder.path());
    ASSERT_EQ(window->notices().size(), 1);
    EXPECT_EQ(window->notices()[0],
              (base::Error{ErrorKind::FileUnreadable, folder.filePath(QStringLiteral("nowhere"))}));
    EXPECT_TRUE(window->console().routines.routine(QStringLiteral("pks")));
    EXPECT_TRUE(window->console().routines.routine(QStringLiteral("generic")));
}

TEST(BadDays, a_clock_set_back_an_hour_and_one_in_2020_lose_nothing_and_keep_the_order) {
    const QTemporaryDir folder;
    support::FixedClock clock;
    base::OutageId id;
    {
        app::Composition line({Use::CommandLine, folder.path(), {}, &clock});
        line.start();
        id = test::startOutage(line);
        clock.advance(-base::hourMs);
        line.console().outages.note(id, QStringLiteral("en timme bakåt"), {}, test::reporter,
                                    [](const auto& result) { EXPECT_TRUE(result.has_value()); });
    }
    clock.set({1'577'836'800'000}); // 2020-01-01
    app::Composition line({Use::CommandLine, folder.path(), {}, &clock});
    line.start();
    line.console().outages.restored(id, clock.now(), test::reporter,
                                    [](const auto& result) { EXPECT_TRUE(result.has_value()); });
    const outage::Outage* outage = line.console().overview.outage(id);
    EXPECT_TRUE(!outage || outage->isOver());
    const auto described = line.journalCare().describe();
    ASSERT_TRUE(described);
    EXPECT_LT(described->indexOf(QLatin1String("outage.noted")), described->indexOf(QLatin1String("outage.restored")));
    EXPECT_TRUE(line.journalCare().verify()->sound);
}

TEST(StoreAway, the_command_line_reads_what_is_there_and_refuses_to_enter_anything) {
    const QTemporaryDir folder;
    const base::OutageId before = fill(folder.path());
    const support::ReadOnlyFolder readOnly(folder.path());
    const auto line = test::started(Use::CommandLine, folder.path());
    EXPECT_TRUE(line->console().overview.outage(before));
    EXPECT_TRUE(line->journalCare().verify()->sound);
    std::optional<ErrorKind> refused;
    line->console().outages.note(before, QStringLiteral("hej"), {}, test::reporter, [&refused](const auto& result) {
        if (!result)
            refused = result.error().kind;
    });
    EXPECT_EQ(refused, ErrorKind::StoreReadOnly);
}
