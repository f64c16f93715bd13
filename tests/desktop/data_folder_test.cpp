// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/data_folder.h"
#include "desktop/private_files.h"
#include "support/unwritable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace reservrutin;
using namespace reservrutin::desktop;

namespace {

unsigned rightsOf(const QString& path) {
    struct stat found {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &found), 0);
    return found.st_mode & 07777;
}

} // namespace

TEST(DataFolder, follows_xdg_and_is_made_for_its_user_alone) {
    const QTemporaryDir home;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(QStringLiteral("share"))));
    const auto folder = DataFolder::open();
    before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    ASSERT_TRUE(folder.has_value());
    EXPECT_TRUE(folder->path().endsWith(QLatin1String("/share/reservrutin")));
    EXPECT_EQ(rightsOf(folder->path()), 0700U);
    EXPECT_EQ(rightsOf(home.filePath(QStringLiteral("share"))), 0700U);
}

TEST(DataFolder, one_that_others_could_read_is_closed_to_them) {
    const QTemporaryDir home;
    const QString named = home.filePath(QStringLiteral("öppen mapp"));
    ASSERT_EQ(::mkdir(QFile::encodeName(named).constData(), 0755), 0);
    ::chmod(QFile::encodeName(named).constData(), 0755);
    ASSERT_TRUE(DataFolder::open(named).has_value());
    EXPECT_EQ(rightsOf(named), 0700U);
}

TEST(DataFolder, two_names_of_one_folder_give_one_path) {
    const QTemporaryDir home;
    const QString named = home.filePath(QStringLiteral("data"));
    const QString link = home.filePath(QStringLiteral("link"));
    ASSERT_TRUE(DataFolder::open(named).has_value());
    ASSERT_TRUE(QFile::link(named, link));
    EXPECT_EQ(DataFolder::open(named)->path(), DataFolder::open(link + u'/')->path());
}

TEST(DataFolder, that_cannot_be_made_is_a_value_not_an_end) {
    const QTemporaryDir home;
    const QString file = home.filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    for (const QString& named : {file, QString(file + QStringLiteral("/below"))}) {
        const auto refused = DataFolder::open(named);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error(), (base::Error{base::ErrorKind::FileUnwritable, named}));
    }
}

TEST(DataFolder, of_another_user_is_read_where_it_cannot_be_written) {
    if (::getuid() != 0)
        GTEST_SKIP() << "there is no other user to be";
    const QTemporaryDir home;
    const support::ReadOnlyFolder readOnly(home.path());
    const auto folder = DataFolder::open(home.path());
    ASSERT_TRUE(folder.has_value());
    EXPECT_TRUE(folder->isReadOnly());
}

TEST(DataFolder, of_another_user_that_all_may_write_in_is_refused) {
    if (::getuid() != 0)
        GTEST_SKIP() << "there is no other user to be";
    const QTemporaryDir home;
    const support::ReadOnlyFolder readOnly(home.path());
    ASSERT_EQ(::setresuid(0, 0, 0), 0);
    ::chmod(QFile::encodeName(home.path()).constData(), 0777);
    ASSERT_EQ(::setresuid(65534, 65534, 0), 0);
    EXPECT_FALSE(DataFolder::open(home.path()).has_value());
}

TEST(DataFolder, does_not_lie_on_a_file_share) {
    for (const char* share : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
        EXPECT_TRUE(isNetworkFileSystem(share)) << share;
    for (const char* own : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "NTFS", ""})
        EXPECT_FALSE(isNetworkFileSystem(own)) << own;
    const QString share = QStringLiteral("//server/share/data");
    const auto refused = DataFolder::open(share);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), (base::Error{base::ErrorKind::FolderOnNetwork, share}));
}

TEST(PrivateFiles, new_files_are_their_users_alone) {
    const mode_t before = ::umask(022);
    keepNewFilesPrivate();
    const QTemporaryDir home;
    QFile file(home.filePath(QStringLiteral("one")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ::umask(before);
    EXPECT_EQ(rightsOf(file.fileName()), 0600U);
}
