// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// What another console let into its entries reaches the terminal as words: one line stays one line, and nothing
// controls the terminal or turns the direction of writing.
#include "cli/cli_process.h"
#include "core/base/text.h"
#include "core/exchange/audience.h"
#include "core/report/content.h"
#include "handover/handover_file.h"
#include "support/entry_writer.h"
#include "support/hostile_strings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace Qt::StringLiterals;

namespace {

constexpr base::UtcMs readyAt{1'780'294'320'000};

/// A report that says the text wherever somebody's words stand, given and received.
QVector<journal::Entry> reportSaying(const QString& text, base::ReportId id, support::EntryWriter& writer) {
    const base::Person person{text, text};
    report::Content content;
    content.language = u"sv"_s;
    content.description.systems = {{u"pks"_s, text}};
    content.description.discovered = readyAt;
    content.reporter = person;
    content.ownText = text;
    content.lines = {{readyAt, text, false}};
    const auto subject = journal::Subject::of(id);
    return {writer.write(subject, u"report.ready"_s,
                         {{"content", report::toJson(content)},
                          {"recipient", "regionalvardanalys"},
                          {"via", "pks-gruppen"},
                          {"by", base::toJson(person)}}),
            writer.write(subject, u"report.taken-over"_s, {{"by", base::toJson(person)}}),
            writer.write(subject, u"report.acknowledged"_s,
                         {{"case", base::toJson(text)}, {"how", base::toJson(text)}, {"by", base::toJson(person)}})};
}

bool reachesTheTerminal(QChar c) {
    const ushort code = c.unicode();
    return (code < 0x20 && c != u'\n') || (code >= 0x7f && code < 0xa0) || code == 0x61c || code == 0x200e ||
           code == 0x200f || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

void expectHarmless(const QByteArray& said) {
    for (const QChar c : QString::fromUtf8(said))
        EXPECT_FALSE(reachesTheTerminal(c)) << int(c.unicode()) << '\n' << said.toStdString();
}

} // namespace

TEST(CliHostile, words_from_another_console_stay_words_on_their_line) {
    const auto hostile = support::hostileStrings();
    const QTemporaryDir folder;
    support::EntryWriter writer(7, exchange::groupAudience({}));
    support::CopyableRandom random(11);
    QVector<base::ReportId> ids;
    QVector<journal::Entry> entries;
    for (const auto& [name, text] : hostile) {
        ids.append(base::ReportId::random(random));
        entries += reportSaying(text, ids.last(), writer);
    }
    const auto written = handover::writeHandover(entries, entries.first().header.writer, readyAt);
    ASSERT_EQ(written.files.size(), 1);
    QFile file(folder.filePath(u"stick.rrhandover"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(written.files.first().bytes);
    file.close();
    const test::CliRun taken = test::runCli(folder.path(), {u"handover"_s, u"take"_s, file.fileName()});
    ASSERT_EQ(taken.exit, 0) << taken.err.toStdString();
    for (qsizetype i = 0; i < hostile.size(); ++i) {
        SCOPED_TRACE(hostile[i].name);
        const QStringList words{u"report"_s, u"show"_s, ids[i].hex()};
        const test::CliRun shown = test::runCli(folder.path(), words);
        ASSERT_EQ(shown.exit, 0) << shown.err.toStdString();
        expectHarmless(shown.out);
        const QStringList lines = QString::fromUtf8(shown.out).split(u'\n');
        EXPECT_TRUE(lines[0].contains(u"  Mottagen"_s)) << lines[0].toStdString();
        EXPECT_TRUE(lines[1].isEmpty() && lines[3].isEmpty()) << shown.out.toStdString();
        EXPECT_TRUE(lines[2].startsWith(u"Driftstopp"_s)) << lines[2].toStdString();
        const test::CliRun told = test::runCliJson(folder.path(), words);
        expectHarmless(told.out);
        EXPECT_EQ(told.out.count('\n'), 1);
        EXPECT_EQ(base::cleanText(base::textAt(told.json(), "case")), base::cleanText(hostile[i].text));
    }
}
