// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "handover/drop_folder.h"

#include "core/exchange/audience.h"
#include "desktop/shared_file.h"
#include "handover/file_name.h"
#include "support/entry_writer.h"
#include "support/unwritable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reservrutin::handover {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using journal::Entry;
using journal::Position;
using journal::WriterId;
using usecases::FolderNews;

namespace {

const journal::Subject subject = *journal::Subject::parse(u"report:00112233445566778899aabbccddeeff"_s);
const WriterId own = *WriterId::fromHex(u"0123456789abcdef0123456789abcdef"_s);
const WriterId other = *WriterId::fromHex(u"ffff456789abcdef0123456789abcdef"_s);
constexpr base::UtcMs now{1'795'332'000'000};

FolderFiles diskFiles() {
    return {desktop::readPlainFile, desktop::writeSharedFile};
}

} // namespace

class DropFolderTest : public testing::Test {
protected:
    QTemporaryDir temporary;
    QString folder = temporary.path();
    support::EntryWriter writer{7, exchange::groupAudience(u"väst"_s)};
    DropFolder here{diskFiles()};  ///< of the console `own`
    DropFolder there{diskFiles()}; ///< of the console `other`

    Entry entry() { return writer.write(subject, u"report.noted"_s, {{"text", "x"}}); }
    std::optional<ErrorKind> put(DropFolder& from, const WriterId& as, const QVector<Entry>& entries) {
        std::optional<ErrorKind> refusal = ErrorKind::NotFound;
        from.put(folder, entries, as, now, [&](const base::Result<qsizetype>& done) {
            refusal = done ? std::nullopt : std::optional(done.error().kind);
        });
        return refusal;
    }
    base::Result<FolderNews> look(DropFolder& by, const QVector<Entry>& held = {}) {
        QVector<Position> positions;
        for (const Entry& one : held)
            positions.append(one.position());
        base::Result<FolderNews> news = base::fail(ErrorKind::NotFound);
        by.look(folder, positions, [&](base::Result<FolderNews> found) { news = std::move(found); });
        return news;
    }
    qsizetype seen(DropFolder& by, const QVector<Entry>& held = {}) {
        const auto news = look(by, held);
        EXPECT_TRUE(news.has_value());
        return news ? news->entries.size() : -1;
    }
    qsizetype lacking(DropFolder& by, const QVector<Entry>& held) {
        const auto news = look(by, held);
        return news ? news->missing.size() : -1;
    }
    QStringList names() { return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    QString path(const QString& name) { return QDir(folder).filePath(name); }
    QByteArray bytesOf(const QString& name) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void lay(const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
};

TEST_F(DropFolderTest, what_one_console_puts_another_finds_once) {
    const QVector<Entry> entries{entry(), entry()};
    ASSERT_EQ(put(here, own, entries), std::nullopt);
    ASSERT_EQ(names().size(), 1);
    EXPECT_TRUE(names().constFirst().startsWith(own.hex() + u"-00000001-"));
    EXPECT_EQ(seen(there), 2);
    EXPECT_EQ(seen(there, entries), 0) << "a file is read once";
    EXPECT_EQ(lacking(there, entries), 0);
    EXPECT_EQ(lacking(there, entries + QVector<Entry>{entry()}), 1);
}

TEST_F(DropFolderTest, a_half_copied_file_is_left_alone_until_it_is_whole) {
    ASSERT_EQ(put(here, own, {entry()}), std::nullopt);
    const QString name = names().constFirst();
    const QByteArray bytes = bytesOf(name);
    lay(name, bytes.first(bytes.size() / 2));
    EXPECT_EQ(seen(there), 0);
    EXPECT_EQ(bytesOf(name), bytes.first(bytes.size() / 2));
    lay(name, bytes);
    EXPECT_EQ(seen(there), 1);
}

TEST_F(DropFolderTest, a_half_file_that_gets_its_bytes_without_a_new_size_or_time_is_read_at_last) {
    ASSERT_EQ(put(here, own, {entry()}), std::nullopt);
    const QString name = names().constFirst();
    const QByteArray bytes = bytesOf(name);
    const QDateTime changed = QFileInfo(path(name)).lastModified();
    const auto layAsBefore = [&](const QByteArray& content) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_EQ(file.write(content), content.size());
        ASSERT_TRUE(file.flush());
        ASSERT_TRUE(file.setFileTime(changed, QFileDevice::FileModificationTime));
    };
    layAsBefore(QByteArray(bytes.size(), '\0'));
    EXPECT_EQ(seen(there), 0);
    EXPECT_EQ(seen(there), 0);
    layAsBefore(bytes);
    ASSERT_EQ(QFileInfo(path(name)).lastModified(), changed);
    qsizetype came = 0;
    for (int looks = 0; looks < 64 && came == 0; ++looks)
        came = seen(there);
    EXPECT_EQ(came, 1);
}

TEST_F(DropFolderTest, a_file_that_stays_half_is_opened_ever_more_seldom) {
    ASSERT_EQ(put(here, own, {entry()}), std::nullopt);
    const QString name = names().constFirst();
    lay(name, bytesOf(name).first(100));
    int opened = 0;
    DropFolder counting({[&opened](const QString& file, qsizetype most) {
                             ++opened;
                             return desktop::readPlainFile(file, most);
                         },
                         desktop::writeSharedFile});
    for (int looks = 0; looks < 1'000; ++looks)
        EXPECT_EQ(seen(counting), 0);
    EXPECT_GT(opened, 10);
    EXPECT_LT(opened, 30);
}

TEST_F(DropFolderTest, a_name_that_disagrees_with_seal_or_writer_is_not_taken) {
    ASSERT_EQ(put(here, own, {entry()}), std::nullopt);
    const auto name = *FileName::parse(names().constFirst());
    const QByteArray bytes = bytesOf(name.text());
    lay(FileName{name.writer, 2, u"0123456789abcdef"_s}.text(), bytes);
    lay(FileName{other, 2, name.seal}.text(), bytes);
    ASSERT_TRUE(QFile::remove(path(name.text())));
    EXPECT_EQ(seen(there), 0);
    EXPECT_EQ(names().size(), 2) << "and not removed";
}

TEST_F(DropFolderTest, unfinished_files_foreign_files_links_and_pipes_are_not_touched) {
    ASSERT_EQ(put(here, own, {entry()}), std::nullopt);
    const auto name = *FileName::parse(names().constFirst());
    const QByteArray bytes = bytesOf(name.text());
    ASSERT_TRUE(QFile::remove(path(name.text())));
    QTemporaryDir elsewhere;
    QFile outside(elsewhere.filePath(u"outside"_s));
    ASSERT_TRUE(outside.open(QIODevice::WriteOnly));
    outside.write(bytes);
    outside.close();
    lay(name.text() + u".part", bytes);
    lay(u"Thumbs.db"_s, "junk");
    lay(u"..-00000001-0123456789abcdef.rrhandover"_s, bytes);
    lay(FileName{other, 3, name.seal}.text().toUpper(), bytes);
    ASSERT_TRUE(QFile::link(outside.fileName(), path(FileName{own, 7, name.seal}.text())));
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(FileName{other, 9, name.seal}.text())).constData(), 0600), 0);
    ASSERT_TRUE(QDir(folder).mkdir(FileName{other, 8, name.seal}.text()));
    const QStringList before = names();
    EXPECT_EQ(seen(there), 0);
    EXPECT_EQ(put(there, other, {entry()}), std::nullopt);
    EXPECT_EQ(names().size(), before.size() + 1);
    EXPECT_EQ(QFile(outside.fileName()).size(), bytes.size());
}

TEST_F(DropFolderTest, names_with_path_pieces_are_no_names) {
    const QString seal = u"-00000001-0123456789abcdef.rrhandover"_s;
    EXPECT_TRUE(FileName::parse(own.hex() + seal).has_value());
    for (const QString& name :
         QStringList{u"../"_s + own.hex() + seal, own.hex() + seal + u"\n"_s, own.hex() + u"/x"_s + seal,
                     own.hex() + u"-1-0123456789abcdef.rrhandover"_s, own.hex() + seal + u".part"_s})
        EXPECT_FALSE(FileName::parse(name).has_value()) << name.toStdString();
}

TEST_F(DropFolderTest, what_a_link_in_the_place_of_a_new_file_points_to_is_not_written) {
    QTemporaryDir elsewhere;
    const QString victim = elsewhere.filePath(u"victim"_s);
    QFile file(victim);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    const Entry one = entry();
    const Written written = writeHandover({one}, own, now);
    const FileName name{own, 1, written.files.constFirst().seal.hex().first(FileName::sealDigits)};
    ASSERT_TRUE(QFile::link(victim, path(name.text() + u".part")));
    EXPECT_EQ(put(here, own, {one}), std::nullopt);
    EXPECT_EQ(seen(there), 1);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "kept");
}

TEST_F(DropFolderTest, a_folder_that_is_gone_is_said_and_read_when_it_is_back) {
    ASSERT_EQ(put(here, own, {entry()}), std::nullopt);
    const QString away = folder + u".away";
    ASSERT_TRUE(QDir().rename(folder, away));
    EXPECT_EQ(look(there).error().kind, ErrorKind::FolderAway);
    EXPECT_EQ(put(here, own, {entry()}), ErrorKind::FolderAway);
    EXPECT_FALSE(QDir(folder).exists()) << "nobody makes it anew";
    ASSERT_TRUE(QDir().rename(away, folder));
    EXPECT_EQ(seen(there), 1);
}

TEST_F(DropFolderTest, a_folder_that_can_only_be_read_is_read) {
    ASSERT_EQ(put(here, own, {entry()}), std::nullopt);
    const support::ReadOnlyFolder readOnly(folder);
    EXPECT_EQ(seen(there), 1);
    EXPECT_EQ(put(there, other, {entry()}), ErrorKind::FolderReadOnly);
}

TEST_F(DropFolderTest, a_full_disk_leaves_no_half_file) {
    {
        const support::NoWrites full;
        EXPECT_EQ(put(here, own, {entry()}), ErrorKind::FolderFull);
    }
    EXPECT_TRUE(names().isEmpty());
    EXPECT_EQ(put(here, own, {entry()}), std::nullopt);
}

TEST_F(DropFolderTest, of_a_lost_file_whoever_holds_its_entries_is_told_that_they_are_missing) {
    const QVector<Entry> entries{entry(), entry()};
    ASSERT_EQ(put(here, own, entries), std::nullopt);
    ASSERT_EQ(lacking(there, entries), 0);
    ASSERT_TRUE(QFile::remove(path(names().constFirst())));
    ASSERT_EQ(lacking(there, entries), 2);
    ASSERT_EQ(put(there, other, entries), std::nullopt);
    EXPECT_EQ(lacking(there, entries), 0);
    DropFolder third(diskFiles());
    EXPECT_EQ(seen(third), 2);
}

TEST_F(DropFolderTest, more_than_32_small_own_files_become_one_and_others_stay) {
    QVector<Entry> all{entry()};
    ASSERT_EQ(put(there, other, all), std::nullopt);
    const QString others = names().constFirst();
    for (qsizetype i = 0; i < mostSmallFiles; ++i) {
        all.append(entry());
        ASSERT_EQ(put(here, own, {all.constLast()}), std::nullopt);
    }
    EXPECT_EQ(names().size(), mostSmallFiles + 1);
    ASSERT_EQ(lacking(there, all), 0);
    all.append(entry());
    ASSERT_EQ(put(here, own, {all.constLast()}), std::nullopt);
    EXPECT_EQ(names().size(), 2);
    EXPECT_TRUE(names().contains(others));
    EXPECT_EQ(lacking(there, all), 0);
    DropFolder third(diskFiles());
    EXPECT_EQ(seen(third), all.size());
}

TEST_F(DropFolderTest, what_was_begun_and_never_named_is_cleared_by_its_own_writer_only) {
    const QString seal = u"0123456789abcdef"_s;
    lay(FileName{own, 1, seal}.text() + u".part", "half");
    lay(FileName{other, 1, seal}.text() + u".part", "half");
    ASSERT_EQ(put(here, own, {entry()}), std::nullopt);
    EXPECT_FALSE(names().contains(FileName{own, 1, seal}.text() + u".part"));
    EXPECT_TRUE(names().contains(FileName{other, 1, seal}.text() + u".part"));
}

TEST_F(DropFolderTest, what_was_begun_is_cleared_also_when_there_is_nothing_to_put) {
    const QString part = FileName{own, 1, u"0123456789abcdef"_s}.text() + u".part";
    lay(part, "half");
    ASSERT_EQ(put(here, own, {}), std::nullopt);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(DropFolderTest, entries_for_a_message_are_packed_as_one_whole_file) {
    const QVector<Entry> entries{entry(), entry()};
    QByteArray bytes;
    here.pack(entries, own, now, [&](const auto& packed) { bytes = packed.value_or(QByteArray()); });
    lay(u"attached.rrhandover"_s, bytes);
    there.read(path(u"attached.rrhandover"_s), [&](const auto& read) { EXPECT_EQ(read->size(), 2); });
    here.pack({}, own, now, [&](const auto& packed) { EXPECT_EQ(packed.error().kind, ErrorKind::NotFound); });
}

TEST_F(DropFolderTest, whoever_may_read_the_folder_may_read_the_file) {
    const mode_t before = ::umask(0077);
    ::chmod(QFile::encodeName(folder).constData(), 0770);
    EXPECT_EQ(put(here, own, {entry()}), std::nullopt);
    ::umask(before);
    const auto rights = QFile::permissions(path(names().constFirst()));
    EXPECT_TRUE(rights.testFlag(QFileDevice::ReadGroup));
    EXPECT_FALSE(rights.testFlag(QFileDevice::ReadOther));
    EXPECT_FALSE(rights.testFlag(QFileDevice::WriteGroup));
}

TEST_F(DropFolderTest, a_stick_carries_a_whole_file_and_half_of_it_is_refused) {
    const QString file = path(u"Exempel.rrhandover"_s);
    QStringList written;
    here.write(file, {entry(), entry()}, own, now, [&](const auto& done) { written = done.value_or(QStringList()); });
    ASSERT_EQ(written, QStringList{file});
    qsizetype came = 0;
    there.read(file, [&](const auto& read) { came = read ? read->size() : -1; });
    EXPECT_EQ(came, 2);
    const QByteArray bytes = bytesOf(u"Exempel.rrhandover"_s);
    lay(u"Exempel.rrhandover"_s, bytes.first(bytes.size() - 20));
    there.read(file, [&](const auto& read) { EXPECT_EQ(read.error().kind, ErrorKind::HandoverHalf); });
    there.read(path(u"missing"_s), [&](const auto& read) { EXPECT_EQ(read.error().kind, ErrorKind::FileUnreadable); });
}

} // namespace reservrutin::handover
