// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/guard.h"

#include <QFile>

#include <gtest/gtest.h>

namespace reservrutin::privacy {

QStringList everydayLines() {
    QFile file(QStringLiteral(RR_SOURCE_DIR "/tests/data/guard_no_alarm.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines.append(line);
    }
    return lines;
}

TEST(NoAlarm, is_raised_by_any_line_of_everyday_text) {
    const QStringList lines = everydayLines();
    ASSERT_GE(lines.size(), 300);
    for (const QString& line : lines)
        EXPECT_TRUE(findings(line).isEmpty()) << line.toStdString();
}

TEST(NoAlarm, is_raised_by_the_lines_read_as_one_text) {
    for (const QString& between : {QStringLiteral("\n"), QStringLiteral("\n\n"), QStringLiteral("    ")}) {
        const QString text = everydayLines().join(between);
        EXPECT_EQ(masked(text), text);
    }
}

} // namespace reservrutin::privacy
