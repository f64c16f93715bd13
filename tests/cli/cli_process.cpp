// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/cli_process.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace reservrutin::test {

CliRun runCli(const QString& dataFolder, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(dataFolder);
    process.start(QStringLiteral(RR_CLI), QStringList{QStringLiteral("--data"), dataFolder} + arguments);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000));
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList wordsOf(const QString& command) {
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    for (const QChar c : command) {
        if (c == u'"') {
            quoted = !quoted;
            any = true;
        } else if (c == u' ' && !quoted) {
            if (any)
                words.append(word);
            word.clear();
            any = false;
        } else {
            word += c;
            any = true;
        }
    }
    if (any)
        words.append(word);
    return words;
}

} // namespace reservrutin::test
