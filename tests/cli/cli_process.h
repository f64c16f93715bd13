// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"

#include <QStringList>

namespace reservrutin::test {

/// What one run of the real reservrutin-cli said.
struct CliRun {
    int exit = -1; ///< -1: killed or crashed
    QByteArray out;
    QByteArray err;

    /// The JSON on stdout; null when it is none.
    [[nodiscard]] base::Json json() const {
        auto parsed = base::parseJson(out);
        return parsed ? *parsed : base::Json();
    }
};

/// Runs the binary on the data folder, in that folder.
[[nodiscard]] CliRun runCli(const QString& dataFolder, const QStringList& arguments);
/// The same with --json.
[[nodiscard]] inline CliRun runCliJson(const QString& dataFolder, const QStringList& arguments) {
    return runCli(dataFolder, QStringList{QStringLiteral("--json")} + arguments);
}
/// "outage note $ID "two words"" as words; double quotes keep blanks together.
[[nodiscard]] QStringList wordsOf(const QString& command);

} // namespace reservrutin::test
