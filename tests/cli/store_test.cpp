// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The command line and its store: kept apart from an open window, honest when it cannot write, whole after a kill.
#include "cli/cli_process.h"
#include "core/usecases/product_fold.h"
#include "storage/sqlite_journal.h"
#include "support/fixed_clock.h"
#include "support/seeded_random.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

#include <gtest/gtest.h>

using namespace reservrutin;

namespace {

const QStringList startWords{QStringLiteral("outage"),     QStringLiteral("start"),      QStringLiteral("PKS"),
                             QStringLiteral("--reporter"), QStringLiteral("Exempel B."), QStringLiteral("--unit"),
                             QStringLiteral("BMM Exempel")};

QString startOutage(const QString& folder) {
    return base::textAt(test::runCliJson(folder, startWords).json(), "id");
}

/// Starts a command and kills it after `life`; what it had said by then.
QByteArray killed(const QString& folder, const QStringList& words, std::chrono::microseconds life) {
    QProcess process;
    process.start(QStringLiteral(RR_CLI),
                  QStringList{QStringLiteral("--data"), folder, QStringLiteral("--json")} + words);
    EXPECT_TRUE(process.waitForStarted());
    std::this_thread::sleep_for(life); // the random moment itself, nothing is awaited
    process.kill();
    EXPECT_TRUE(process.waitForFinished());
    return process.readAllStandardOutput();
}

} // namespace

TEST(CliStore, while_the_data_is_open_elsewhere_every_command_says_so_and_stops) {
    const QTemporaryDir folder;
    const QString outage = startOutage(folder.path());
    const usecases::ProductFold fold;
    const support::FixedClock clock;
    support::SeededRandom random;
    storage::SqliteJournal window({folder.path(), {}, 1, {}}, fold, clock, random);
    ASSERT_TRUE(window.open());
    const QVector<QStringList> commands{
        startWords,
        {QStringLiteral("outage"), QStringLiteral("list")},
        {QStringLiteral("outage"), QStringLiteral("note"), outage, QStringLiteral("hej")},
        {QStringLiteral("outbox"), QStringLiteral("run")},
        {QStringLiteral("routine"), QStringLiteral("list")},
        {QStringLiteral("journal"), QStringLiteral("verify")}};
    for (const QStringList& words : commands) {
        const test::CliRun run = test::runCli(folder.path(), words);
        EXPECT_EQ(run.exit, 1) << words.join(u' ').toStdString();
        EXPECT_TRUE(QString::fromUtf8(run.err).contains(QStringLiteral("redan öppet"))) << run.err.toStdString();
        EXPECT_TRUE(run.out.isEmpty());
    }
    window.close();
    EXPECT_EQ(test::runCli(folder.path(), {QStringLiteral("outage"), QStringLiteral("list")}).exit, 0);
}

TEST(CliStore, a_data_folder_that_cannot_be_made_is_refused) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("taken")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QProcess process;
    process.start(QStringLiteral(RR_CLI), QStringList{QStringLiteral("--data"), file.fileName()} + startWords);
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(QString::fromUtf8(process.readAllStandardError()).contains(QStringLiteral("går inte att skriva")));
}

TEST(CliStore, a_store_made_by_a_newer_version_is_left_alone_and_routines_can_still_be_read) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("journal.db")));
    ASSERT_FALSE(startOutage(folder.path()).isEmpty());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // user_version, big-endian (sqlite.org/fileformat.html, 1.3)
    ASSERT_EQ(file.write(QByteArray::fromHex("00000063")), 4);
    file.close();
    const test::CliRun refused = test::runCli(folder.path(), startWords);
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(QString::fromUtf8(refused.err).contains(QStringLiteral("nyare version"))) << refused.err.toStdString();
    EXPECT_EQ(
        test::runCli(folder.path(), {QStringLiteral("routine"), QStringLiteral("show"), QStringLiteral("pks")}).exit,
        0);
}

TEST(CliStore, a_damaged_routine_file_is_named_and_the_others_go_on) {
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("routines")));
    QFile file(folder.filePath(QStringLiteral("routines/pks.sv.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1, \"id\": ");
    file.close();
    const test::CliRun run = test::runCli(folder.path(), {QStringLiteral("routine"), QStringLiteral("list")});
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.out.contains("pks  PKS")) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains("pks.sv.json")) << run.out.toStdString();
    EXPECT_FALSE(run.err.isEmpty());
    EXPECT_EQ(test::runCli(folder.path(), startWords).exit, 0);
}

TEST(CliStore, a_backup_is_a_store_of_its_own) {
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const QString outage = startOutage(folder.path());
    const QStringList backup{QStringLiteral("journal"), QStringLiteral("backup"),
                             other.filePath(QStringLiteral("journal.db"))};
    ASSERT_EQ(test::runCli(folder.path(), backup).exit, 0);
    const test::CliRun shown =
        test::runCliJson(other.path(), {QStringLiteral("outage"), QStringLiteral("show"), outage.left(6)});
    EXPECT_EQ(shown.exit, 0) << shown.err.toStdString();
    EXPECT_EQ(base::textAt(shown.json(), "id"), outage);
}

TEST(CliStore, what_was_printed_is_there_after_sixty_kills) {
    const QTemporaryDir folder;
    QElapsedTimer undisturbed; // so that on a slow computer some live long enough to print
    undisturbed.start();
    const QString outage = startOutage(folder.path());
    const int longestLife = int(std::max<qint64>(250'000, 3 * undisturbed.nsecsElapsed() / 1000));
    std::mt19937 engine(20261122);
    QStringList printed{outage};
    int notes = 0;
    for (int i = 0; i < 60; ++i) {
        const auto life = std::chrono::microseconds(std::uniform_int_distribution<int>(0, longestLife)(engine));
        const QStringList note{QStringLiteral("outage"), QStringLiteral("note"), outage, QStringLiteral("hej")};
        const QByteArray said = killed(folder.path(), i % 2 == 0 ? startWords : note, life);
        if (!said.endsWith('\n'))
            continue;
        if (i % 2 == 0)
            printed.append(base::textAt(*base::parseJson(said), "id"));
        else
            ++notes;
    }
    EXPECT_GT(printed.size() + notes, 5);
    const test::CliRun list = test::runCliJson(folder.path(), {QStringLiteral("outage"), QStringLiteral("list")});
    for (const QString& id : std::as_const(printed))
        EXPECT_TRUE(list.out.contains(id.toLatin1())) << id.toStdString();
    const test::CliRun described = test::runCli(folder.path(), {QStringLiteral("journal"), QStringLiteral("describe")});
    EXPECT_GE(described.out.count("outage.noted"), notes);
    const test::CliRun verified =
        test::runCliJson(folder.path(), {QStringLiteral("journal"), QStringLiteral("verify")});
    EXPECT_EQ(verified.exit, 0) << verified.out.toStdString();
    EXPECT_EQ(base::textAt(verified.json(), "state"), QStringLiteral("sound"));
    std::printf("%d outages and %d notes printed over 60 kills\n", int(printed.size()), notes);
}
