// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/rotating_log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <spdlog/logger.h>

#include <string>

using namespace reservrutin;
using namespace reservrutin::desktop;

TEST(RotatingLog, writes_lines_with_a_utc_time) {
    const QTemporaryDir folder;
    const auto log = openLog(folder.path());
    ASSERT_TRUE(log.has_value());
    (*log)->info("delivery {} {}", "1f2e", "accepted");
    QFile file(folder.filePath(QStringLiteral("reservrutin.log")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string line = file.readAll().toStdString();
    EXPECT_NE(line.find("Z I delivery 1f2e accepted\n"), std::string::npos) << line;
}

TEST(RotatingLog, keeps_three_files_of_one_mebibyte) {
    const QTemporaryDir folder;
    const auto log = openLog(folder.path());
    ASSERT_TRUE(log.has_value());
    const std::string line(1000, 'x');
    for (int i = 0; i < 6000; ++i)
        (*log)->info(line);
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    EXPECT_EQ(files.size(), 3);
    for (const QFileInfo& file : files)
        EXPECT_LE(file.size(), 1024 * 1024);
}

TEST(RotatingLog, that_cannot_be_opened_is_a_value) {
    const auto refused = openLog(QStringLiteral("/proc/nonexistent"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, base::ErrorKind::FileUnwritable);
    silentLog()->info("nobody hears this");
}
