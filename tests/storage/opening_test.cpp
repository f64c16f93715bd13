// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Opening: the writer id's rules (docs/formats/journal.md), and every reason not to open.
#include "storage/folder_fixture.h"
#include "support/unwritable.h"

#include <QDir>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace reservrutin::storage {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;

OpenReport reopened(FolderFixture& fixture, const QString& machine = u"machine"_s) {
    return fixture.journal(machine)->open().value_or(OpenReport{.setAside = u"not open"_s});
}

void copyFile(const QString& from, const QString& to) {
    QFile::remove(to);
    ASSERT_TRUE(QFile::copy(from, to));
}

TEST(Opening, the_first_start_takes_a_writer_id_and_the_second_keeps_it) {
    FolderFixture fixture;
    const OpenReport first = reopened(fixture);
    EXPECT_TRUE(first.firstStart);
    EXPECT_TRUE(first.newWriter);
    EXPECT_FALSE(first.wasRepaired());
    const OpenReport second = reopened(fixture);
    EXPECT_FALSE(second.firstStart);
    EXPECT_FALSE(second.newWriter);
}

TEST(Opening, the_chain_goes_on_where_it_ended) {
    FolderFixture fixture;
    const auto before = say(*fixture.opened(), u"a"_s, u"ett"_s)->entries[0];
    const auto after = say(*fixture.opened(), u"b"_s, u"två"_s)->entries[0];
    EXPECT_EQ(after.header.writer, before.header.writer);
    EXPECT_EQ(after.header.previous, before.id);
    EXPECT_EQ(after.header.lamport, 2U);
}

TEST(Opening, another_machine_takes_a_new_writer_id) {
    FolderFixture fixture;
    const auto before = say(*fixture.opened(), u"a"_s, u"ett"_s)->entries[0];
    EXPECT_TRUE(reopened(fixture, u"other"_s).newWriter);
    EXPECT_FALSE(reopened(fixture, u"other"_s).newWriter);
    EXPECT_TRUE(reopened(fixture).newWriter);
    const auto after = say(*fixture.opened(), u"a"_s, u"två"_s)->entries[0];
    EXPECT_NE(after.header.writer, before.header.writer);
    EXPECT_EQ(after.header.sequence, 1U);
    EXPECT_EQ(after.header.lamport, 2U);
}

TEST(Opening, an_older_copy_put_back_is_noticed_by_the_high_water_mark) {
    FolderFixture fixture;
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    copyFile(fixture.file(), fixture.file(u"kept.db"_s));
    const auto lost = say(*fixture.opened(), u"a"_s, u"två"_s)->entries[0];
    copyFile(fixture.file(u"kept.db"_s), fixture.file());
    EXPECT_TRUE(reopened(fixture).newWriter);
    auto journal = fixture.opened();
    const auto after = say(*journal, u"a"_s, u"tre"_s)->entries[0];
    EXPECT_NE(after.header.writer, lost.header.writer);
    EXPECT_EQ(journal->merge({lost}).value(), 1); // no number was used twice: the union takes it back
    EXPECT_TRUE(journal->verify()->findings.isEmpty());
}

TEST(Opening, a_copy_without_its_high_water_mark_takes_a_new_writer_id) {
    FolderFixture fixture;
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    ASSERT_TRUE(QFile::remove(fixture.file(u"high-water"_s)));
    EXPECT_TRUE(reopened(fixture).newWriter);
    EXPECT_FALSE(reopened(fixture).newWriter);
}

TEST(Opening, the_high_water_mark_is_readable_text) {
    FolderFixture fixture;
    const auto entry = say(*fixture.opened(), u"a"_s, u"ett"_s)->entries[0];
    QFile mark(fixture.file(u"high-water"_s));
    ASSERT_TRUE(mark.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromLatin1(mark.readAll()),
              entry.header.writer.hex() + u'\n' + entry.header.audience.hex() + u" 1\n"_s);
}

TEST(Opening, a_folder_that_is_open_elsewhere_is_busy) {
    FolderFixture fixture;
    auto first = fixture.opened();
    auto second = fixture.journal();
    EXPECT_EQ(second->open().error().kind, ErrorKind::StoreBusy);
    EXPECT_EQ(say(*second, u"a"_s, u"x"_s).error().kind, ErrorKind::StoreBusy);
    first->close();
    EXPECT_TRUE(second->open().has_value());
    EXPECT_TRUE(say(*second, u"a"_s, u"x"_s).has_value());
}

TEST(Opening, a_file_of_a_newer_program_is_left_untouched) {
    FolderFixture fixture;
    fixture.opened()->close();
    SQLite::Database(fixture.file().toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 4711");
    QFile file(fixture.file());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto report = fixture.journal()->open();
    EXPECT_EQ(report.error(), (base::Error{ErrorKind::StoreNewer, u"4711"_s}));
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
    EXPECT_FALSE(QFile::exists(fixture.file(u"journal.db-wal"_s)));
}

TEST(Opening, a_foreign_database_is_set_aside) {
    FolderFixture fixture;
    SQLite::Database(fixture.file().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE x (y)");
    EXPECT_FALSE(reopened(fixture).setAside.isEmpty());
}

TEST(Opening, a_folder_that_cannot_be_made_is_unavailable) {
    FolderFixture fixture;
    QFile inTheWay(fixture.file(u"file"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    SqliteJournal journal({fixture.file(u"file/folder"_s), u"machine"_s, 1, {}}, fixture.fold, fixture.clock,
                          fixture.random);
    EXPECT_EQ(journal.open().error().kind, ErrorKind::StoreUnavailable);
    EXPECT_EQ(say(journal, u"a"_s, u"x"_s).error().kind, ErrorKind::StoreUnavailable);
}

#ifdef Q_OS_LINUX
/// A file system of its own on the fixture's folder; needs the right to mount.
class Mounted {
public:
    Mounted(const QString& folder, const char* options)
        : m_folder(folder.toLocal8Bit()) {
        m_isMounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0;
    }
    ~Mounted() {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Mounted(const Mounted&) = delete;
    Mounted& operator=(const Mounted&) = delete;
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool makeReadOnly() const {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};

TEST(Opening, a_folder_that_cannot_be_written_is_still_read) {
    FolderFixture fixture;
    const Mounted mounted(fixture.temporary.path(), "size=8m");
    if (!mounted.isMounted())
        GTEST_SKIP() << "no right to mount";
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    ASSERT_TRUE(mounted.makeReadOnly());
    auto journal = fixture.journal();
    const auto report = journal->open();
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->readOnly);
    EXPECT_EQ(entriesOf(*journal, u"a"_s).size(), 1);
    EXPECT_EQ(say(*journal, u"a"_s, u"två"_s).error().kind, ErrorKind::StoreReadOnly);
    std::optional<ErrorKind> draft;
    journal->saveDraft(u"key"_s, u"text"_s, [&draft](auto result) { draft = result.error().kind; });
    EXPECT_EQ(draft, ErrorKind::StoreReadOnly);
}

TEST(Opening, files_that_may_not_be_written_are_still_read) {
    FolderFixture fixture;
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    const support::ReadOnlyFolder readOnly(fixture.temporary.path());
    auto journal = fixture.journal();
    const auto report = journal->open();
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->readOnly);
    EXPECT_FALSE(fixture.site().looksWritable());
    EXPECT_EQ(entriesOf(*journal, u"a"_s).size(), 1);
    EXPECT_EQ(say(*journal, u"a"_s, u"två"_s).error().kind, ErrorKind::StoreReadOnly);
}

TEST(Opening, what_a_killed_program_left_in_the_log_is_read_where_nothing_can_be_written) {
    FolderFixture fixture;
    FolderFixture left;
    auto running = fixture.opened();
    ASSERT_TRUE(say(*running, u"a"_s, u"sista ordet"_s).has_value());
    for (const QString& name : {u"journal.db"_s, u"journal.db-wal"_s})
        copyFile(fixture.file(name), left.file(name));
    ASSERT_GT(QFileInfo(left.file(u"journal.db-wal"_s)).size(), 0);
    const support::ReadOnlyFolder readOnly(left.temporary.path());
    auto journal = left.journal();
    const auto report = journal->open();
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->readOnly);
    EXPECT_FALSE(report->immutable);
    EXPECT_EQ(entriesOf(*journal, u"a"_s).size(), 1);
}

TEST(Opening, writes_that_fail_refuse_and_lose_nothing_and_the_next_one_gets_through) {
    FolderFixture fixture;
    auto journal = fixture.opened();
    ASSERT_TRUE(say(*journal, u"a"_s, u"ett"_s).has_value());
    {
        const support::NoWrites noWrites;
        EXPECT_EQ(say(*journal, u"a"_s, u"två"_s).error().kind, ErrorKind::StoreUnavailable);
        EXPECT_EQ(entriesOf(*journal, u"a"_s).size(), 1);
    }
    EXPECT_TRUE(say(*journal, u"a"_s, u"tre"_s).has_value());
    EXPECT_EQ(entriesOf(*journal, u"a"_s).size(), 2);
    EXPECT_TRUE(journal->verify()->isSound());
}

TEST(Opening, an_empty_folder_that_cannot_be_written_is_read_only) {
    FolderFixture fixture;
    const Mounted mounted(fixture.temporary.path(), "size=8m");
    if (!mounted.isMounted() || !mounted.makeReadOnly())
        GTEST_SKIP() << "no right to mount";
    EXPECT_EQ(fixture.journal()->open().error().kind, ErrorKind::StoreReadOnly);
}

TEST(Opening, a_full_disk_refuses_and_loses_nothing_and_space_mends_it) {
    FolderFixture fixture;
    const Mounted mounted(fixture.temporary.path(), "size=1m");
    if (!mounted.isMounted())
        GTEST_SKIP() << "no right to mount";
    auto journal = fixture.opened();
    QFile filler(fixture.file(u"filler"_s));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly));
    filler.write(QByteArray(512 * 1024, 'x'));
    filler.flush();
    qsizetype taken = 0;
    std::optional<ErrorKind> refused;
    while (!refused) {
        const auto done = say(*journal, u"a"_s, QString(5000, u'x'));
        if (done)
            ++taken;
        else
            refused = done.error().kind;
    }
    EXPECT_EQ(refused, ErrorKind::StoreFull);
    filler.close();
    ASSERT_TRUE(filler.remove());
    EXPECT_TRUE(say(*journal, u"a"_s, u"plats igen"_s).has_value());
    EXPECT_EQ(journal->entriesAll()->size(), taken + 1);
    EXPECT_TRUE(journal->verify()->findings.isEmpty());
}
#endif

TEST(Opening, another_version_of_the_fold_rebuilds_the_summaries) {
    FolderFixture fixture;
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    SQLite::Database(fixture.file().toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE summary SET state = '{}'");
    EXPECT_EQ(stateOf(*fixture.opened(), u"a"_s), u"{}"_s);
    EXPECT_EQ(fixture.opened()->verify()->differingSummaries.size(), 1);
    Site site = fixture.site();
    site.foldVersion = 2;
    SqliteJournal journal(site, fixture.fold, fixture.clock, fixture.random);
    ASSERT_TRUE(journal.open().has_value());
    EXPECT_EQ(stateOf(journal, u"a"_s), QStringLiteral(R"({"count":1,"text":"|ett"})"));
}

} // namespace
TEST(Opening, whoever_meets_own_entries_that_he_lacks_takes_a_new_writer_id_and_keeps_it) {
    FolderFixture fixture;
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    copyFile(fixture.file(), fixture.file(u"kept.db"_s));
    copyFile(fixture.file(u"high-water"_s), fixture.file(u"kept-mark"_s));
    const auto lost = say(*fixture.opened(), u"a"_s, u"två"_s)->entries[0];
    copyFile(fixture.file(u"kept.db"_s), fixture.file());
    copyFile(fixture.file(u"kept-mark"_s), fixture.file(u"high-water"_s));
    ASSERT_FALSE(reopened(fixture).newWriter) << "nothing in the folder tells";
    {
        auto journal = fixture.opened();
        EXPECT_EQ(journal->merge({lost}).value(), 1);
        EXPECT_FALSE(journal->isOwn(lost.header.writer));
        EXPECT_NE(say(*journal, u"a"_s, u"tre"_s)->entries[0].header.writer, lost.header.writer);
    }
    EXPECT_FALSE(reopened(fixture).newWriter);
    auto journal = fixture.opened();
    EXPECT_FALSE(journal->isOwn(lost.header.writer));
    EXPECT_TRUE(journal->verify()->findings.isEmpty());
}

} // namespace reservrutin::storage
