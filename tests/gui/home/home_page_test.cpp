// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/home/drill_page.h"
#include "gui/home/home_page.h"
#include "gui/home/ongoing_card.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/answer_group.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field.h"
#include "support/gui_console.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class HomeTest : public testing::Test, public support::GuiConsole {
protected:
    HomeTest() { enter(); }

    void enter() {
        page.resize(1240, 800);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        page.entered();
        QApplication::processEvents();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QStringList tiles() {
        QStringList titles;
        for (const ChoiceButton* tile : page.findChild<AnswerGroup*>()->buttons())
            titles.append(tile->title());
        return titles;
    }
    QString lastAsked() const { return asked.isEmpty() ? QString() : asked.last().first().toString(); }
    QString seen() {
        QApplication::processEvents();
        QStringList lines;
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }
    void press(const QString& text) {
        QApplication::processEvents();
        for (auto* each : page.findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->text() == text)
                return each->click();
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }

    HomePage page{session, look};
    QSignalSpy asked{&page, &Page::goTo};
};

TEST_F(HomeTest, tiles_are_the_units_routines_and_the_three_ways_out) {
    EXPECT_EQ(tiles(), QStringList({u"PKS"_s, u"Several systems"_s, u"Something else"_s, u"Everything is down"_s}));
}

TEST_F(HomeTest, a_routine_that_expires_within_90_days_is_one_quiet_line_that_leads_to_rutiner) {
    EXPECT_FALSE(seen().contains(u"expires soon"_s));
    advanceMinutes(int(QDate(2026, 6, 1).daysTo(QDate(2028, 3, 1))) * 24 * 60);
    page.entered();
    press(u"1 routine(s) due for review"_s);
    EXPECT_EQ(lastAsked(), page_id::routines);
    advanceMinutes(120 * 24 * 60);
    page.entered();
    EXPECT_TRUE(seen().contains(u"expired 2028-05-22"_s)) << seen().toStdString();
    key(Qt::Key_1);
    EXPECT_EQ(lastAsked(), page_id::walk) << "it still opens";
}

TEST_F(HomeTest, a_tile_writes_nothing) {
    key(Qt::Key_1);
    EXPECT_EQ(lastAsked(), page_id::walk);
    EXPECT_EQ(session.visit().routineId, u"pks"_s);
    EXPECT_FALSE(session.visit().outage.has_value());
    EXPECT_TRUE(disk.entries().isEmpty());
}

TEST_F(HomeTest, a_tile_with_an_ongoing_outage_opens_it) {
    const base::OutageId id = pksDown();
    handOver();
    session.openRoutine(u"generic"_s, {}, false, false);
    const auto entries = disk.entries().size();
    page.entered();
    key(Qt::Key_1);
    EXPECT_EQ(session.visit().outage, std::optional(id));
    EXPECT_EQ(disk.entries().size(), entries);
}

TEST_F(HomeTest, what_has_a_tile_of_its_own_is_not_offered_as_something_else) {
    page.find();
    type(u"pks"_s);
    EXPECT_EQ(tiles(), QStringList(u"PKS"_s));
    type(u"-skrivaren"_s);
    EXPECT_EQ(tiles(), QStringList(u"pks-skrivaren"_s));
}

TEST_F(HomeTest, a_fault_that_is_only_here_says_what_to_do_now) {
    session.openRoutine(u"pks"_s, {}, false, false);
    session.answer(u"check"_s, u"works-there"_s);
    page.entered();
    EXPECT_TRUE(seen().contains(u"Open it when it works here, or to take it back."_s)) << seen().toStdString();
}

TEST_F(HomeTest, ongoing_outages_stand_on_top_drills_last) {
    pksDown(true);
    advanceMinutes(1);
    const base::OutageId real = pksDown();
    QApplication::processEvents();
    QList<OngoingCard*> cards;
    for (auto* card : page.findChildren<OngoingCard*>()) {
        if (card->isVisible())
            cards.append(card);
    }
    ASSERT_EQ(cards.size(), 2);
    std::sort(cards.begin(), cards.end(), [](const auto* a, const auto* b) { return a->y() < b->y(); });
    EXPECT_EQ(cards.first()->id(), real);
    EXPECT_EQ(cards.first()->kind(), Card::Kind::Amber);
    EXPECT_NE(cards.last()->kind(), Card::Kind::Amber);
    EXPECT_TRUE(seen().contains(u"DRILL"_s));
}

TEST_F(HomeTest, a_press_that_has_begun_is_not_lost_when_something_comes_in) {
    const QPointer<ChoiceButton> tile = page.findChild<AnswerGroup*>()->buttons().first();
    QTest::mousePress(tile, Qt::LeftButton);
    pksDown(true); // as others' reports do, when they come in
    page.entered();
    QApplication::processEvents();
    ASSERT_TRUE(tile && tile->isVisible());
    QTest::mouseRelease(tile, Qt::LeftButton);
    EXPECT_EQ(lastAsked(), page_id::walk);
}

TEST_F(HomeTest, a_second_event_is_a_second_choice) {
    const base::OutageId first = pksDown();
    page.entered();
    press(u"New event"_s);
    EXPECT_FALSE(session.visit().outage.has_value());
    session.answer(u"check"_s, u"same-fault"_s);
    EXPECT_NE(session.visit().outage, std::optional(first));
    EXPECT_EQ(overview.ongoing().size(), 2);
}

TEST_F(HomeTest, a_fault_that_was_only_here_does_not_hold_the_tile) {
    session.openRoutine(u"pks"_s, {}, false, false);
    session.answer(u"check"_s, u"works-there"_s);
    page.entered();
    key(Qt::Key_1);
    EXPECT_FALSE(session.visit().outage.has_value());
}

TEST_F(HomeTest, several_systems_take_the_first_chosen_ones_routine) {
    key(Qt::Key_2);
    for (auto* chip : page.findChildren<Chip*>())
        QTest::keyClick(chip, Qt::Key_Space);
    for (auto* field : page.findChildren<LineEdit*>()) {
        if (field->isVisible()) {
            field->setFocus();
            type(u"Phoniro"_s);
            key(Qt::Key_Return);
            break;
        }
    }
    EXPECT_EQ(session.visit().routineId, u"pks"_s);
    ASSERT_EQ(session.visit().systems.size(), 2);
    EXPECT_EQ(session.visit().systems.last().name, u"Phoniro"_s);
    EXPECT_TRUE(disk.entries().isEmpty());
}

TEST_F(HomeTest, something_else_asks_what_and_takes_the_general_walk) {
    key(Qt::Key_3);
    key(Qt::Key_Return);
    EXPECT_TRUE(seen().contains(u"No system is chosen"_s));
    type(u"Skrivaren"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(session.visit().routineId, u"generic"_s);
    ASSERT_EQ(session.visit().systems.size(), 1);
    EXPECT_EQ(session.visit().systems.first().name, u"Skrivaren"_s);
}

TEST_F(HomeTest, something_else_holds_no_personal_number) {
    key(Qt::Key_3);
    type(u"19121212-1212"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(seen().contains(u"personal identity number"_s));
}

TEST_F(HomeTest, everything_down_is_total) {
    key(Qt::Key_4);
    EXPECT_TRUE(session.visit().total);
    EXPECT_EQ(lastAsked(), page_id::walk);
}

TEST_F(HomeTest, escape_goes_back_to_the_tiles) {
    key(Qt::Key_3);
    EXPECT_TRUE(page.back());
    EXPECT_FALSE(page.back());
    EXPECT_TRUE(page.findChild<AnswerGroup*>()->isVisible());
}

TEST_F(HomeTest, search_narrows_the_tiles_and_digits_are_text_there) {
    EXPECT_TRUE(page.find());
    type(u"prod"_s);
    EXPECT_EQ(tiles(), QStringList({u"PKS"_s, u"prod"_s}));
    type(u"1"_s);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(tiles(), QStringList({u"prod1"_s}));
    EXPECT_TRUE(page.back());
    EXPECT_EQ(tiles().size(), 4);
}

TEST_F(HomeTest, search_finds_what_applies_elsewhere_too) {
    routines.add(u"indsatsplan.da.json"_s, usecases::shipped(u"routines/indsatsplan.da.json"_s));
    page.entered();
    EXPECT_EQ(tiles().size(), 4);
    EXPECT_TRUE(page.find());
    type(u"phoniro"_s);
    EXPECT_EQ(tiles().size(), 1);
    EXPECT_NE(tiles().first(), u"phoniro"_s);
}

TEST_F(HomeTest, validity_and_a_missing_number_stand_in_plain_view) {
    EXPECT_TRUE(seen().contains(u"PKS 1.0 is valid to 2028-05-22"_s));
    clock->advance(800 * base::dayMs);
    page.entered();
    EXPECT_TRUE(seen().contains(u"PKS 1.0 expired 2028-05-22"_s));
    press(u"Telephone to PKS-gruppen missing – fill it in"_s);
    EXPECT_EQ(lastAsked(), page_id::contacts);
}

TEST_F(HomeTest, a_damaged_routine_file_is_one_calm_line_and_stops_nothing) {
    routines.add(u"trasig.json"_s, "{");
    page.entered();
    EXPECT_TRUE(seen().contains(u"trasig.json"_s));
    EXPECT_TRUE(tiles().contains(u"PKS"_s));
}

TEST_F(HomeTest, a_routine_of_a_newer_format_is_read) {
    QByteArray newer = usecases::shipped(u"routines/pks.sv.json"_s);
    newer.replace("\"format\": 1", "\"format\": 2")
        .replace("\"id\": \"pks\",\n  \"language\"", "\"id\": \"nyare\",\n  \"language\"");
    routines.add(u"nyare.json"_s, newer);
    page.entered();
    ASSERT_EQ(tiles().size(), 5);
    key(Qt::Key_2);
    EXPECT_EQ(lastAsked(), page_id::reading);
}

TEST_F(HomeTest, the_measurement_is_asked_for_on_entering) {
    const int before = probe.asked;
    page.entered();
    EXPECT_GT(probe.asked, before);
}

TEST(Drill, starts_the_same_walk_as_a_drill_and_writes_nothing) {
    support::GuiConsole console;
    DrillPage page(console.session, console.look);
    QSignalSpy asked(&page, &Page::goTo);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.entered();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    EXPECT_TRUE(console.session.isDrill());
    EXPECT_EQ(asked.last().first().toString(), page_id::walk);
    EXPECT_TRUE(console.disk.entries().isEmpty());
}

} // namespace
