// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Reports travel by command line: three processes, data folders and one drop folder, or one file carried by hand.
#include "cli/cli_process.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace Qt::StringLiterals;

namespace {

struct Console {
    QTemporaryDir folder;

    base::Json done(const QString& command) const {
        const test::CliRun run = test::runCliJson(folder.path(), test::wordsOf(command));
        EXPECT_EQ(run.exit, 0) << command.toStdString() << '\n' << run.err.toStdString();
        return run.json();
    }
    QString handedOver() const {
        const auto started = done(u"outage start PKS --reporter \"Exempel Barnmorska\" --unit \"BMM Exempel\""_s);
        const QString outage = base::textAt(started, "id");
        done(u"outage answer "_s + outage + u" check same-fault");
        return base::textAt(done(u"report ready "_s + outage), "number");
    }
    void acknowledge(const QString& report) const {
        done(u"report take "_s + report + u" --as \"Exempel Kontakt\"");
        done(u"report send "_s + report + u" --via phone");
        done(u"report acknowledge "_s + report + u" INC-1042");
    }
    QString state(const QString& report) const { return base::textAt(done(u"report show "_s + report), "state"); }
};

} // namespace

TEST(CliExchange, a_report_goes_to_the_desk_by_the_drop_folder_and_its_case_number_comes_back) {
    const QTemporaryDir drop;
    const QString exchange = u"exchange run --drop "_s + drop.path();
    const Console south;
    const Console north;
    const Console desk;
    const QString first = south.handedOver();
    const QString second = north.handedOver();
    for (const Console* console : {&south, &north, &desk})
        console->done(exchange);
    desk.acknowledge(first);
    desk.acknowledge(second);
    for (const Console* console : {&desk, &south, &north})
        console->done(exchange);
    EXPECT_EQ(south.state(first), u"acknowledged"_s);
    EXPECT_EQ(north.state(second), u"acknowledged"_s);
    for (const Console* console : {&south, &north, &desk})
        EXPECT_EQ(base::textAt(console->done(u"journal verify"_s), "state"), u"sound"_s);
}

TEST(CliExchange, the_same_goes_by_one_file_carried_by_hand) {
    const QTemporaryDir stick;
    const QString file = stick.filePath(u"stick.rrhandover"_s);
    const Console clinic;
    const Console desk;
    const QString report = clinic.handedOver();
    clinic.done(u"handover write "_s + file);
    EXPECT_EQ(base::numberAt(desk.done(u"handover take "_s + file), "reports"), 1);
    EXPECT_EQ(base::numberAt(desk.done(u"handover take "_s + file), "reports"), 0);
    desk.acknowledge(report);
    desk.done(u"handover write "_s + file);
    clinic.done(u"handover take "_s + file);
    EXPECT_EQ(clinic.state(report), u"acknowledged"_s);
}
