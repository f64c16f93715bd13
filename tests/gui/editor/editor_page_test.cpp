// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/editor_page.h"

#include "gui/editor/flow_picture.h"
#include "gui/pages/page_hands.h"
#include "gui/shell/page_ids.h"
#include "gui/visit/marked_text.h"
#include "gui/widgets/list_row.h"
#include "support/shipped_files.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;
using journal::Subject;

namespace {

class EditorPageTest : public PageHands {
protected:
    EditorPageTest() {
        session.openDocument(*Subject::parse(u"routine:pks"_s));
        editor = enter<EditorPage>();
    }
    [[nodiscard]] const routine::Routine& draft() const { return editor->draft()->routine(); }
    [[nodiscard]] QStringList steps() const {
        QStringList ids;
        for (const routine::Step& step : draft().steps)
            ids.append(step.id);
        return ids;
    }
    void press(const QString& name) {
        ASSERT_TRUE(tabTo(name)) << name.toStdString();
        pressHere();
    }
    [[nodiscard]] bool shows(const QString& text) const {
        return (buttons() + QStringList{words()}).join(u'\n').contains(text);
    }

    EditorPage* editor = nullptr;
};

TEST_F(EditorPageTest, the_next_edition_begins_as_the_one_in_force_with_the_next_version_and_five_years) {
    EXPECT_EQ(draft().document.version, u"1.1"_s);
    EXPECT_EQ(draft().document.validFrom, session.today());
    EXPECT_EQ(draft().document.validTo, session.today().addYears(5));
    EXPECT_FALSE(draft().document.approver.has_value());
    EXPECT_TRUE(words().contains(u"Draft 1.1"_s));
    EXPECT_EQ(routines.routine(u"pks"_s)->document.version, u"1.0"_s) << "what staff see is as it was";
}

TEST_F(EditorPageTest, a_new_routine_begins_as_its_template_and_is_governed_from_its_first_edition) {
    ASSERT_TRUE(routines.addTemplate(support::fileInTree(u"resources/templates/journalsystem.sv.json"_s)));
    session.openDocument(*Subject::parse(u"routine:journalsystem-2"_s));
    page.reset();
    editor = enter<EditorPage>();
    ASSERT_TRUE(editor->draft());
    EXPECT_EQ(draft().id, u"journalsystem-2"_s);
    EXPECT_EQ(draft().document.version, u"1"_s);
    EXPECT_EQ(draft().document.standing, routine::Standing::Governed);
    EXPECT_EQ(steps().first(4), (QStringList{u"check"_s, u"report"_s, u"inform"_s, u"on-paper"_s}));
    EXPECT_TRUE(words().contains(u"Draft 1"_s));
}

TEST_F(EditorPageTest, a_question_is_reworded_and_undone_as_one_change_from_the_field_itself) {
    const QString before = draft().step(u"check"_s)->question;
    ASSERT_TRUE(tabTo(u"Question"_s));
    retype(u"Fungerar det någon annanstans?"_s);
    EXPECT_EQ(draft().step(u"check"_s)->question, u"Fungerar det någon annanstans?"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(draft().step(u"check"_s)->question, before);
    EXPECT_EQ(line(u"Question"_s)->text(), before);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(draft().step(u"check"_s)->question, u"Fungerar det någon annanstans?"_s);
}

TEST_F(EditorPageTest, what_is_written_survives_a_kill) {
    ASSERT_TRUE(tabTo(u"Title"_s));
    retype(u"Titta efter"_s);
    page->left();
    page.reset();
    const auto* again = enter<EditorPage>();
    EXPECT_EQ(again->draft()->routine().step(u"check"_s)->title, u"Titta efter"_s);
    EXPECT_TRUE(words().contains(u"as you left it"_s));
}

TEST_F(EditorPageTest, a_missing_text_is_said_while_typing_and_leads_to_its_field) {
    ASSERT_TRUE(tabTo(u"What is to be done, in plain words"_s));
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    const QString remark = u"! 1 "_s + draft().step(u"check"_s)->title + u": a text is missing"_s;
    ASSERT_TRUE(shows(remark)) << buttons().join(u'|').toStdString();
    ASSERT_TRUE(tabTo(u"Question"_s));
    press(remark);
    EXPECT_EQ(focused(), u"What is to be done, in plain words"_s);
    EXPECT_TRUE(draft().step(u"check"_s)->text.isEmpty());
}

TEST_F(EditorPageTest, a_step_is_added_after_the_chosen_one_moved_and_removed_by_keyboard) {
    const QStringList before = steps();
    press(u"+ Add step"_s);
    ASSERT_EQ(steps().size(), before.size() + 1);
    EXPECT_EQ(focused(), u"Title"_s);
    const QString added = steps().at(1);
    type(u"Ring avdelningen"_s);
    EXPECT_EQ(draft().step(added)->title, u"Ring avdelningen"_s);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(steps().at(2), added);
    key(Qt::Key_Up, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(steps().at(0), added);
    EXPECT_EQ(draft().start, added);
    press(u"Remove the step"_s);
    EXPECT_EQ(steps(), before);
    EXPECT_EQ(draft().start, u"check"_s);
}

TEST_F(EditorPageTest, a_step_is_dragged_to_another_place_and_the_arrows_of_the_list_only_choose) {
    const QStringList before = steps();
    auto* list = page->findChild<RowList*>();
    const auto rows = list->findChildren<ListRow*>();
    QTest::mousePress(rows[0], Qt::LeftButton, {}, QPoint(20, 5));
    QTest::mouseMove(rows[0], QPoint(20, 30));
    const QPoint below = rows[0]->mapFromGlobal(rows[1]->mapToGlobal(QPoint(20, rows[1]->height() - 3)));
    QMouseEvent move(QEvent::MouseMove, below, rows[0]->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(rows[0], &move);
    QTest::mouseRelease(rows[0], Qt::LeftButton, {}, below);
    QApplication::processEvents();
    EXPECT_EQ(steps(), QStringList({before[1], before[0]}) + before.mid(2));
    list->focusChosen();
    for (int i = 0; i < 8; ++i)
        key(Qt::Key_Down);
    EXPECT_EQ(steps().size(), before.size());
}

TEST_F(EditorPageTest, an_answer_is_added_led_somewhere_and_taken_away) {
    const qsizetype before = draft().step(u"check"_s)->answers.size();
    press(u"+ Add answer"_s);
    ASSERT_EQ(draft().step(u"check"_s)->answers.size(), before + 1);
    ASSERT_TRUE(tabTo(u"Answer %1"_s.arg(before + 1)));
    type(u"Vet inte"_s);
    ASSERT_TRUE(tabTo(u"Answer %1: leads to"_s.arg(before + 1)));
    key(Qt::Key_Down);
    EXPECT_EQ(draft().step(u"check"_s)->answers.last().text, u"Vet inte"_s);
    EXPECT_FALSE(draft().step(u"check"_s)->answers.last().to.isEmpty());
    press(u"Remove: Answer %1"_s.arg(before + 1));
    EXPECT_EQ(draft().step(u"check"_s)->answers.size(), before);
}

TEST_F(EditorPageTest, an_acceptable_outage_time_and_a_validity_are_set_and_a_wrong_day_changes_nothing) {
    auto* list = page->findChild<RowList*>();
    list->choose(u"+systems"_s);
    Q_EMIT list->chosen(u"+systems"_s);
    ASSERT_TRUE(tabTo(u"Acceptable outage time in minutes, empty: not given"_s));
    type(u"120"_s);
    EXPECT_EQ(draft().systems.constFirst().maximumOutageMinutes, 120);
    Q_EMIT list->chosen(u"+document"_s);
    ASSERT_TRUE(tabTo(u"Valid to"_s));
    retype(u"snart"_s);
    EXPECT_EQ(draft().document.validTo, std::nullopt) << "emptied, then words that are no day";
    EXPECT_TRUE(words().contains(u"Write the day as"_s));
    retype(u"2020-01-01"_s);
    EXPECT_EQ(draft().document.validTo, QDate(2020, 1, 1));
    QApplication::processEvents();
    EXPECT_TRUE(shows(u"it ends before it begins"_s));
}

TEST_F(EditorPageTest, marked_text_is_seen_as_it_will_be_read_and_plain_text_is_not_shown_twice) {
    EXPECT_FALSE(words().contains(u"As it will be read"_s));
    ASSERT_TRUE(tabTo(u"What is to be done, in plain words"_s));
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Return);
    type(u"- ring **genast**"_s);
    QApplication::processEvents();
    EXPECT_TRUE(words().contains(u"As it will be read"_s));
    bool isSeen = false;
    for (const auto* text : page->findChildren<MarkedText*>())
        isSeen = isSeen || (text->isVisible() && text->accessibleName().contains(u"ring genast"_s));
    EXPECT_TRUE(isSeen);
}

TEST_F(EditorPageTest, a_click_in_the_picture_opens_the_step) {
    auto* picture = page->findChild<FlowPicture*>();
    ASSERT_TRUE(picture);
    Q_EMIT picture->stepAsked(u"report"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form before
    EXPECT_EQ(line(u"Title"_s)->text(), draft().step(u"report"_s)->title);
    EXPECT_TRUE(picture->accessibleName().contains(u"leads to"_s));
}

TEST_F(EditorPageTest, a_draft_is_tried_out_as_a_drill_with_its_own_words) {
    ASSERT_TRUE(tabTo(u"Question"_s));
    retype(u"Provfråga?"_s);
    press(u"Try out"_s);
    EXPECT_EQ(lastAsked(), page_id::walk);
    EXPECT_TRUE(session.isDrill());
    EXPECT_EQ(session.routine()->step(u"check"_s)->question, u"Provfråga?"_s);
    session.answer(u"check"_s, u"same-fault"_s);
    ASSERT_TRUE(session.visit().outage.has_value());
    EXPECT_TRUE(session.outage()->drill);
    EXPECT_EQ(session.routine()->step(u"check"_s)->question, u"Provfråga?"_s) << "also once it is born";
}

TEST_F(EditorPageTest, a_draft_with_errors_can_not_be_handed_in_and_one_without_is_with_its_changes) {
    worker.make(u"Exempel Administratör"_s, u"Administratör"_s, "1", [this](const auto& made) { worker.file = *made; });
    usecases::GovernedConsole::key.open("1", [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    administrators.begin(session.person(), [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    usecases::GovernedConsole::key.close();
    ASSERT_TRUE(tabTo(u"Question"_s));
    retype(u"Fungerar det någon annanstans?"_s);
    press(u"Hand in for review"_s);
    EXPECT_EQ(focused(), u"What has changed since the edition in force"_s);
    ASSERT_TRUE(tabTo(u"Passphrase of your key"_s));
    type(u"1"_s);
    PageHands::key(Qt::Key_Return);
    EXPECT_EQ(lastAsked(), page_id::editions);
    const auto* life = overview.life(*Subject::parse(u"routine:pks"_s));
    ASSERT_TRUE(life);
    ASSERT_EQ(life->editions.size(), 1);
    const auto handed = routine::parse(life->editions.constFirst().text);
    ASSERT_TRUE(handed.has_value());
    EXPECT_TRUE(handed->document.changes->contains(u"reworded"_s));
    EXPECT_EQ(routines.routine(u"pks"_s)->document.version, u"1.0"_s) << "nobody has approved it";
}

} // namespace
