// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/page_ids.h"
#include "gui/visit/visit_clock.h"
#include "gui/visit/visit_words.h"
#include "gui/visit/walk_route.h"
#include "gui/walk/walk_test.h"

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class WalkPageTest : public WalkTest {};

TEST_F(WalkPageTest, opening_the_page_writes_nothing) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    EXPECT_TRUE(disk.entries().isEmpty());
    EXPECT_TRUE(overview.ongoing().isEmpty());
}

TEST_F(WalkPageTest, a_digit_answers_and_the_walk_moves_to_the_report) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    key(Qt::Key_2);
    ASSERT_TRUE(session.visit().outage.has_value());
    EXPECT_EQ(kinds(), QStringList({u"started"_s, u"answered"_s}));
    EXPECT_EQ(lastAsked(), page_id::report);
}

TEST_F(WalkPageTest, the_question_asks_about_every_system_that_was_chosen) {
    session.openRoutine(u"pks"_s, {{u"pks"_s, u"PKS"_s}, {{}, u"Exempelsystem"_s}}, false, false);
    enter();
    EXPECT_TRUE(seen().contains(u"åt PKS och Exempelsystem?"_s)) << seen().toStdString();
    key(Qt::Key_1);
    EXPECT_TRUE(seen().contains(u"når PKS och Exempelsystem."_s)) << seen().toStdString();
}

TEST_F(WalkPageTest, everything_down_is_said_in_plain_words) {
    session.openRoutine(u"generic"_s, {}, true, false);
    enter();
    EXPECT_EQ(page->title(), u"Everything is down"_s);
    key(Qt::Key_2);
    ASSERT_TRUE(session.report() != nullptr);
    handOver();
    page->entered();
    EXPECT_EQ(page->title(), u"Everything is down · wait for the fix"_s);
}

TEST_F(WalkPageTest, fifty_presses_in_one_turn_give_one_answer) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    store.hold(); // a store on its own thread answers later
    QWidget* answer = QApplication::focusWidget();
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(answer, Qt::Key_2);
    store.release();
    QApplication::processEvents();
    EXPECT_EQ(kinds().count(u"answered"_s), 1);
    EXPECT_EQ(overview.ongoing().size(), 1);
}

TEST_F(WalkPageTest, an_answer_is_green_only_when_it_is_on_the_disk) {
    session.openRoutine(u"pks"_s, {}, false, false);
    store.fail(base::ErrorKind::StoreFull);
    enter();
    key(Qt::Key_1);
    QApplication::processEvents();
    session.openOutage(*session.visit().outage);
    EXPECT_FALSE(overview.isSaved(journal::Subject::of(*session.visit().outage)));
    page->entered();
    bool unsaved = false;
    for (const auto* row : page->findChildren<TimelineRow*>())
        unsaved = unsaved || row->accessibleName().contains(u"not saved"_s);
    EXPECT_TRUE(unsaved);
}

TEST_F(WalkPageTest, an_earlier_answer_can_be_changed_and_is_a_new_entry) {
    pksDown();
    handOver();
    enter();
    QPushButton* first = nullptr;
    for (auto* each : page->findChildren<QPushButton*>()) {
        if (each->accessibleName().contains(u"Kontrollera"_s) && each->focusPolicy() != Qt::NoFocus)
            first = each;
    }
    ASSERT_NE(first, nullptr);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    ASSERT_NE(page->findChild<AnswerGroup*>(), nullptr);
    EXPECT_NE(seen().indexOf(u"Kommer någon annan"_s), -1);
    key(Qt::Key_3);
    EXPECT_EQ(kinds().count(u"answered"_s), 2);
    EXPECT_EQ(seen().indexOf(u"Kommer någon annan"_s), -1) << "back at the current step";
}

TEST_F(WalkPageTest, escape_leaves_an_earlier_step_without_changing_it) {
    pksDown();
    handOver();
    enter();
    const QStringList before = kinds();
    for (auto* each : page->findChildren<QPushButton*>()) {
        if (each->accessibleName().contains(u"Kontrollera"_s) && each->focusPolicy() != Qt::NoFocus) {
            each->click();
            break;
        }
    }
    EXPECT_TRUE(page->back());
    EXPECT_FALSE(page->back());
    EXPECT_EQ(kinds(), before);
}

TEST_F(WalkPageTest, the_first_note_gives_birth_to_the_outage) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    note()->text()->area()->setFocus();
    type(u"Rapporten syns inte"_s);
    press(u"Add"_s);
    ASSERT_TRUE(session.visit().outage.has_value());
    EXPECT_EQ(kinds(), QStringList({u"started"_s, u"noted"_s}));
    EXPECT_TRUE(note()->text()->text().isEmpty());
    EXPECT_TRUE(drafts.text(session.noteDraftKey()).isEmpty());
}

TEST_F(WalkPageTest, what_is_typed_while_a_note_is_on_its_way_stays) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    note()->text()->area()->setFocus();
    type(u"ett"_s);
    store.hold();
    press(u"Add"_s);
    note()->text()->area()->setFocus();
    type(u" tv"_s);
    store.release();
    EXPECT_EQ(note()->text()->text(), u" tv"_s);
}

TEST_F(WalkPageTest, a_half_typed_note_returns_after_a_kill) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    note()->text()->area()->setFocus();
    type(u"Vi ringde"_s);
    QTest::qWait(1200);
    page.reset(); // no left(): the program was killed
    enter();
    EXPECT_EQ(note()->text()->text(), u"Vi ringde"_s);
}

TEST_F(WalkPageTest, a_half_typed_note_follows_the_outage_that_is_born_meanwhile) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    note()->text()->area()->setFocus();
    type(u"halv"_s);
    page->findChild<AnswerGroup*>()->press(1);
    QApplication::processEvents();
    EXPECT_EQ(note()->text()->text(), u"halv"_s);
    EXPECT_EQ(drafts.text(session.noteDraftKey()), u"halv"_s);
}

TEST_F(WalkPageTest, a_personal_number_keeps_the_note_out) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    note()->text()->area()->setFocus();
    type(u"19121212-1212"_s);
    EXPECT_FALSE(note()->addButton()->isEnabled());
}

TEST_F(WalkPageTest, only_here_ends_with_advice_and_whom_to_call) {
    session.openRoutine(u"pks"_s, {}, false, false);
    enter();
    key(Qt::Key_1);
    QApplication::processEvents();
    EXPECT_TRUE(seen().contains(u"Felet gäller bara här"_s));
    EXPECT_TRUE(seen().contains(u"Starta om datorn"_s));
    EXPECT_TRUE(seen().contains(u"IT-stöd"_s));
}

TEST_F(WalkPageTest, the_clock_counts_from_when_it_was_discovered) {
    pksDown();
    advanceMinutes(42);
    const ClockTexts shown = clockTexts(session);
    EXPECT_EQ(shown.duration, u"42 min"_s);
    EXPECT_TRUE(shown.since.contains(u"08:12"_s));
    EXPECT_FALSE(shown.quiet);
}

TEST_F(WalkPageTest, after_twelve_hours_without_a_word_the_clock_goes_quiet) {
    pksDown();
    advanceMinutes(12 * 60);
    EXPECT_TRUE(clockTexts(session).quiet);
    EXPECT_TRUE(clockTexts(session).since.contains(u"last confirmed 08:12"_s));
}

TEST_F(WalkPageTest, a_clock_set_back_never_counts_below_nothing) {
    pksDown();
    advanceMinutes(-60);
    EXPECT_EQ(clockTexts(session).duration, u"0 min"_s);
}

TEST_F(WalkPageTest, the_page_for_the_visit_follows_the_walk) {
    session.openRoutine(u"pks"_s, {}, false, false);
    EXPECT_EQ(pageFor(session), page_id::walk);
    session.answer(u"check"_s, u"same-fault"_s);
    EXPECT_EQ(pageFor(session), page_id::report);
    handOver();
    EXPECT_EQ(pageFor(session), page_id::walk);
    session.openRoutine(u"missing"_s, {}, false, false);
    EXPECT_EQ(pageFor(session), page_id::status);
}

TEST_F(WalkPageTest, an_outage_born_late_is_not_bound_to_another_visit) {
    const base::OutageId other = pksDown();
    session.openRoutine(u"pks"_s, {}, false, false);
    const QString draft = session.noteDraftKey();
    drafts.save(draft, u"ett"_s);
    store.hold();
    session.note(u"ett"_s, {}, [](bool) {});
    session.openOutage(other);
    drafts.save(session.noteDraftKey(), u"halv"_s);
    store.release();
    EXPECT_EQ(session.visit().outage, std::optional(other));
    EXPECT_EQ(overview.ongoing().size(), 2);
    EXPECT_EQ(drafts.text(draft), QString());
    EXPECT_EQ(drafts.text(session.noteDraftKey()), u"halv"_s);
}

TEST_F(WalkPageTest, a_note_entered_late_wipes_its_own_draft_and_no_other) {
    const base::OutageId first = pksDown();
    session.openRoutine(u"pks"_s, {}, false, false);
    const QString other = session.noteDraftKey();
    drafts.save(other, u"halv"_s);
    session.openOutage(first);
    store.hold();
    session.note(u"ett"_s, {}, [](bool) {});
    session.openRoutine(u"pks"_s, {}, false, false);
    store.release();
    EXPECT_EQ(drafts.text(other), u"halv"_s);
}

} // namespace
