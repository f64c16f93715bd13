// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/outbox_page.h"

#include "core/exchange/exchange.h"
#include "gui/outbox/delivery_words.h"
#include "gui/outbox/page_test.h"
#include "gui/outbox/phone_offer.h"
#include "gui/widgets/text_area.h"

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;
using delivery::ReportState;

namespace {

class OutboxPageTest : public PageTest<OutboxPage> {
protected:
    OutboxPageTest() {
        pksDown();
        id = handOver();
        enter();
    }
    ReportState standing() { return overview.standingOf(*overview.report(id)).state; }
    QString message() { return page->findChild<MessagePreview*>()->toPlainText(); }
    base::ReportId id;
};

TEST_F(OutboxPageTest, taken_over_and_sent_it_is_reported) {
    press(u"I am a contact person – take over"_s);
    EXPECT_EQ(standing(), ReportState::TakenOver);
    EXPECT_TRUE(message().contains(u"regionalvardanalys@vgregion.se"_s));
    press(u"Send now"_s);
    ASSERT_EQ(submitter.submissions.size(), 1);
    EXPECT_EQ(standing(), ReportState::Given);
    QLineEdit* number = field(u"Case number"_s);
    ASSERT_NE(number, nullptr);
    number->setFocus();
    type(u"INC-1"_s);
    QTest::keyClick(number, Qt::Key_Return);
    EXPECT_EQ(standing(), ReportState::Acknowledged);
}

TEST_F(OutboxPageTest, without_a_server_nothing_is_queued_and_the_other_ways_unfold) {
    settings.values.mail.server.clear();
    enter();
    EXPECT_FALSE(words().contains(u"No mail server is set"_s)) << "clinics never send";
    press(u"I am a contact person – take over"_s);
    EXPECT_TRUE(words().contains(u"No mail server is set"_s));
    press(u"Send now"_s);
    EXPECT_TRUE(overview.deliveriesOf(id).isEmpty());
    EXPECT_NE(button(u"Copy the text"_s), nullptr);
}

TEST_F(OutboxPageTest, what_may_have_arrived_is_never_sent_again_without_a_person) {
    press(u"I am a contact person – take over"_s);
    submitter.next = usecases::broken(delivery::Phase::Dot, delivery::Fault::Cut);
    press(u"Send now"_s);
    for (const int minutes : {6, 31, 60}) {
        advanceMinutes(minutes);
        post.tick();
    }
    settle();
    EXPECT_EQ(submitter.submissions.size(), 3);
    EXPECT_TRUE(words().contains(u"It may have arrived"_s)) << words().toStdString();
    press(u"It arrived"_s);
    EXPECT_EQ(standing(), ReportState::Given);
}

TEST_F(OutboxPageTest, opened_in_the_mail_program_is_not_sent) {
    press(u"I am a contact person – take over"_s);
    press(u"More ways"_s);
    press(u"Open in mail program"_s);
    EXPECT_EQ(standing(), ReportState::TakenOver);
    EXPECT_TRUE(words().contains(u"did you send it?"_s));
    press(u"Yes"_s);
    EXPECT_EQ(standing(), ReportState::Given);
}

TEST_F(OutboxPageTest, a_reporter_sends_it_alone_only_with_a_reason) {
    press(u"More ways"_s);
    press(u"Nobody answers – send it myself …"_s);
    press(u"Take it over"_s);
    EXPECT_EQ(standing(), ReportState::Ready);
    field(u"Reason"_s)->setFocus();
    type(u"Ingen svarar"_s);
    press(u"Take it over"_s);
    EXPECT_EQ(standing(), ReportState::TakenOver);
}

TEST_F(OutboxPageTest, the_password_is_asked_in_place_and_never_saved) {
    settings.values.mail.user = u"pks"_s;
    enter();
    EXPECT_EQ(field(u"Password for the mail server"_s), nullptr) << "no message waits";
    press(u"I am a contact person – take over"_s);
    press(u"Send now"_s);
    QLineEdit* password = field(u"Password for the mail server"_s);
    ASSERT_NE(password, nullptr) << words().toStdString();
    password->setFocus();
    type(u"hemligt"_s);
    QTest::keyClick(password, Qt::Key_Return);
    ASSERT_FALSE(submitter.passwords.isEmpty());
    EXPECT_EQ(submitter.passwords.last(), QByteArray("hemligt"));
    EXPECT_TRUE(password->text().isEmpty());
}

TEST_F(OutboxPageTest, the_phone_is_offered_ten_minutes_after_ready_until_given) {
    const PhoneOffer offer(overview, usecases::nurse.unit);
    const base::UtcMs ready = *overview.report(id)->readyAt;
    EXPECT_TRUE(offer.due(ready + (10 * base::minuteMs - 1)).isEmpty());
    EXPECT_EQ(offer.nextAt(ready), std::optional(ready + 10 * base::minuteMs));
    EXPECT_EQ(offer.due(ready + 10 * base::minuteMs).size(), 1);
    press(u"I am a contact person – take over"_s);
    press(u"Send now"_s);
    EXPECT_TRUE(offer.due(ready + 60 * base::minuteMs).isEmpty());
}

TEST_F(OutboxPageTest, the_phone_is_offered_to_those_who_have_the_report_in_hand) {
    usecases::OneConsole others(2, clock);
    const auto due = [&](const usecases::OneConsole& place, const QString& unit) {
        return PhoneOffer(place.overview, unit).due(clock->now()).size();
    };
    const auto meet = [&] {
        exchange::exchange(journal, others.journal, [&](const auto& result) {
            overview.take(result->first.summaries);
            others.overview.take(result->second.summaries);
        });
    };
    meet();
    advanceMinutes(10);
    EXPECT_EQ(due(*this, usecases::nurse.unit), 1);
    EXPECT_EQ(due(others, usecases::contactPerson.unit), 0) << "it is they who would be called";
    others.reports.take(id, usecases::contactPerson, [](const auto&) {});
    meet();
    EXPECT_EQ(due(*this, usecases::nurse.unit), 0);
    EXPECT_EQ(due(others, usecases::contactPerson.unit), 1);
}

TEST_F(OutboxPageTest, what_is_given_up_after_five_days_needs_a_person) {
    press(u"I am a contact person – take over"_s);
    submitter.next = usecases::replied(delivery::Phase::Rcpt, 451);
    press(u"Send now"_s);
    EXPECT_EQ(OutboxPage::needingYou(session), 0);
    advanceMinutes(6 * 24 * 60);
    post.tick();
    settle();
    const delivery::Delivery given = overview.deliveriesOf(id).first();
    ASSERT_EQ(given.state, delivery::State::Queued);
    ASSERT_FALSE(given.nextAttempt.has_value());
    EXPECT_EQ(OutboxPage::needingYou(session), 1);
    EXPECT_EQ(wordsOf(session, given).text, u"No more attempts are made by itself"_s);
}

TEST_F(OutboxPageTest, mail_still_queued_for_a_report_given_by_phone_can_be_stopped) {
    press(u"I am a contact person – take over"_s);
    submitter.next = usecases::replied(delivery::Phase::Rcpt, 451);
    press(u"Send now"_s);
    EXPECT_EQ(button(u"Do not send"_s), nullptr);
    deliveries.given(id, delivery::WayOut::Phone, overview.report(id)->recipient, session.person(),
                     [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    settle();
    ASSERT_EQ(standing(), ReportState::Given);
    press(u"Do not send"_s);
    EXPECT_EQ(standing(), ReportState::Given);
    EXPECT_FALSE(queue.nextDueAt(usecases::DeliveryQueue::Lane::Mail).has_value());
    EXPECT_EQ(button(u"Do not send"_s), nullptr);
}

TEST_F(OutboxPageTest, the_focus_stays_on_the_page_when_what_was_pressed_is_gone) {
    press(u"I am a contact person – take over"_s);
    press(u"Send now"_s);
    ASSERT_EQ(standing(), ReportState::Given);
    QLineEdit* number = field(u"Case number"_s);
    ASSERT_NE(number, nullptr);
    EXPECT_TRUE(number->hasFocus());
}

TEST_F(OutboxPageTest, after_the_telephone_the_focus_is_where_the_next_thing_is_done) {
    press(u"I am a contact person – take over"_s);
    press(u"Phone it in…"_s);
    press(u"Read and received"_s);
    ASSERT_EQ(standing(), ReportState::Given);
    ASSERT_NE(field(u"Case number"_s), nullptr);
    EXPECT_TRUE(field(u"Case number"_s)->hasFocus());
}

TEST_F(OutboxPageTest, strip_and_log_name_the_same_next_attempt) {
    press(u"I am a contact person – take over"_s);
    submitter.next = usecases::broken(delivery::Phase::Connect, delivery::Fault::Unreachable);
    press(u"Send now"_s);
    ASSERT_TRUE(post.pause().has_value());
    ASSERT_TRUE(post.nextWork().has_value());
    const QString at = time.brief(*post.nextWork(), clock->now());
    EXPECT_TRUE(words().contains(u"next try "_s + at)) << words().toStdString();
    const OutboxItem item = itemOf(session, *overview.report(id));
    QString log;
    for (const TimelineLine& line : logOf(session, item))
        log += line.text + u'\n';
    EXPECT_TRUE(log.contains(u"next attempt "_s + at)) << log.toStdString();
}

} // namespace
