// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Two users of the operating system on one shared computer, with one machine-wide folder.
#include "core/exchange/audience.h"
#include "desktop/shared_file.h"
#include "handover/drop_folder.h"
#include "support/entry_writer.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace reservrutin::handover {

using namespace Qt::StringLiterals;
using journal::Entry;
using journal::WriterId;

namespace {

constexpr base::UtcMs now{1'795'332'000'000};
constexpr int failed = 99;

struct User {
    uid_t uid;
    gid_t gid;
    gid_t alsoIn; ///< a group that colleagues have together
    WriterId writer;
};

const User morning{61'001, 61'001, 61'500, *WriterId::fromHex(u"0123456789abcdef0123456789abcdef"_s)};
const User evening{61'002, 61'002, 61'500, *WriterId::fromHex(u"ffff456789abcdef0123456789abcdef"_s)};
const User stranger{61'003, 61'003, 61'003, *WriterId::fromHex(u"aaaa456789abcdef0123456789abcdef"_s)};

/// In a process of its own, with the user's rights and as strict about new files as the program is.
int as(const User& user, const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::umask(0077);
        const bool is = ::setgroups(1, &user.alsoIn) == 0 && ::setresgid(user.gid, user.gid, user.gid) == 0 &&
                        ::setresuid(user.uid, user.uid, user.uid) == 0;
        ::_exit(is ? work() : failed);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : failed;
}

} // namespace

class TwoUsersTest : public testing::Test {
protected:
    QTemporaryDir temporary;
    QString folder = temporary.filePath(u"drop"_s);
    support::EntryWriter writer{7, exchange::groupAudience(u"väst"_s)};

    void SetUp() override {
        if (::getuid() != 0)
            GTEST_SKIP() << "only root can be two users";
    }
    /// As docs/operations.md says.
    void make(mode_t mode, gid_t group) {
        ASSERT_TRUE(QDir().mkpath(folder));
        const QByteArray name = QFile::encodeName(folder);
        ASSERT_EQ(::chmod(QFile::encodeName(temporary.path()).constData(), 0755), 0);
        ASSERT_EQ(::chown(name.constData(), 0, group), 0);
        ASSERT_EQ(::chmod(name.constData(), mode), 0);
    }
    Entry entry() {
        return writer.write(*journal::Subject::parse(u"report:00112233445566778899aabbccddeeff"_s), u"report.noted"_s,
                            {{"text", "x"}});
    }
    bool put(const User& user, const QVector<Entry>& entries) {
        return as(user, [&] {
                   bool done = false;
                   DropFolder mine({desktop::readPlainFile, desktop::writeSharedFile});
                   mine.put(folder, entries, user.writer, now, [&](const auto& result) { done = result.has_value(); });
                   return done ? 0 : 1;
               }) == 0;
    }
    int seen(const User& user) {
        return as(user, [&] {
            int count = failed;
            DropFolder mine({desktop::readPlainFile, desktop::writeSharedFile});
            mine.look(folder, QVector<journal::Position>(),
                      [&](const auto& news) { count = news ? int(news->entries.size()) : failed; });
            return count;
        });
    }
    bool canRemoveAnothers(const User& user) {
        return as(user, [&] {
                   int removed = 0;
                   for (const QString& name : QDir(folder).entryList(QDir::Files))
                       removed += !name.startsWith(user.writer.hex()) && QFile::remove(QDir(folder).filePath(name));
                   return removed > 0 ? 0 : 1;
               }) == 0;
    }
};

TEST_F(TwoUsersTest, in_a_sticky_folder_for_all_each_reads_the_others_files_and_removes_none) {
    make(01777, 0);
    ASSERT_TRUE(put(morning, {entry()}));
    EXPECT_EQ(seen(evening), 1);
    ASSERT_TRUE(put(evening, {entry()}));
    EXPECT_EQ(seen(morning), 2);
    EXPECT_FALSE(canRemoveAnothers(morning));
    EXPECT_FALSE(canRemoveAnothers(evening));
}

TEST_F(TwoUsersTest, in_a_group_s_folder_its_members_meet_and_others_see_nothing) {
    make(03770, morning.alsoIn);
    ASSERT_TRUE(put(morning, {entry()}));
    EXPECT_EQ(seen(evening), 1);
    EXPECT_FALSE(canRemoveAnothers(evening));
    EXPECT_EQ(seen(stranger), failed);
    EXPECT_FALSE(put(stranger, {entry()}));
}

TEST_F(TwoUsersTest, a_group_s_folder_that_does_not_pass_its_group_on_works_as_well) {
    make(01770, morning.alsoIn);
    ASSERT_TRUE(put(morning, {entry()}));
    EXPECT_EQ(seen(evening), 1);
}

TEST_F(TwoUsersTest, many_small_files_become_one_that_the_other_can_read) {
    make(01777, 0);
    for (qsizetype i = 0; i <= mostSmallFiles; ++i)
        ASSERT_TRUE(put(morning, {entry()}));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(seen(evening), int(mostSmallFiles) + 1);
}

} // namespace reservrutin::handover
