// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/contacts/contacts_page.h"
#include "gui/home/home_page.h"
#include "gui/shell/page_ids.h"
#include "gui/walk/reading_page.h"
#include "gui/walk/walk_test.h"
#include "gui/widgets/chip.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace reservrutin::gui {

namespace {

/// The Danish plan in a unit of Sundhed og Omsorg.
class DanishWalkTest : public WalkTest {
protected:
    DanishWalkTest() {
        routines.add(u"indsatsplan"_s, usecases::shipped(u"routines/indsatsplan.da.json"_s));
        texts.add(*language::Texts::parse(u"da"_s, usecases::shipped(u"texts/da.json"_s)));
        settings.values.unit.appliesTo = u"Sundhed og Omsorg"_s;
    }
    void handOver(const QString& step) {
        const report::Report* report = overview.reportOf(*session.visit().outage, step);
        ASSERT_NE(report, nullptr);
        reports.ready(report->id, reports.form(*report, session.person()), [](const auto&) {});
        QApplication::processEvents();
    }
    template <class T>
    QString wordsOf() {
        T other(session, look);
        other.entered();
        QStringList lines;
        for (const auto* label : other.template findChildren<QLabel*>())
            lines.append(label->text());
        return lines.join(u'\n');
    }
};

} // namespace

TEST_F(DanishWalkTest, goes_from_the_alarm_to_waiting_by_keyboard) {
    session.openRoutine(u"indsatsplan"_s, {{u"phoniro"_s, u"Phoniro"_s}}, false, false);
    enter();
    EXPECT_TRUE(seen().contains(u"Er det inden for normal arbejdstid?"_s));
    key(Qt::Key_1);
    EXPECT_EQ(lastAsked(), page_id::report);
    EXPECT_EQ(session.report()->recipient, u"it-konsulenterne"_s);
    handOver(u"alarm-within"_s);
    EXPECT_TRUE(seen().contains(u"visiterede borgere"_s)) << seen().toStdString();
    ASSERT_NE(button(u"Done"_s), nullptr);
    key(Qt::Key_Space); // the one thing to press has the focus
    EXPECT_TRUE(seen().contains(u"Er det et totalt it-nedbrud?"_s)) << seen().toStdString();
    key(Qt::Key_1);
    EXPECT_TRUE(seen().contains(u"de praktiserende læger"_s));
    EXPECT_TRUE(seen().contains(u"Krisestaben"_s) && button(u"Number missing – fill it in"_s));
    press(u"Done"_s);
    key(Qt::Key_2);
    EXPECT_TRUE(seen().contains(u"vagthavende sygeplejerske"_s));
    press(u"Done"_s);
    EXPECT_EQ(session.walk().current, u"wait"_s);
}

TEST_F(DanishWalkTest, another_answer_about_the_hours_shows_the_other_report) {
    session.openRoutine(u"indsatsplan"_s, {{u"phoniro"_s, u"Phoniro"_s}}, false, false);
    enter();
    key(Qt::Key_1);
    session.answer(u"hours"_s, u"outside"_s);
    QApplication::processEvents();
    ASSERT_NE(session.report(), nullptr);
    EXPECT_EQ(session.report()->recipient, u"brand-og-redning"_s);
}

TEST_F(DanishWalkTest, home_asks_which_of_the_plans_systems_and_shows_no_other_units_routine) {
    HomePage home(session, look);
    QSignalSpy asks(&home, &Page::goTo);
    home.resize(1240, 800);
    home.show();
    home.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&home));
    home.entered();
    EXPECT_EQ(session.routinesHere().size(), 1);
    key(Qt::Key_1);
    QStringList chips;
    for (const auto* chip : home.findChildren<Chip*>()) {
        if (chip->isVisible())
            chips.append(chip->text());
    }
    EXPECT_EQ(chips.size(), 5) << chips.join(u' ').toStdString();
    key(Qt::Key_Space); // the first chip has the focus
    for (auto* field : home.findChildren<QLineEdit*>()) {
        if (field->isVisible() && asks.isEmpty())
            QTest::keyClick(field, Qt::Key_Return);
    }
    ASSERT_EQ(asks.size(), 1);
    EXPECT_EQ(session.visit().routineId, u"indsatsplan"_s);
    ASSERT_EQ(session.visit().systems.size(), 1);
    EXPECT_EQ(session.visit().systems.first().name, u"Omsorgssystem"_s);
}

TEST_F(DanishWalkTest, is_read_with_its_sections_and_what_the_source_leaves_out) {
    session.openRoutine(u"indsatsplan"_s, {}, false, false);
    const QString words = wordsOf<ReadingPage>();
    for (const QString& part : {u"Ulla Jørgensen"_s, u"Inge Bank / Lederforum"_s, u"2017-12-06"_s, u"Sinas"_s,
                                u"Bemanding og udstyr i vagterne"_s, u"– Krisestaben"_s, u"not given in the source"_s})
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
}

TEST_F(DanishWalkTest, contacts_are_those_of_the_units_own_routines) {
    EXPECT_TRUE(wordsOf<ContactsPage>().contains(u"Brand og Redning"_s));
    EXPECT_FALSE(wordsOf<ContactsPage>().contains(u"PKS-gruppen"_s));
    settings.values.unit.appliesTo = u"Barnmorskemottagning och gynekologi"_s;
    EXPECT_FALSE(wordsOf<ContactsPage>().contains(u"Brand og Redning"_s));
    EXPECT_TRUE(wordsOf<ContactsPage>().contains(u"PKS-gruppen"_s));
}

} // namespace reservrutin::gui
