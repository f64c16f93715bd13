// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/report/report_number.h"
#include "gui/shell/page_ids.h"
#include "gui/visit/walk_route.h"
#include "gui/walk/walk_test.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class WaitTest : public WalkTest {
protected:
    WaitTest() {
        pksDown();
        handOver();
        advanceMinutes(10);
        enter();
    }
    const outage::Outage& outage() { return *session.outage(); }
    QLineEdit* timeField() {
        for (auto* each : page->findChildren<QLineEdit*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

TEST_F(WaitTest, next_check_is_thirty_minutes_after_the_last_word) {
    EXPECT_TRUE(seen().contains(u"Next check 08:42"_s)) << seen().toStdString();
    EXPECT_TRUE(seen().contains(u"in 20 minutes"_s));
}

TEST_F(WaitTest, still_down_is_one_word_however_often_it_is_pressed) {
    store.hold();
    for (int i = 0; i < 20; ++i)
        press(u"Still down"_s);
    store.release();
    EXPECT_EQ(kinds().count(u"still-down"_s), 1);
    EXPECT_TRUE(seen().contains(u"Next check 08:52"_s));
}

TEST_F(WaitTest, whoever_ends_the_outage_is_told_that_its_report_still_waits) {
    press(u"It works again"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(seen().contains(u"It still waits for a contact person. Tell PKS-gruppen"_s)) << seen().toStdString();
    press(u"See it in the outbox"_s);
    EXPECT_EQ(lastAsked(), page_id::outbox);
}

TEST_F(WaitTest, whoever_ends_the_outage_is_told_whom_a_given_report_has_reached) {
    const base::ReportId id = session.report()->id;
    reports.take(id, session.person(), [](const auto&) {});
    deliveries.given(id, delivery::WayOut::Phone, session.report()->recipient, session.person(), [](const auto&) {});
    press(u"It works again"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(seen().contains(u"It has already been given. Tell regionalvardanalys"_s)) << seen().toStdString();
}

TEST_F(WaitTest, the_check_is_put_off_in_place) {
    press(u"put it off"_s);
    press(u"60 min from now"_s);
    EXPECT_TRUE(seen().contains(u"Next check 09:22"_s));
    EXPECT_EQ(button(u"60 min from now"_s), nullptr);
}

TEST_F(WaitTest, it_works_again_takes_two_presses) {
    press(u"It works again"_s);
    EXPECT_FALSE(outage().isOver());
    key(Qt::Key_Return);
    ASSERT_TRUE(outage().restored.has_value());
    EXPECT_EQ(outage().restored->at, std::optional(clock->now()));
    EXPECT_TRUE(seen().contains(u"PKS fungerar igen"_s));
}

TEST_F(WaitTest, the_time_it_came_back_can_be_another_or_unknown) {
    press(u"It works again"_s);
    timeField()->setText(u"ingen aning"_s);
    key(Qt::Key_Return);
    EXPECT_FALSE(outage().isOver());
    EXPECT_TRUE(seen().contains(u"The time cannot be read"_s));
    timeField()->setText(u"2030-01-01 08:00"_s);
    key(Qt::Key_Return);
    EXPECT_FALSE(outage().isOver()) << "not later than now";
    press(u"I do not know when"_s);
    ASSERT_TRUE(outage().restored.has_value());
    EXPECT_FALSE(outage().restored->at.has_value());
}

TEST_F(WaitTest, it_says_where_the_report_is_in_one_word_from_the_group_to_the_case_number) {
    const base::ReportId id = session.report()->id;
    const auto nothing = [](const auto&) {};
    EXPECT_TRUE(seen().contains(u" · Waiting for a contact person"_s)) << seen().toStdString();
    reports.take(id, usecases::contactPerson, nothing);
    EXPECT_TRUE(seen().contains(u" · With "_s + usecases::contactPerson.name)) << seen().toStdString();
    deliveries.given(id, delivery::WayOut::Phone, session.report()->recipient, usecases::contactPerson, nothing);
    EXPECT_TRUE(seen().contains(u" · Reported 08:22"_s)) << seen().toStdString();
    reports.acknowledge(id, u"INC-9"_s, {}, usecases::contactPerson, nothing);
    EXPECT_TRUE(seen().contains(u" · Received, case INC-9"_s)) << seen().toStdString();
}

TEST_F(WaitTest, whoever_opened_it_for_the_group_is_asked_whether_it_was_sent) {
    const base::ReportId id = session.report()->id;
    deliveries.opened(id, delivery::WayOut::MailProgram, u"pks-gruppen"_s, session.person(), [](const auto&) {});
    EXPECT_TRUE(seen().contains(u"Opened in the mail program for PKS-gruppen. Did you send it?"_s))
        << seen().toStdString();
    press(u"Yes"_s);
    EXPECT_EQ(overview.deliveriesOf(id).first().state, delivery::State::Confirmed);
    EXPECT_EQ(overview.standingOf(*session.report()).state, delivery::ReportState::Ready);
    EXPECT_EQ(button(u"Yes"_s), nullptr);
    clock->advance(base::minuteMs);
    deliveries.opened(id, delivery::WayOut::Paper, u"pks-gruppen"_s, session.person(), [](const auto&) {});
    press(u"No"_s);
    EXPECT_EQ(overview.deliveriesOf(id).last().state, delivery::State::NotSent);
}

TEST_F(WaitTest, a_handover_file_is_asked_for_from_the_report) {
    QSignalSpy wanted(&session, &Session::handoverWriteAsked);
    press(u"Save handover file …"_s);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(WaitTest, of_a_joined_report_the_joint_one_says_where_it_is_and_its_case_number) {
    const base::ReportId mine = session.report()->id;
    pksDown();
    const base::ReportId second = handOver();
    base::ReportId joint;
    jointReports.join({mine, second}, usecases::contactPerson, [&](const auto& made) { joint = *made; });
    deliveries.given(joint, delivery::WayOut::Phone, session.report()->recipient, session.person(), [](const auto&) {});
    reports.acknowledge(joint, u"INC-9"_s, {}, session.person(), [](const auto&) {});
    QApplication::processEvents();
    QString told;
    for (const QWidget* each : page->findChildren<QWidget*>())
        told += each->accessibleName() + u'\n' + each->accessibleDescription() + u'\n';
    EXPECT_TRUE(told.contains(u"INC-9"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"part of "_s + report::numberOf(joint))) << told.toStdString();
}

TEST_F(WaitTest, escape_takes_the_first_press_back) {
    press(u"It works again"_s);
    EXPECT_TRUE(page->back());
    EXPECT_FALSE(page->back());
    EXPECT_FALSE(outage().isOver());
}

TEST_F(WaitTest, a_false_alarm_is_taken_back_with_a_reason_and_opened_again) {
    press(u"More ways"_s);
    press(u"False alarm – take it back"_s);
    EXPECT_FALSE(button(u"Take it back"_s)->isEnabled());
    type(u"fel tangent"_s);
    press(u"Take it back"_s);
    ASSERT_TRUE(outage().withdrawn.has_value());
    EXPECT_TRUE(seen().contains(u"fel tangent"_s));
    EXPECT_TRUE(seen().contains(u"It is withdrawn too."_s)) << seen().toStdString();
    press(u"More ways"_s);
    press(u"Open it again"_s);
    type(u"det var sant"_s);
    press(u"Open again"_s);
    EXPECT_FALSE(outage().isOver());
    EXPECT_EQ(pageFor(session), page_id::report); // its report was taken back too
    ASSERT_NE(session.report(), nullptr);
    EXPECT_EQ(session.report()->stage, report::Stage::Draft);
}

TEST_F(WaitTest, narrow_puts_the_course_of_events_behind_a_button) {
    page->resize(1024, 700);
    QApplication::processEvents();
    ASSERT_NE(button(u"Course of events (4)"_s), nullptr);
    press(u"Course of events (4)"_s);
    EXPECT_TRUE(page->findChild<TimelineList*>()->isVisible());
    EXPECT_TRUE(page->back());
    EXPECT_FALSE(page->findChild<TimelineList*>()->isVisible());
}

TEST_F(WaitTest, an_untouched_time_is_the_moment_it_was_pressed) {
    clock->advance(17'345);
    const base::UtcMs pressed = clock->now();
    press(u"It works again"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(outage().restored.has_value());
    EXPECT_EQ(outage().restored->at, std::optional(pressed));
}

TEST_F(WaitTest, a_number_in_a_reason_is_removed_or_masked_and_never_waived) {
    press(u"More ways"_s);
    press(u"False alarm – take it back"_s);
    type(u"ring 1212121212 nu 1212121212"_s);
    EXPECT_EQ(button(u"Not a personal number …"_s), nullptr);
    EXPECT_NE(button(u"Mask"_s), nullptr);
}

} // namespace
