// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/exchange/exchange.h"
#include "core/report/report_number.h"
#include "gui/guard/guarded_text.h"
#include "gui/outbox/delivery_words.h"
#include "gui/outbox/outbox_page.h"
#include "gui/outbox/page_test.h"
#include "gui/widgets/paged_list.h"
#include "gui/widgets/text_area.h"

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;
using delivery::ReportState;

namespace {

const base::Person other{u"Exempel Ersättare"_s, u"PKS-gruppen"_s};

template <class T>
std::function<void(base::Result<T>)> well() {
    return [](const base::Result<T>& result) { EXPECT_TRUE(result.has_value()); };
}

/// The contact person's desk, and a second console that it can meet.
class DeskTest : public PageTest<OutboxPage> {
protected:
    DeskTest()
        : far(7, clock) {}

    base::ReportId handedOverHere() {
        pksDown();
        return handOver();
    }
    void meet() {
        exchange::exchange(far.journal, journal, [&](const base::Result<exchange::Exchanged>& result) {
            ASSERT_TRUE(result.has_value());
            far.overview.take(result->first.summaries);
            overview.take(result->second.summaries);
        });
        settle();
    }
    /// How many reports the list shows; headings do not count.
    int rows() {
        const RowModel& model = page->findChild<PagedList*>()->rows();
        int count = 0;
        for (int at = 0; at < model.rowCount(); ++at)
            count += model.row(at).isHeading() ? 0 : 1;
        return count;
    }
    ReportState standing(base::ReportId id) { return overview.standingOf(*overview.report(id)).state; }
    QString message() { return page->findChild<MessagePreview*>()->toPlainText(); }
    base::ReportId given() {
        const base::ReportId id = handedOverHere();
        enter();
        press(u"I am a contact person – take over"_s);
        press(u"Send now"_s);
        EXPECT_EQ(standing(id), ReportState::Given);
        return id;
    }

    usecases::OneConsole far;
};

TEST_F(DeskTest, what_another_took_over_is_taken_from_them_only_with_a_reason) {
    const base::ReportId id = handedOverHere();
    reports.take(id, other, well<base::ReportId>());
    enter();
    EXPECT_TRUE(words().contains(u"Contact person: Exempel Ersättare"_s));
    EXPECT_EQ(button(u"Send now"_s), nullptr);
    press(u"More ways"_s);
    press(u"Take over from Exempel Ersättare …"_s);
    press(u"Take it over"_s);
    EXPECT_EQ(overview.report(id)->taken->by, other);
    field(u"Reason"_s)->setFocus();
    type(u"De har gått hem"_s);
    press(u"Take it over"_s);
    EXPECT_EQ(overview.report(id)->taken->by, session.person());
    EXPECT_NE(button(u"Send now"_s), nullptr);
}

TEST_F(DeskTest, a_claim_made_elsewhere_at_the_same_time_is_shown) {
    const base::ReportId id = handedOverHere();
    meet();
    far.reports.take(id, other, well<base::ReportId>());
    enter();
    press(u"I am a contact person – take over"_s);
    meet();
    ASSERT_EQ(overview.report(id)->alsoTaken.size(), 1);
    EXPECT_TRUE(words().contains(u"took it over as well"_s)) << words().toStdString();
}

TEST_F(DeskTest, reports_of_one_outage_are_joined_sent_as_one_and_parted_until_then) {
    const base::ReportId one = handedOverHere();
    const base::ReportId two = handedOverHere();
    enter();
    press(u"Join with BMM Exempel …"_s);
    EXPECT_TRUE(message().contains(report::numberOf(one))) << message().toStdString();
    EXPECT_TRUE(message().contains(report::numberOf(two)));
    press(u"Join"_s);
    ASSERT_TRUE(overview.report(one)->joint.has_value());
    press(u"Part them again"_s);
    EXPECT_FALSE(overview.report(one)->joint.has_value());
    press(u"Join with BMM Exempel …"_s);
    press(u"Join"_s);
    press(u"Send now"_s);
    EXPECT_EQ(standing(one), ReportState::Given);
    EXPECT_EQ(standing(two), ReportState::Given);
    EXPECT_EQ(submitter.submissions.size(), 1);
    EXPECT_EQ(button(u"Part them again"_s), nullptr);
    page->select(two);
    settle();
    EXPECT_TRUE(words().contains(u"which speaks for it"_s)) << words().toStdString();
    EXPECT_EQ(button(u"Send now"_s), nullptr);
}

TEST_F(DeskTest, several_in_one_are_one_row_and_the_originals_are_reached_from_its_card) {
    const base::ReportId one = handedOverHere();
    const base::ReportId two = handedOverHere();
    enter();
    EXPECT_EQ(rows(), 2);
    press(u"Join with BMM Exempel …"_s);
    press(u"Join"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(OutboxPage::needingYou(session), 1);
    page->find();
    type(report::numberOf(two));
    settle();
    EXPECT_EQ(rows(), 1) << "found by the number of a part";
    press(nameOf(session, *overview.report(one)));
    EXPECT_TRUE(message().contains(report::numberOf(one)));
    EXPECT_TRUE(words().contains(u"which speaks for it"_s)) << words().toStdString();
}

TEST_F(DeskTest, of_what_others_joined_the_clinic_sees_its_own_report) {
    const base::ReportId here = handedOverHere();
    const base::ReportId same = handedOverHere();
    meet();
    far.jointReports.join({here, same}, other, well<base::ReportId>());
    meet();
    enter();
    EXPECT_EQ(rows(), 1);
    EXPECT_GE(page->findChild<PagedList*>()->rows().placeOf(here.hex()), 0);
    EXPECT_EQ(rowOf(session, itemOf(session, *overview.report(here))).badge, u"With Exempel Ersättare"_s);
}

TEST_F(DeskTest, taking_over_is_loud_only_where_reports_are_passed_on) {
    const auto kind = [this](const QString& name) { return qobject_cast<Button*>(button(name))->kind(); };
    const QString take = u"I am a contact person – take over"_s;
    handedOverHere();
    enter();
    EXPECT_EQ(kind(take), Button::Kind::Plain);
    EXPECT_EQ(kind(u"Phone it in…"_s), Button::Kind::Primary);
    EXPECT_EQ(page->mainAction(), button(u"Phone it in…"_s));
    press(take);
    EXPECT_EQ(kind(u"Phone it in…"_s), Button::Kind::Plain);
    page->select(handedOverHere());
    settle();
    EXPECT_EQ(kind(take), Button::Kind::Primary) << "whoever took one takes others";
    EXPECT_EQ(page->mainAction(), button(take));
}

TEST_F(DeskTest, a_computer_of_the_group_takes_over_loudly_from_the_first) {
    settings.values.unit.name = u"PKS-gruppen"_s;
    handedOverHere();
    enter();
    EXPECT_EQ(page->mainAction(), button(u"I am a contact person – take over"_s));
}

TEST_F(DeskTest, leaving_the_choice_joins_nothing) {
    const base::ReportId one = handedOverHere();
    static_cast<void>(handedOverHere());
    enter();
    press(u"Join with BMM Exempel …"_s);
    EXPECT_TRUE(page->back());
    settle();
    EXPECT_FALSE(overview.report(one)->joint.has_value());
    EXPECT_NE(button(u"Join with BMM Exempel …"_s), nullptr);
}

TEST_F(DeskTest, to_who_never_passed_a_report_on_taking_and_parting_are_quiet_ways) {
    const base::ReportId one = handedOverHere();
    const base::ReportId two = handedOverHere();
    jointReports.join({one, two}, other, well<base::ReportId>());
    enter();
    page->select(*overview.report(one)->joint);
    settle();
    EXPECT_TRUE(words().contains(u"2 reports in one"_s)) << words().toStdString();
    EXPECT_EQ(button(u"Take over from Exempel Ersättare …"_s), nullptr);
    EXPECT_EQ(button(u"Part them again"_s), nullptr);
    press(u"More ways"_s);
    EXPECT_NE(button(u"Take over from Exempel Ersättare …"_s), nullptr);
    press(u"Part them again"_s);
    EXPECT_FALSE(overview.report(one)->joint.has_value());
}

TEST_F(DeskTest, to_who_passes_reports_on_taking_another_ones_is_the_main_act) {
    const base::ReportId mine = handedOverHere();
    const base::ReportId theirs = handedOverHere();
    reports.take(mine, session.person(), well<base::ReportId>());
    reports.take(theirs, other, well<base::ReportId>());
    enter();
    page->select(theirs);
    settle();
    EXPECT_NE(button(u"Take over from Exempel Ersättare …"_s), nullptr);
    press(u"More ways"_s);
    int offers = 0;
    for (const auto* each : page->findChildren<QAbstractButton*>())
        offers += each->isVisible() && each->accessibleName().startsWith(u"Take over from"_s) ? 1 : 0;
    EXPECT_EQ(offers, 1);
}

TEST_F(DeskTest, a_report_handed_over_to_others_waits_for_them_and_no_longer_needs_the_reporter) {
    const base::ReportId id = handedOverHere();
    EXPECT_EQ(OutboxPage::needingYou(session), 1) << "nobody else can see it";
    settings.values.folders.drop = u"/exempel"_s;
    EXPECT_EQ(OutboxPage::needingYou(session), 0);
    EXPECT_EQ(rowOf(session, itemOf(session, *overview.report(id))).badge, u"Waiting for a contact person"_s);
    settings.values.unit.name = u"PKS-gruppen"_s;
    settings.values.person = {other.name, clock->now(), u"exempel"_s};
    EXPECT_EQ(OutboxPage::needingYou(session), 0) << "the outage is here";
    reports.take(id, other, well<base::ReportId>());
    EXPECT_EQ(OutboxPage::needingYou(session), 1) << "to be sent";
}

/// Given, with the start of a case number and of how it came.
class HalfTypedTest : public DeskTest {
protected:
    base::ReportId halfTyped() {
        const base::ReportId id = given();
        number()->setFocus();
        type(u"INC-4"_s);
        field(u"How the answer came"_s)->setFocus();
        type(u"tele"_s);
        return id;
    }
    QLineEdit* number() { return field(u"Case number"_s); }
    QString how() { return field(u"How the answer came"_s)->text(); }
};

TEST_F(HalfTypedTest, the_half_hour_that_passes_leaves_what_is_typed_and_where) {
    halfTyped();
    const QLineEdit* before = number();
    advanceMinutes(31);
    reports.acknowledge(handedOverHere(), {}, {}, session.person(),
                        [](const auto&) {}); // anything: the page looks anew
    settle();
    EXPECT_TRUE(words().contains(u"Call?"_s)) << words().toStdString();
    ASSERT_EQ(number(), before);
    EXPECT_EQ(number()->text(), u"INC-4"_s);
    EXPECT_TRUE(field(u"How the answer came"_s)->hasFocus());
    type(u"fon"_s);
    EXPECT_EQ(how(), u"telefon"_s);
}

TEST_F(HalfTypedTest, leaving_the_page_and_coming_back_finds_it_as_it_was) {
    halfTyped();
    page->hide();
    page->show();
    page->entered();
    settle();
    EXPECT_EQ(number()->text(), u"INC-4"_s);
    EXPECT_EQ(how(), u"tele"_s);
}

TEST_F(HalfTypedTest, it_outlives_a_look_at_another_report_and_goes_when_it_is_noted) {
    const base::ReportId id = halfTyped();
    page->select(handedOverHere());
    page->select(id);
    settle();
    EXPECT_EQ(number()->text(), u"INC-4"_s);
    EXPECT_EQ(how(), u"tele"_s);
    press(u"Note that it is received"_s);
    ASSERT_TRUE(overview.report(id)->acknowledged.has_value());
    EXPECT_EQ(overview.report(id)->acknowledged->caseNumber, u"INC-4"_s);
    for (const QString& part : {u"case"_s, u"how"_s})
        EXPECT_TRUE(drafts.text(u"answer/%1/%2"_s.arg(id.hex(), part)).isEmpty());
}

TEST_F(HalfTypedTest, it_outlives_a_kill) {
    const base::ReportId id = halfTyped();
    const QString draftKey = u"answer/%1/"_s.arg(id.hex());
    EXPECT_TRUE(QTest::qWaitFor([this, draftKey] { return drafts.text(draftKey + u"how"_s) == u"tele"_s; }));
    usecases::Drafts after(journal); // another start of the program
    after.load([] {});
    EXPECT_EQ(after.text(draftKey + u"case"_s), u"INC-4"_s);
    EXPECT_EQ(after.text(draftKey + u"how"_s), u"tele"_s);
}

TEST_F(HalfTypedTest, a_reason_stays_while_the_report_does_and_is_a_draft_beyond) {
    const base::ReportId id = handedOverHere();
    enter();
    press(u"More ways"_s);
    press(u"Withdraw …"_s);
    type(u"Det var bara"_s);
    page->entered();
    settle();
    ASSERT_NE(field(u"Reason"_s), nullptr);
    EXPECT_EQ(field(u"Reason"_s)->text(), u"Det var bara"_s);
    page->select(handedOverHere());
    page->select(id);
    settle();
    EXPECT_EQ(field(u"Reason"_s), nullptr);
    press(u"More ways"_s);
    press(u"Withdraw …"_s);
    EXPECT_EQ(field(u"Reason"_s)->text(), u"Det var bara"_s);
    press(u"Withdraw"_s);
    ASSERT_TRUE(overview.report(id)->withdrawn.has_value());
    EXPECT_EQ(overview.report(id)->withdrawn->reason, u"Det var bara"_s);
    EXPECT_TRUE(drafts.text(u"reason/%1/withdraw"_s.arg(id.hex())).isEmpty());
}

TEST_F(DeskTest, an_update_says_what_is_new_and_goes_its_own_way) {
    const base::ReportId id = given();
    press(u"Write an update …"_s);
    page->findChild<GuardedText*>()->area()->setPlainText(u"Gäller nu alla rum."_s);
    press(u"It works again"_s);
    press(u"Make the update"_s);
    ASSERT_EQ(updates.updatesOf(id).size(), 1);
    const report::Report update = *updates.updatesOf(id).constFirst();
    EXPECT_TRUE(update.content->restored->at.has_value());
    EXPECT_TRUE(message().contains(u"Gäller nu alla rum."_s));
    press(u"Send now"_s);
    EXPECT_EQ(standing(update.id), ReportState::Given);
}

TEST_F(DeskTest, an_update_without_anything_new_is_not_made) {
    const base::ReportId id = given();
    press(u"Write an update …"_s);
    press(u"Make the update"_s);
    EXPECT_TRUE(updates.updatesOf(id).isEmpty());
    EXPECT_NE(button(u"Make the update"_s), nullptr);
}

TEST_F(DeskTest, half_typed_facts_outlive_a_look_at_another_report) {
    const base::ReportId id = given();
    press(u"Write an update …"_s);
    QWidget* area = page->findChild<GuardedText*>()->area();
    area->setFocus();
    type(u"Halvskrivet"_s);
    const base::ReportId second = handedOverHere();
    page->select(second);
    page->select(id);
    settle();
    press(u"Write an update …"_s);
    QString typed;
    for (const GuardedText* each : page->findChildren<GuardedText*>())
        typed = each->isVisible() ? each->text() : typed;
    EXPECT_EQ(typed, u"Halvskrivet"_s);
}

TEST_F(DeskTest, systems_and_time_of_an_update_outlive_a_kill_and_go_when_it_is_made) {
    const base::ReportId id = given();
    advanceMinutes(90);
    press(u"Write an update …"_s);
    field(u"Other systems that are affected now"_s)->setFocus();
    type(u"Journal, Tidbok"_s);
    press(u"It works again"_s);
    field(u"Since when does it work again?"_s)->selectAll();
    field(u"Since when does it work again?"_s)->setFocus();
    type(u"08:40"_s);
    EXPECT_TRUE(QTest::qWaitFor([this, id] { return !drafts.text(u"update/%1/systems"_s.arg(id.hex())).isEmpty(); }));
    usecases::Drafts after(journal); // another start of the program
    after.load([] {});
    EXPECT_EQ(after.text(u"update/%1/systems"_s.arg(id.hex())), u"Journal, Tidbok"_s);
    EXPECT_EQ(after.text(u"update/%1/since"_s.arg(id.hex())), u"08:40"_s);
    page->back();
    settle();
    press(u"Write an update …"_s);
    EXPECT_EQ(field(u"Other systems that are affected now"_s)->text(), u"Journal, Tidbok"_s);
    EXPECT_EQ(field(u"Since when does it work again?"_s)->text(), u"08:40"_s);
    press(u"Make the update"_s);
    ASSERT_EQ(updates.updatesOf(id).size(), 1);
    EXPECT_EQ(updates.updatesOf(id).constFirst()->content->description.systems.size(), 3);
    EXPECT_TRUE(drafts.text(u"update/%1/systems"_s.arg(id.hex())).isEmpty());
}

TEST_F(DeskTest, an_update_that_is_due_is_asked_for_until_it_is_put_off_with_a_reason) {
    const base::ReportId id = given();
    reports.acknowledge(id, u"INC-1"_s, {}, session.person(), well<base::ReportId>());
    EXPECT_EQ(OutboxPage::needingYou(session), 0);
    advanceMinutes(30);
    EXPECT_EQ(OutboxPage::needingYou(session), 1);
    page->entered();
    settle();
    press(u"Put off …"_s);
    press(u"Put off"_s);
    EXPECT_FALSE(overview.report(id)->postponed.has_value());
    field(u"Reason"_s)->setFocus();
    type(u"Inget nytt"_s);
    press(u"Put off"_s);
    EXPECT_TRUE(overview.report(id)->postponed.has_value());
    EXPECT_EQ(OutboxPage::needingYou(session), 0);
}

TEST_F(DeskTest, a_half_typed_reason_for_putting_off_outlives_a_look_at_another_report) {
    const base::ReportId id = given();
    advanceMinutes(30);
    page->entered();
    settle();
    press(u"Put off …"_s);
    type(u"Inget"_s);
    page->select(handedOverHere());
    page->select(id);
    settle();
    press(u"Put off …"_s);
    EXPECT_EQ(field(u"Reason"_s)->text(), u"Inget"_s);
    press(u"Put off"_s);
    ASSERT_TRUE(overview.report(id)->postponed.has_value());
    EXPECT_EQ(overview.report(id)->postponed->reason, u"Inget"_s);
    EXPECT_TRUE(drafts.text(u"update/%1/put-off"_s.arg(id.hex())).isEmpty());
}

TEST_F(DeskTest, a_later_report_is_offered_as_an_update) {
    const base::ReportId first = given();
    const base::ReportId later = handedOverHere();
    page->select(later);
    settle();
    press(u"Make this an update of it"_s);
    EXPECT_EQ(overview.report(later)->parent, std::optional(first));
    EXPECT_EQ(standing(later), ReportState::TakenOver);
}

TEST_F(DeskTest, without_an_answer_for_half_an_hour_a_call_is_suggested) {
    const base::ReportId id = given();
    EXPECT_FALSE(words().contains(u"Call?"_s));
    advanceMinutes(30);
    page->entered();
    settle();
    EXPECT_TRUE(words().contains(u"Call?"_s)) << words().toStdString();
    field(u"How the answer came"_s)->setFocus();
    type(u"telefon"_s);
    field(u"Case number"_s)->setFocus();
    type(u"INC-7"_s);
    press(u"Note that it is received"_s);
    EXPECT_EQ(overview.report(id)->acknowledged->how, u"telefon"_s);
}

TEST_F(DeskTest, the_whole_delivery_log_holds_every_step_with_the_servers_words_and_can_be_printed) {
    handedOverHere();
    enter();
    press(u"I am a contact person – take over"_s);
    submitter.next = usecases::replied(delivery::Phase::Rcpt, 451);
    submitter.next.replyWords = u"grålistad"_s;
    press(u"Send now"_s);
    submitter.next = usecases::replied(delivery::Phase::Dot, 250);
    press(u"Send now"_s);
    press(u"The whole delivery log"_s);
    QString log;
    for (const MessagePreview* each : page->findChildren<MessagePreview*>())
        log += each->isVisible() ? each->toPlainText() : QString();
    EXPECT_TRUE(log.contains(u"451 grålistad"_s)) << log.toStdString();
    EXPECT_TRUE(log.contains(u"asked for a new attempt"_s));
    EXPECT_TRUE(log.contains(u"The mail server took it"_s));
    EXPECT_LT(log.indexOf(u"451"_s), log.indexOf(u"The mail server took it"_s));
    press(u"Print"_s);
    EXPECT_EQ(seen.printed, 1);
    press(u"Close"_s);
    EXPECT_TRUE(message().contains(u"regionalvardanalys"_s));
}

TEST_F(DeskTest, the_search_leaves_only_what_holds_every_word) {
    const base::ReportId one = handedOverHere();
    const base::ReportId two = handedOverHere();
    enter();
    EXPECT_EQ(rows(), 2);
    EXPECT_TRUE(page->find());
    type(report::numberOf(two).toLower() + u" exempel"_s);
    settle();
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(field(u"Search in the outbox"_s)->hasFocus());
    type(u"zzz"_s);
    EXPECT_TRUE(words().contains(u"Nothing matches"_s));
    EXPECT_NE(overview.report(one), nullptr);
}

TEST_F(DeskTest, what_waits_on_another_computer_is_sent_from_here_only_after_a_warning) {
    const base::ReportId id = handedOverHere();
    meet();
    far.reports.take(id, session.person(), well<base::ReportId>());
    far.deliveries.queueMail(id, far.sender, session.person(), well<base::DeliveryId>());
    meet();
    enter();
    EXPECT_TRUE(words().contains(u"from another computer"_s)) << words().toStdString();
    EXPECT_EQ(button(u"Send now"_s), nullptr);
    press(u"Send from here …"_s);
    EXPECT_TRUE(words().contains(u"two copies"_s));
    EXPECT_TRUE(submitter.submissions.isEmpty());
    press(u"Send from here"_s);
    EXPECT_EQ(submitter.submissions.size(), 1);
    EXPECT_EQ(standing(id), ReportState::Given);
}

} // namespace
