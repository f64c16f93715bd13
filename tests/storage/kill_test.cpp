// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Law 5, "saved means saved": whatever was acknowledged is there after the program was killed at any moment.
#include "storage/folder_fixture.h"

#include <QProcess>
#include <QSet>

#include <chrono>
#include <random>
#include <thread>

namespace reservrutin::storage {
namespace {

constexpr int kills = 300;

/// When a life ends: after so many lines of output, and then so long.
struct Moment {
    qsizetype lines = 0;
    std::chrono::microseconds later{};
};

QStringList liveAndDie(const QString& folder, const Moment& moment) {
    QProcess writer;
    writer.start(QStringLiteral(RR_KILL_WRITER), {folder});
    EXPECT_TRUE(writer.waitForStarted());
    QByteArray output;
    while (output.count('\n') < moment.lines && writer.waitForReadyRead())
        output += writer.readAllStandardOutput();
    std::this_thread::sleep_for(moment.later); // the random moment itself; nothing is awaited by it
    writer.kill();
    EXPECT_TRUE(writer.waitForFinished());
    QStringList lines = QString::fromLatin1(output + writer.readAllStandardOutput()).split(u'\n');
    lines.removeLast(); // what stands after the last line break was cut
    lines.removeAll(QStringLiteral("open"));
    return lines;
}

TEST(KillLoop, every_acknowledged_entry_survives_three_hundred_kills) {
    FolderFixture fixture;
    std::mt19937 engine(20260601);
    QStringList acknowledged;
    for (int i = 0; i < kills; ++i) {
        const qsizetype lines = i % 3 == 0 ? 0 : std::uniform_int_distribution<int>(1, 12)(engine);
        const auto later = std::chrono::microseconds(std::uniform_int_distribution<int>(0, 30'000)(engine));
        acknowledged += liveAndDie(fixture.temporary.path(), {lines, later});
    }
    EXPECT_TRUE(acknowledged.filter(QStringLiteral("failed")).isEmpty()) << acknowledged.last().toStdString();
    ASSERT_GT(acknowledged.size(), kills);

    auto journal = fixture.journal();
    const auto report = journal->open();
    ASSERT_TRUE(report.has_value());
    EXPECT_FALSE(report->wasRepaired());
    QSet<QString> present;
    const auto all = journal->entriesAll();
    for (const journal::Entry& entry : *all)
        present.insert(entry.id.hex());
    for (const QString& id : std::as_const(acknowledged))
        EXPECT_TRUE(present.contains(id)) << id.toStdString();
    const auto verified = journal->verify();
    ASSERT_TRUE(verified.has_value());
    EXPECT_TRUE(verified->isSound());
    EXPECT_TRUE(verified->findings.isEmpty());
    RecordProperty("acknowledged", int(acknowledged.size()));
    std::printf("%d entries acknowledged over %d kills, %d present\n", int(acknowledged.size()), kills,
                int(present.size()));
}

} // namespace
} // namespace reservrutin::storage
