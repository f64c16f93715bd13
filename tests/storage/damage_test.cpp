// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Cut it everywhere, flip every byte: the store opens, salvages or says why not, and keeps what verifies.
#include "storage/folder_fixture.h"
#include "storage/page_scan.h"

#include <QDir>
#include <QSet>

#include <random>

namespace reservrutin::storage {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;

constexpr int entryCount = 120;

/// A journal of some pages, with long bodies (overflow pages), closed, so that all of it lies in one file.
struct Sample {
    FolderFixture fixture;
    QByteArray bytes;
    QByteArray log; ///< as it was before closing emptied it
    QSet<QString> ids;

    explicit Sample(int count = entryCount) {
        auto journal = fixture.opened();
        for (int i = 0; i < count; ++i) {
            const QString text = i % 10 == 0 ? QString(9000, u'x') : u"text %1"_s.arg(i);
            ids.insert(say(*journal, QString::number(i % 9), text)->entries[0].id.hex());
        }
        log = contentOf(fixture.file(u"journal.db-wal"_s));
        journal->close();
        bytes = contentOf(fixture.file());
    }

    static QByteArray contentOf(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& name, const QByteArray& content) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

/// Opens a folder that holds just these bytes. Answers how many of the sample's entries are there afterwards.
struct Outcome {
    qsizetype present = 0;
    qsizetype foreign = 0;
    OpenReport report;
};

Outcome openDamaged(const Sample& sample, const QByteArray& bytes) {
    FolderFixture fixture;
    Sample::write(fixture.file(), bytes);
    auto journal = fixture.journal();
    OpenReport repaired;
    journal->onRepaired([&repaired](const OpenReport& report) { repaired = report; });
    const auto opened = journal->open();
    EXPECT_TRUE(opened.has_value()) << base::codeOf(opened.error().kind).toStdString();
    if (!opened)
        return {};
    Outcome outcome;
    const auto all = journal->entriesAll();
    for (const journal::Entry& entry : *all)
        sample.ids.contains(entry.id.hex()) ? ++outcome.present : ++outcome.foreign;
    EXPECT_TRUE(say(*journal, u"after"_s, u"life goes on"_s).has_value());
    // What the check in the background would do.
    if (const auto checked = journal->backup(fixture.file(u"copy.db"_s)); !checked) {
        EXPECT_TRUE(journal->repair().has_value());
    }
    // A summary that still reads as JSON is only seen by comparing it with a rebuild.
    if (const auto verified = journal->verify(); verified && !verified->differingSummaries.isEmpty()) {
        EXPECT_TRUE(journal->rebuildSummaries().has_value());
    }
    const auto verified = journal->verify();
    EXPECT_TRUE(verified && verified->isSound());
    outcome.report = opened->wasRepaired() ? *opened : repaired;
    return outcome;
}

TEST(Damage, a_file_cut_anywhere_opens_with_what_was_left) {
    const Sample sample;
    for (qsizetype length = sample.bytes.size() - 1; length > 0; length -= sample.bytes.size() / 60) {
        const Outcome outcome = openDamaged(sample, sample.bytes.first(length));
        EXPECT_EQ(outcome.foreign, 0);
        EXPECT_TRUE(!outcome.report.setAside.isEmpty() || outcome.present == entryCount) << length;
        if (HasFailure())
            break;
    }
}

TEST(Damage, a_flipped_byte_costs_at_most_what_lay_there) {
    const Sample sample;
    std::mt19937 engine(7);
    for (int i = 0; i < 140; ++i) {
        QByteArray bytes = sample.bytes;
        const qsizetype at = std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(engine);
        bytes[at] = char(bytes[at] ^ (1 << (engine() % 8)));
        const Outcome outcome = openDamaged(sample, bytes);
        EXPECT_EQ(outcome.foreign, 0);
        EXPECT_GE(outcome.present, entryCount - 60) << "byte " << at;
        if (HasFailure())
            break;
    }
}

TEST(Damage, every_byte_of_the_files_header_may_be_lost) {
    const Sample sample;
    QByteArray bytes = sample.bytes;
    bytes.replace(0, 4096, QByteArray(4096, '\0'));
    const Outcome outcome = openDamaged(sample, bytes);
    EXPECT_EQ(outcome.present, entryCount);
    EXPECT_TRUE(outcome.report.newWriter);
    EXPECT_EQ(outcome.report.salvaged, entryCount);
}

TEST(Damage, the_damaged_file_is_set_aside_unchanged_and_a_new_writer_taken) {
    Sample sample;
    QByteArray bytes = sample.bytes;
    bytes.replace(0, 16, "no database here");
    Sample::write(sample.fixture.file(), bytes);
    auto journal = sample.fixture.journal();
    const auto report = journal->open();
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->setAside, u"journal-damaged-20260601-061200.db"_s);
    EXPECT_EQ(Sample::contentOf(sample.fixture.file(report->setAside)), bytes);
    EXPECT_EQ(report->salvaged, entryCount);
    EXPECT_EQ(report->lost, 0);
    EXPECT_TRUE(report->newWriter);
    EXPECT_TRUE(stateOf(*journal, u"1"_s).startsWith(u"{\"count\":14,"_s));
    EXPECT_TRUE(journal->verify()->isSound());
}

TEST(Damage, entries_that_only_the_log_holds_are_carried_over) {
    const Sample sample(20); // few enough that nothing has moved on into the main file
    ASSERT_FALSE(sample.log.isEmpty());
    FolderFixture fixture;
    Sample::write(fixture.file(), QByteArray(8192, 'x'));
    Sample::write(fixture.file(u"journal.db-wal"_s), sample.log);
    auto journal = fixture.journal();
    ASSERT_EQ(journal->open()->salvaged, 20);
    EXPECT_TRUE(QFile::exists(fixture.file(u"journal-damaged-20260601-061200.db-wal"_s)));
}

TEST(Damage, a_missing_database_comes_back_from_its_backup_and_the_loss_is_counted) {
    FolderFixture fixture;
    auto journal = fixture.opened();
    ASSERT_TRUE(say(*journal, u"a"_s, u"ett"_s).has_value());
    ASSERT_TRUE(QDir().mkpath(fixture.file(u"backup"_s)));
    ASSERT_TRUE(journal->backup(fixture.file(u"backup/journal-20260601-061200.db"_s)).has_value());
    ASSERT_TRUE(say(*journal, u"a"_s, u"två"_s).has_value());
    journal->close();
    ASSERT_TRUE(QFile::remove(fixture.file()));
    const auto report = journal->open();
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->salvaged, 1);
    EXPECT_EQ(report->lost, 1);
    EXPECT_TRUE(report->newWriter);
    EXPECT_EQ(stateOf(*journal, u"a"_s), QStringLiteral(R"({"count":1,"text":"|ett"})"));
}

TEST(Damage, drafts_are_carried_over_too) {
    FolderFixture fixture;
    auto journal = fixture.opened();
    journal->saveDraft(u"report/text"_s, u"Sidan blir vit när jag öppnar journalen"_s, [](auto) {});
    journal->close();
    QByteArray bytes = Sample::contentOf(fixture.file());
    bytes.replace(0, 16, "no database here");
    Sample::write(fixture.file(), bytes);
    ASSERT_TRUE(journal->open().has_value());
    EXPECT_EQ(draftsOf(*journal).value(u"report/text"_s), u"Sidan blir vit när jag öppnar journalen"_s);
}

TEST(Damage, a_salvage_cut_off_after_the_set_aside_is_finished_at_the_next_start) {
    Sample sample;
    const QString folder = sample.fixture.temporary.path();
    ASSERT_TRUE(QFile::rename(sample.fixture.file(), folder + u"/journal-fresh.db"_s));
    Sample::write(sample.fixture.file(u"journal.db-wal"_s), "left behind");
    auto journal = sample.fixture.opened();
    EXPECT_EQ(journal->entriesAll()->size(), entryCount);
    EXPECT_TRUE(QFile::exists(sample.fixture.file(u"journal-damaged-20260601-061200.db-wal"_s)));
}

TEST(Damage, a_salvage_cut_off_before_the_set_aside_is_begun_anew) {
    Sample sample;
    Sample::write(sample.fixture.file(u"journal-fresh.db"_s), sample.bytes);
    Sample::write(sample.fixture.file(u"journal-building.db"_s), "half");
    EXPECT_EQ(sample.fixture.opened()->entriesAll()->size(), entryCount);
    EXPECT_FALSE(QFile::exists(sample.fixture.file(u"journal-fresh.db"_s)));
    EXPECT_FALSE(QFile::exists(sample.fixture.file(u"journal-building.db"_s)));
}

TEST(Damage, a_row_that_does_not_match_its_hash_is_found_by_reading_and_by_the_check) {
    Sample sample;
    QByteArray bytes = sample.bytes;
    const qsizetype at = bytes.indexOf("text 17");
    ASSERT_GT(at, 0);
    bytes.replace(at, 7, "TEXT 17");
    Sample::write(sample.fixture.file(), bytes);
    auto journal = sample.fixture.opened();
    EXPECT_EQ(journal->backup(sample.fixture.file(u"copy.db"_s)).error().kind, ErrorKind::StoreDamaged);
    EXPECT_FALSE(QFile::exists(sample.fixture.file(u"copy.db"_s)));
    OpenReport repaired;
    journal->onRepaired([&repaired](const OpenReport& report) { repaired = report; });
    EXPECT_EQ(entriesOf(*journal, QString::number(17 % 9)).size(), 12);
    EXPECT_EQ(repaired.lost, 1);
    EXPECT_TRUE(repaired.newWriter);
}

TEST(Damage, scanning_pages_does_not_touch_the_file) {
    Sample sample;
    EXPECT_EQ(scanPages(sample.fixture.file()).entries.size(), entryCount);
    EXPECT_EQ(Sample::contentOf(sample.fixture.file()), sample.bytes);
}

} // namespace
} // namespace reservrutin::storage
