// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/durable_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace reservrutin;
using namespace reservrutin::desktop;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(DurableFile, replaces_the_whole_file_and_leaves_nothing_beside_it) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("å ä ö.json"));
    ASSERT_TRUE(writeDurably(path, "a long first text").has_value());
    ASSERT_TRUE(writeDurably(path, "short").has_value());
    EXPECT_EQ(contents(path), "short");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    struct stat found {};
    ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 07777, 0600U);
}

TEST(DurableFile, a_write_that_fails_leaves_the_old_bytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    ASSERT_TRUE(writeDurably(path, "old").has_value());
    // A limit on a file's size stands for the full disk: the same write fails half-way.
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{100, before.rlim_max};
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = writeDurably(path, QByteArray(100'000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(contents(path), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(DurableFile, a_folder_that_is_not_there_is_a_value) {
    const auto refused = writeDurably(QStringLiteral("/nonexistent/settings.json"), "x");
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, base::ErrorKind::FileUnwritable);
}
