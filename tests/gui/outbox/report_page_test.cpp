// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/report_page.h"

#include "core/report/report_number.h"
#include "gui/guard/guarded_text.h"
#include "gui/outbox/page_test.h"
#include "gui/shell/page_ids.h"
#include "gui/visit/visit_clock.h"
#include "gui/widgets/text_area.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class ReportPageTest : public PageTest<ReportPage> {
protected:
    ReportPageTest() {
        pksDown();
        enter();
    }
    const report::Report& report() { return *session.report(); }
    QString preview() { return page->findChild<MessagePreview*>()->toPlainText(); }
    GuardedText* text() { return page->findChild<GuardedText*>(); }
};

TEST_F(ReportPageTest, a_confirmed_reporter_hands_over_with_one_press) {
    EXPECT_TRUE(button(u"Hand over to PKS-gruppen"_s));
    EXPECT_EQ(page->mainAction(), button(u"Hand over to PKS-gruppen"_s));
    page->mainAction()->click(); // what Ctrl+Enter does, from any field
    ASSERT_EQ(report().stage, report::Stage::Ready);
    EXPECT_EQ(report().content->reporter, usecases::nurse);
    EXPECT_FALSE(kinds().contains(u"described"_s)) << "nothing was changed";
    press(u"Go on and wait"_s);
    EXPECT_EQ(lastAsked(), page_id::walk);
}

TEST_F(ReportPageTest, what_is_handed_over_says_how_it_goes_on_from_here) {
    page->mainAction()->click();
    EXPECT_TRUE(words().contains(u"Nothing is sent by itself"_s));
    settings.values.folders.drop = u"/srv/drop"_s;
    exchanges.lookNow();
    EXPECT_TRUE(words().contains(u"It waits for the shared folder"_s));
    folder.trouble.reset();
    exchanges.lookNow();
    EXPECT_TRUE(words().contains(u"It goes to PKS-gruppen through the shared folder"_s));
}

TEST_F(ReportPageTest, typed_text_stands_in_the_preview_and_in_the_report) {
    type(u"Vi arbetar vidare"_s);
    EXPECT_TRUE(preview().contains(u"Vi arbetar vidare"_s));
    page->mainAction()->click();
    EXPECT_EQ(report().content->ownText, u"Vi arbetar vidare"_s);
}

TEST_F(ReportPageTest, a_personal_number_stops_every_way_out_and_is_masked_in_the_preview) {
    type(u"Patient 19121212-1212"_s);
    EXPECT_FALSE(page->mainAction()->isEnabled());
    EXPECT_FALSE(button(u"Phone it in…"_s)->isEnabled());
    EXPECT_FALSE(preview().contains(u"1212-1212"_s));
    page->mainAction()->click();
    EXPECT_EQ(report().stage, report::Stage::Draft);
    text()->area()->selectAll();
    type(u"Patienten"_s);
    EXPECT_TRUE(page->mainAction()->isEnabled());
}

TEST_F(ReportPageTest, a_possible_number_goes_through_with_a_reason) {
    type(u"Serienummer 1212121212 "_s);
    ASSERT_FALSE(page->mainAction()->isEnabled());
    press(u"Not a personal number …"_s);
    type(u"skrivarens nummer"_s);
    press(u"Keep it"_s);
    ASSERT_TRUE(page->mainAction()->isEnabled());
    page->mainAction()->click();
    EXPECT_EQ(report().stage, report::Stage::Ready);
}

TEST_F(ReportPageTest, half_typed_text_comes_back) {
    type(u"halv mening"_s);
    page->left();
    EXPECT_TRUE(drafts.text(usecases::formDraftKey(report().id)).contains(u"halv mening"_s));
    enter();
    EXPECT_EQ(text()->text(), u"halv mening"_s);
    page->mainAction()->click();
    EXPECT_EQ(drafts.text(usecases::formDraftKey(report().id)), QString());
}

TEST_F(ReportPageTest, a_later_time_is_warned_about_and_taken) {
    QLineEdit* when = field(u"When was it discovered?"_s);
    when->setFocus();
    when->selectAll();
    type(u"2026-06-01 23:00"_s);
    EXPECT_TRUE(words().contains(u"later than now"_s));
    page->mainAction()->click();
    EXPECT_EQ(report().stage, report::Stage::Ready);
}

TEST_F(ReportPageTest, an_unreadable_time_is_said_in_its_field) {
    QLineEdit* when = field(u"When was it discovered?"_s);
    when->setFocus();
    when->selectAll();
    type(u"nyss"_s);
    page->mainAction()->click();
    EXPECT_EQ(report().stage, report::Stage::Draft);
    EXPECT_EQ(QApplication::focusWidget(), when);
}

TEST_F(ReportPageTest, an_unconfirmed_reporter_is_asked_once) {
    advanceMinutes(9 * 60);
    enter();
    page->mainAction()->click();
    EXPECT_EQ(report().stage, report::Stage::Draft);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    page->mainAction()->click();
    EXPECT_EQ(report().stage, report::Stage::Ready);
}

TEST_F(ReportPageTest, an_unchecked_line_is_left_out) {
    ASSERT_TRUE(preview().contains(u"samma fel"_s));
    for (auto* each : page->findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->isCheckable() && each->accessibleName().contains(u"samma fel"_s)) {
            each->setFocus();
            QTest::keyClick(each, Qt::Key_Space);
        }
    }
    EXPECT_FALSE(preview().contains(u"samma fel"_s));
    page->mainAction()->click();
    for (const report::Line& line : report().content->lines)
        EXPECT_FALSE(line.text.contains(u"samma fel"_s));
}

TEST_F(ReportPageTest, the_mail_program_gets_the_report_for_the_group_with_the_handover_file_and_it_is_only_opened) {
    contacts::LocalDetails group{{}, {}, u"pks@example.org"_s, usecases::nurse, clock->now()};
    contacts.set(u"pks-gruppen"_s, group, [](const auto& set) { EXPECT_TRUE(set.has_value()); });
    page->mainAction()->click();
    press(u"Open in mail program"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !seen.opened.isEmpty(); }, 60'000));
    ASSERT_TRUE(seen.opened.first().isLocalFile());
    QFile draft(seen.opened.first().toLocalFile());
    EXPECT_TRUE(draft.fileName().endsWith(report::numberOf(report().id) + u".eml"));
    ASSERT_TRUE(draft.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(draft.readAll());
    EXPECT_TRUE(text.contains(u"pks@example.org"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(report::numberOf(report().id) + u".rrhandover")) << text.toStdString();
    EXPECT_FALSE(folder.packed.isEmpty());
    ASSERT_EQ(overview.deliveriesOf(report().id).size(), 1);
    const delivery::Delivery opened = overview.deliveriesOf(report().id).first();
    EXPECT_EQ(opened.state, delivery::State::Opened);
    EXPECT_EQ(opened.contact, u"pks-gruppen"_s);
    deliveries.confirm(opened.id, usecases::nurse, [](const auto&) {});
    EXPECT_EQ(overview.standingOf(report()).state, delivery::ReportState::Ready)
        << "the group has it, not the recipient";
}

TEST_F(ReportPageTest, without_a_store_or_a_program_for_files_the_text_alone_goes_to_the_mail_program) {
    store.fail(base::ErrorKind::StoreFull);
    page->mainAction()->click();
    press(u"Open in mail program"_s);
    ASSERT_EQ(seen.opened.size(), 1);
    EXPECT_EQ(seen.opened.first().scheme(), u"mailto"_s);
}

TEST_F(ReportPageTest, read_on_the_phone_it_is_given_to_those_who_pass_it_on) {
    EXPECT_TRUE(words().contains(u"Phoning it in hands the report over as well."_s));
    press(u"Phone it in…"_s);
    EXPECT_EQ(report().stage, report::Stage::Ready);
    EXPECT_TRUE(words().contains(u"Hej, jag heter Exempel Barnmorska"_s));
    press(u"Read and received"_s);
    ASSERT_EQ(overview.deliveriesOf(report().id).size(), 1);
    EXPECT_EQ(overview.deliveriesOf(report().id).first().contact, u"pks-gruppen"_s);
    EXPECT_EQ(overview.standingOf(report()).state, delivery::ReportState::Ready);
}

TEST_F(ReportPageTest, a_personal_number_in_any_field_of_a_draft_stops_copy_and_pdf) {
    for (const QString& name : {u"Clinic"_s, u"Reporter"_s}) {
        QLineEdit* line = field(name);
        ASSERT_NE(line, nullptr) << name.toStdString();
        const QString before = line->text();
        line->setText(u"Enhet 19121212-1212"_s);
        press(u"More ways"_s);
        press(u"Copy the text"_s);
        seen.saveTo = u"/nowhere/report.pdf"_s;
        press(u"Save as PDF"_s);
        EXPECT_TRUE(seen.copied.isEmpty());
        EXPECT_TRUE(seen.suggested.isEmpty()) << "not even asked where";
        EXPECT_TRUE(words().contains(u"looks like a personal identity number"_s));
        EXPECT_EQ(QApplication::focusWidget(), line);
        line->setText(before);
        press(u"More ways"_s);
    }
    press(u"More ways"_s);
    press(u"Copy the text"_s);
    EXPECT_EQ(seen.copied.size(), 1);
}

TEST_F(ReportPageTest, a_hand_over_that_ends_late_leaves_the_report_now_shown_alone) {
    const base::ReportId handed = report().id;
    type(u"halv mening"_s);
    field(u"Reporter"_s)->setText(u"Exempel Annan"_s);
    store.hold();
    page->mainAction()->click();
    session.openRoutine(u"pks"_s, {}, false, false);
    store.release();
    EXPECT_EQ(overview.report(handed)->stage, report::Stage::Ready);
    EXPECT_EQ(drafts.text(usecases::formDraftKey(handed)), QString());
    EXPECT_EQ(session.person().name, usecases::nurse.name);
}

TEST_F(ReportPageTest, a_ready_report_saved_as_pdf_is_recorded_as_paper) {
    const QTemporaryDir saved;
    page->mainAction()->click();
    WaysOut ways(session, std::make_unique<support::OutsideTwin>(seen), page.get());
    ways.savePdf(*ways.parcelOf(report().id));
    EXPECT_TRUE(overview.deliveriesOf(report().id).isEmpty()) << "the person changed their mind";
    EXPECT_EQ(seen.suggested, u"Fault report "_s + report::numberOf(report().id) + u".pdf"_s);
    seen.saveTo = saved.filePath(u"report.pdf"_s);
    ways.savePdf(*ways.parcelOf(report().id));
    EXPECT_TRUE(overview.deliveriesOf(report().id).isEmpty()) << "written on another thread";
    ASSERT_TRUE(QTest::qWaitFor([this] { return overview.deliveriesOf(report().id).size() == 1; }));
    QFile file(seen.saveTo);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("%%EOF"));
    EXPECT_EQ(overview.deliveriesOf(report().id).first().way, delivery::WayOut::Paper);
}

TEST_F(ReportPageTest, a_pdf_that_cannot_be_written_is_said_and_not_recorded) {
    page->mainAction()->click();
    WaysOut ways(session, std::make_unique<support::OutsideTwin>(seen), page.get());
    QSignalSpy problem(&session, &Session::problem);
    seen.saveTo = u"/nowhere/report.pdf"_s;
    ways.savePdf(*ways.parcelOf(report().id));
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem.size() == 1; }));
    EXPECT_EQ(problem.first().first().value<base::Error>().kind, base::ErrorKind::FileUnwritable);
    EXPECT_TRUE(overview.deliveriesOf(report().id).isEmpty());
}

TEST_F(ReportPageTest, what_was_said_about_a_number_comes_back_with_the_draft) {
    type(u"Serienummer 1212121212 "_s);
    press(u"Not a personal number …"_s);
    type(u"skrivarens nummer"_s);
    press(u"Keep it"_s);
    page->left();
    enter(); // as after a kill: all that is left is the draft
    EXPECT_TRUE(text()->isClean());
    EXPECT_TRUE(page->mainAction()->isEnabled());
}

TEST_F(ReportPageTest, typing_goes_on_after_the_text_that_came_back) {
    type(u"Vi arbetar"_s);
    page->left();
    enter();
    type(u" vidare"_s);
    EXPECT_EQ(text()->text(), u"Vi arbetar vidare"_s);
}

TEST_F(ReportPageTest, everything_that_is_missing_is_marked_and_the_first_gets_the_focus) {
    field(u"Reporter"_s)->clear();
    field(u"Clinic"_s)->clear();
    page->mainAction()->click();
    EXPECT_EQ(report().stage, report::Stage::Draft);
    EXPECT_TRUE(words().contains(u"Your name is missing"_s));
    EXPECT_TRUE(words().contains(u"The unit is missing"_s));
    EXPECT_EQ(QApplication::focusWidget(), field(u"Reporter"_s));
}

TEST_F(ReportPageTest, fields_beside_each_other_stay_in_line_whatever_stands_below_them) {
    const auto top = [this](const QString& name) { return field(name)->mapTo(page.get(), QPoint()).y(); };
    field(u"Clinic"_s)->clear();
    page->mainAction()->click();
    QApplication::processEvents();
    EXPECT_EQ(top(u"Reporter"_s), top(u"Clinic"_s));
    advanceMinutes(9 * 60);
    enter();
    page->mainAction()->click(); // is that you?
    QApplication::processEvents();
    EXPECT_EQ(top(u"Reporter"_s), top(u"Clinic"_s));
}

TEST_F(ReportPageTest, the_clock_follows_the_time_that_is_typed) {
    const auto shown = [this] { return page->findChild<VisitClock*>()->accessibleName().section(u',', 0, 0); };
    EXPECT_EQ(shown(), u"0 min"_s);
    field(u"When was it discovered?"_s)->setText(u"07:42"_s);
    EXPECT_EQ(shown(), u"30 min"_s);
    page->left();
    enter();
    EXPECT_EQ(shown(), u"30 min"_s);
}

TEST_F(ReportPageTest, escape_closes_what_is_unfolded_first) {
    press(u"More ways"_s);
    EXPECT_TRUE(page->back());
    EXPECT_EQ(button(u"Copy the text"_s), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), button(u"More ways"_s));
    EXPECT_FALSE(page->back());
}

TEST_F(ReportPageTest, text_set_by_an_assistive_tool_is_read) {
    press(u"other"_s);
    auto* word = field(u"How it is wrong, in a word"_s);
    ASSERT_NE(word, nullptr);
    word->setText(u"skriver fel namn"_s); // no key is pressed
    EXPECT_TRUE(preview().contains(u"skriver fel namn"_s));
    press(u"+ other"_s);
    field(u"Another system"_s)->setText(u"Exempelsystem"_s);
    EXPECT_TRUE(preview().contains(u"Exempelsystem"_s));
}

} // namespace
