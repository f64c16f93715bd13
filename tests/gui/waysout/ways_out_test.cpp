// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/ways_out.h"

#include "gui/waysout/handover_acts.h"
#include "support/gui_console.h"
#include "support/hostile_strings.h"
#include "support/outside_twin.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QWidget>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

/// No path, no device, nothing that hides or turns its letters.
bool isOneName(const QString& name) {
    static const QRegularExpression forbidden(
        u"[<>:\"/\\\\|?*\\x00-\\x1f\\x7f-\\x9f\\x{200e}\\x{200f}\\x{2028}-\\x{202e}"
        "\\x{2066}-\\x{2069}\\x{feff}]"_s);
    return !name.isEmpty() && name.size() <= 120 && !name.contains(forbidden) && !name.startsWith(u'.') &&
           !name.endsWith(u'.') && !name.endsWith(u' ');
}

class WaysOutTest : public testing::Test {
protected:
    void SetUp() override {
        static_cast<void>(console.pksDown());
        parcel = *ways.parcelOf(console.handOver());
        QObject::connect(&console.session, &Session::problem, &window,
                         [this](const base::Error& error) { problems.append(error.kind); });
        seen.saveTo = folder.filePath(u"x"_s);
    }
    [[nodiscard]] bool nothingLeft() const {
        return seen.opened.isEmpty() && seen.copied.isEmpty() && seen.printed == 0 && seen.suggested.isEmpty();
    }

    support::GuiConsole console;
    QTemporaryDir folder;
    QWidget window;
    support::OutsideTwin::Seen seen;
    WaysOut ways{console.session, std::make_unique<support::OutsideTwin>(seen), &window};
    Parcel parcel;
    QVector<base::ErrorKind> problems;
};

TEST_F(WaysOutTest, let_a_certain_number_out_by_none) {
    parcel.content.ownText = u"Gäller 19121212-1212"_s; // Skatteverket's example
    using Way = void (WaysOut::*)(const Parcel&);
    for (const Way way :
         {&WaysOut::openInMailProgram, &WaysOut::copy, &WaysOut::saveMessage, &WaysOut::print, &WaysOut::savePdf})
        (ways.*way)(parcel);
    EXPECT_TRUE(nothingLeft());
    EXPECT_EQ(problems, QVector<base::ErrorKind>(5, base::ErrorKind::PatientData));
    EXPECT_TRUE(console.overview.deliveriesOf(parcel.report).isEmpty());
}

TEST_F(WaysOutTest, suggest_one_name_and_no_path) {
    seen.saveTo.clear();
    ways.savePdfOther(u"../nul"_s, [](QPagedPaintDevice&) { return true; });
    EXPECT_EQ(seen.suggested, u"-nul"_s);
    ways.savePdf(parcel);
    EXPECT_TRUE(seen.suggested.endsWith(u".pdf"_s)) << seen.suggested.toStdString();
    EXPECT_FALSE(seen.suggested.contains(u'/'));
}

TEST_F(WaysOutTest, suggest_one_name_whatever_words_it_is_made_of) {
    HandoverActs handover(console.session, ways.outside(), &window);
    seen.saveTo.clear(); // they change their mind
    for (const auto& [name, text] : support::hostileStrings()) {
        SCOPED_TRACE(name);
        ways.savePdfOther(text + u".pdf"_s, [](QPagedPaintDevice&) { return true; });
        EXPECT_TRUE(isOneName(seen.suggested)) << seen.suggested.toStdString();
        console.settings.values.unit.name = text;
        handover.write();
        EXPECT_TRUE(isOneName(seen.suggested)) << seen.suggested.toStdString();
        EXPECT_TRUE(seen.suggested.endsWith(u".rrhandover"_s)) << seen.suggested.toStdString();
    }
}

} // namespace
