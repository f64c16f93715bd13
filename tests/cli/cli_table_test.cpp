// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Each row of docs/cli.md, "What is answered when", against the real program on a real store.
#include "cli/cli_process.h"
#include "cli/states.h"

#include <QFile>

#include <algorithm>

#include <gtest/gtest.h>

using namespace reservrutin;

namespace {

struct Row {
    QString command;
    QString state;
    int exit = -1;
    QString sentence;
    QString json;
};

QString withoutTicks(QString cell) {
    return cell.trimmed().remove(u'`');
}

QVector<Row> rowsOf(const QString& text) {
    QVector<Row> rows;
    const QStringList lines = text.section(QLatin1String("<!-- rows -->\n"), 1).split(u'\n');
    for (const QString& line : lines.mid(2)) { // below the heading and its rule
        if (!line.startsWith(u'|'))
            break;
        const QStringList cells = line.split(u'|');
        EXPECT_EQ(cells.size(), 7) << line.toStdString();
        rows.append({withoutTicks(cells.value(1)), cells.value(2).trimmed(), cells.value(3).trimmed().toInt(),
                     cells.value(4).trimmed(), withoutTicks(cells.value(5))});
    }
    return rows;
}

/// Whether everything that `wanted` names is so; other members may be there too.
bool holds(const base::Json& wanted, const base::Json& given) {
    if (wanted.is_object()) {
        if (!given.is_object())
            return false;
        for (auto member = wanted.begin(); member != wanted.end(); ++member) {
            if (!given.contains(member.key()) || !holds(member.value(), given[member.key()]))
                return false;
        }
        return true;
    }
    if (wanted.is_array()) {
        if (!given.is_array() || wanted.size() != given.size())
            return false;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (!holds(wanted[i], given[i]))
                return false;
        }
        return true;
    }
    return wanted == given;
}

bool everyObjectHasIdAndState(const base::Json& json) {
    if (json.is_object())
        return json.contains("id") && json.contains("state");
    return std::all_of(json.begin(), json.end(), everyObjectHasIdAndState);
}

void runInWords(const Row& row, test::States& states) {
    const auto folder = states.copyOf(row.state);
    ASSERT_TRUE(folder) << "no such state";
    const QStringList words = test::wordsOf(states.filled(row.command, row.state));
    const test::CliRun run = test::runCli(folder->path(), words);
    EXPECT_EQ(run.exit, row.exit) << run.err.toStdString();
    const QString said = QString::fromUtf8(row.exit == 0 ? run.out : run.err);
    EXPECT_TRUE(said.contains(row.sentence)) << said.toStdString();
    EXPECT_FALSE(said.contains(QChar(0x1b))) << "a control character reaches the terminal";
    if (row.exit != 0) {
        EXPECT_FALSE(run.err.isEmpty());
    }
}

void runAsJson(const Row& row, test::States& states) {
    const auto folder = states.copyOf(row.state);
    ASSERT_TRUE(folder);
    const test::CliRun run = test::runCliJson(folder->path(), test::wordsOf(states.filled(row.command, row.state)));
    EXPECT_EQ(run.exit, row.exit) << run.err.toStdString();
    if (row.json.isEmpty()) {
        EXPECT_TRUE(run.out.isEmpty());
        return;
    }
    const auto wanted = base::parseJson(states.filled(row.json, row.state).toUtf8());
    ASSERT_TRUE(wanted) << "the table's JSON cannot be read";
    EXPECT_TRUE(holds(*wanted, run.json())) << run.out.toStdString();
    EXPECT_TRUE(everyObjectHasIdAndState(run.json())) << run.out.toStdString();
}

} // namespace

TEST(CliTable, every_row_of_the_manual_is_so) {
    QFile manual(QStringLiteral(RR_SOURCE_DIR "/docs/cli.md"));
    ASSERT_TRUE(manual.open(QIODevice::ReadOnly));
    const QVector<Row> rows = rowsOf(QString::fromUtf8(manual.readAll()));
    ASSERT_GT(rows.size(), 80);
    test::States states;
    for (const Row& row : rows) {
        SCOPED_TRACE(row.command.toStdString() + " in " + row.state.toStdString());
        runInWords(row, states);
        runAsJson(row, states);
    }
}
