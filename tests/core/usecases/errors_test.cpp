// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Every error a use case's header names is provoked, and the guard stands at every door.
#include "core/usecases/console_fixture.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::DeliveryId;
using base::ErrorKind;
using base::OutageId;
using base::Person;
using base::ReportId;
using delivery::ReportState;
using delivery::State;
using delivery::WayOut;
using journal::Subject;

namespace {

const QString certain = u"19121212-1212"_s;

template <class T>
std::optional<ErrorKind> errorOf(const std::function<void(std::function<void(base::Result<T>)>)>& act) {
    Caught<T> done;
    act(done.taker());
    EXPECT_EQ(done.answers(), 1);
    return done.error();
}

} // namespace

class OutagesTest : public ConsoleTest {
protected:
    std::optional<ErrorKind> start(const Beginning& beginning, const FirstWord& word) {
        return errorOf<OutageId>([&](auto done) { outages.start(beginning, word, done); });
    }
    const FirstWord answered{u"check"_s, u"same-fault"_s, {}, {}};
};
class ReportsTest : public ConsoleTest {
protected:
    std::optional<ErrorKind> ready(ReportId id, const ReportForm& form) {
        return errorOf<ReportId>([&](auto done) { reports.ready(id, form, done); });
    }
    std::optional<ErrorKind> take(ReportId id, const Person& by) {
        return errorOf<ReportId>([&](auto done) { reports.take(id, by, done); });
    }
    std::optional<ErrorKind> withdraw(ReportId id, const QString& reason) {
        return errorOf<ReportId>([&](auto done) { reports.withdraw(id, reason, nurse, done); });
    }
    std::optional<ErrorKind> acknowledge(ReportId id, const QString& caseNumber) {
        return errorOf<ReportId>([&](auto done) { reports.acknowledge(id, caseNumber, u"telefon"_s, nurse, done); });
    }
    ReportForm formOf(ReportId id) { return reports.form(*overview.report(id), nurse); }
};
class DeliveriesTest : public ConsoleTest {
protected:
    std::optional<ErrorKind> queueMail(ReportId id, const Sender& from, const Person& by = contactPerson) {
        return errorOf<DeliveryId>([&](auto done) { deliveries.queueMail(id, from, by, done); });
    }
    std::optional<ErrorKind> given(ReportId id, const QString& contact) {
        return errorOf<DeliveryId>([&](auto done) { deliveries.given(id, WayOut::Phone, contact, nurse, done); });
    }
};

TEST_F(OutagesTest, is_born_with_its_first_answer_which_begins_the_report) {
    const OutageId id = started();
    EXPECT_EQ(kinds(Subject::of(id)), QStringList({u"started"_s, u"answered"_s}));
    EXPECT_EQ(reportOf(id).recipient, u"regionalvardanalys"_s);
    EXPECT_EQ(reportOf(id).via, u"pks-gruppen"_s);
}

TEST_F(OutagesTest, refuses_a_start_that_says_nothing_usable_and_writes_nothing) {
    Beginning nothing = beginning();
    nothing.description.systems = {{{}, u"  \n "_s}};
    EXPECT_EQ(start(nothing, answered), ErrorKind::SystemMissing);
    Beginning unknown = beginning();
    unknown.routineId = u"nope"_s;
    EXPECT_EQ(start(unknown, answered), ErrorKind::NotFound);
    EXPECT_EQ(start(beginning(), {u"nope"_s, u"same-fault"_s, {}, {}}), ErrorKind::StepUnknown);
    EXPECT_EQ(start(beginning(), {u"wait"_s, u"same-fault"_s, {}, {}}), ErrorKind::StepUnknown);
    EXPECT_EQ(start(beginning(), {u"check"_s, u"nope"_s, {}, {}}), ErrorKind::AnswerUnknown);
    EXPECT_EQ(start(beginning(), {{}, {}, QString(base::longestText + 1, u'x'), {}}), ErrorKind::TextTooLong);
    EXPECT_EQ(disk.entries().size(), 0);
}

TEST_F(OutagesTest, the_guard_stands_at_every_door) {
    Beginning system = beginning();
    system.description.systems = {{{}, certain}};
    EXPECT_EQ(start(system, answered), ErrorKind::PatientData);
    Beginning word = beginning();
    word.description.fault = outage::Fault::Other;
    word.description.faultText = certain;
    EXPECT_EQ(start(word, answered), ErrorKind::PatientData);
    Beginning name = beginning();
    name.by = {certain, {}};
    EXPECT_EQ(start(name, answered), ErrorKind::PatientData);
    name.by = {u"Exempel"_s, certain};
    EXPECT_EQ(start(name, answered), ErrorKind::PatientData);
    EXPECT_EQ(start(beginning(), {{}, {}, certain, {}}), ErrorKind::PatientData);
    EXPECT_EQ(disk.entries().size(), 0);

    const OutageId id = started();
    const Person bad{certain, {}};
    using Done = Outages::Done;
    const std::vector<std::function<void(Done)>> doors{
        [&](Done done) { outages.answer(id, u"check"_s, u"works-there"_s, bad, done); },
        [&](Done done) { outages.note(id, u"Ring "_s + certain, {}, nurse, done); },
        [&](Done done) { outages.note(id, u"x"_s, {}, bad, done); },
        [&](Done done) { outages.stillDown(id, bad, done); },
        [&](Done done) { outages.postponeCheck(id, clock->now(), bad, done); },
        [&](Done done) { outages.restored(id, {}, bad, done); },
        [&](Done done) { outages.withdraw(id, certain, nurse, done); },
        [&](Done done) { outages.withdraw(id, u"x"_s, bad, done); },
    };
    const auto entries = disk.entries().size();
    for (std::size_t i = 0; i < doors.size(); ++i)
        EXPECT_EQ(errorOf<OutageId>(doors[i]), ErrorKind::PatientData) << i;
    EXPECT_EQ(disk.entries().size(), entries);
}

TEST_F(OutagesTest, the_guard_stands_where_it_is_reopened) {
    const OutageId id = started();
    Caught<OutageId> done;
    outages.withdraw(id, u"fel"_s, nurse, done.taker());
    EXPECT_EQ(errorOf<OutageId>([&](auto end) { outages.reopen(id, certain, nurse, end); }), ErrorKind::PatientData);
}

TEST_F(OutagesTest, refuses_what_its_state_does_not_allow) {
    const OutageId id = started(u"cannot-check"_s);
    EXPECT_EQ(errorOf<OutageId>([&](auto done) { outages.reopen(id, u"x"_s, nurse, done); }), ErrorKind::OutageNotOver);
    EXPECT_EQ(errorOf<OutageId>([&](auto done) { outages.withdraw(id, u" \n"_s, nurse, done); }),
              ErrorKind::ReasonMissing);
    EXPECT_EQ(errorOf<OutageId>([&](auto done) { outages.note(id, u" \n"_s, {}, nurse, done); }),
              ErrorKind::TextMissing);
    EXPECT_EQ(errorOf<OutageId>([&](auto done) { outages.answer(id, u"report"_s, u"x"_s, nurse, done); }),
              ErrorKind::StepUnknown);
    EXPECT_EQ(errorOf<OutageId>([&](auto done) { outages.note(OutageId(), u"x"_s, {}, nurse, done); }),
              ErrorKind::NotFound);
    Caught<OutageId> withdrawn;
    outages.withdraw(id, u"false start"_s, nurse, withdrawn.taker());
    EXPECT_EQ(errorOf<OutageId>([&](auto done) { outages.answer(id, u"check"_s, u"same-fault"_s, nurse, done); }),
              ErrorKind::OutageWithdrawn);
    for (const auto& act : std::vector<std::function<void(Outages::Done)>>{
             [&](auto done) { outages.stillDown(id, nurse, done); },
             [&](auto done) { outages.postponeCheck(id, clock->now(), nurse, done); },
             [&](auto done) { outages.restored(id, {}, nurse, done); },
             [&](auto done) { outages.withdraw(id, u"x"_s, nurse, done); }})
        EXPECT_EQ(errorOf<OutageId>(act), ErrorKind::OutageOver);
}

TEST_F(OutagesTest, a_possible_number_passes_with_a_reason_which_the_entry_keeps_beside_the_masked_number) {
    const QString possible = u"8503121231"_s;
    const privacy::Findings found = privacy::findings(possible);
    ASSERT_EQ(found.size(), 1);
    const privacy::Waivers waivers{{possible, u"serienummer på skrivaren"_s}};
    EXPECT_EQ(start(beginning(), {{}, {}, possible, {}}), ErrorKind::PatientData);
    Caught<OutageId> born;
    outages.start(beginning(), {{}, {}, possible, waivers}, born.taker());
    ASSERT_TRUE(born.ok());
    const base::Json kept = base::arrayAt(disk.entries().constLast().json(), "notPersonalNumber");
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(base::textAt(kept[0], "reason"), u"serienummer på skrivaren"_s);
    EXPECT_FALSE(base::textAt(kept[0], "number").contains(QRegularExpression(u"\\d"_s)));
}

TEST_F(OutagesTest, keeps_the_edition_it_started_with) {
    const OutageId id = started();
    routines.add(u"pks"_s, shipped(u"routines/pks.sv.json"_s).replace("Kontrollera f", "Se efter f"));
    EXPECT_TRUE(routines.editionOf(*overview.outage(id))->step(u"check"_s)->text.startsWith(u"Kontrollera"));
    EXPECT_TRUE(routines.routine(u"pks"_s)->step(u"check"_s)->text.startsWith(u"Se efter"));
}

TEST_F(ReportsTest, refuses_a_form_that_lacks_something) {
    const ReportId id = reportOf(started()).id;
    ReportForm form = formOf(id);
    form.reporter.name.clear();
    EXPECT_EQ(ready(id, form), ErrorKind::NameMissing);
    form = formOf(id);
    form.reporter.unit = u" "_s;
    EXPECT_EQ(ready(id, form), ErrorKind::UnitMissing);
    form = formOf(id);
    form.description.systems.clear();
    EXPECT_EQ(ready(id, form), ErrorKind::SystemMissing);
    form = formOf(id);
    form.ownText = QString(100'000, u'x');
    EXPECT_EQ(ready(id, form), ErrorKind::TextTooLong);
    form = formOf(id);
    form.ownText = certain;
    EXPECT_EQ(ready(id, form), ErrorKind::PatientData);
    form = formOf(id);
    form.description.faultText = certain;
    EXPECT_EQ(ready(id, form), ErrorKind::PatientData);
    EXPECT_EQ(standing(id), ReportState::Draft);
    EXPECT_EQ(ready(ReportId(), form), ErrorKind::NotFound);
}

TEST_F(ReportsTest, refuses_a_step_that_the_answers_lead_past) {
    const OutageId outage = started();
    const ReportId id = reportOf(outage).id;
    Caught<OutageId> done;
    outages.answer(outage, u"check"_s, u"works-there"_s, nurse, done.taker());
    EXPECT_EQ(ready(id, formOf(id)), ErrorKind::StepAhead);
    outages.withdraw(outage, u"fel"_s, nurse, done.taker());
    EXPECT_EQ(ready(id, formOf(id)), ErrorKind::OutageWithdrawn);
}

TEST_F(ReportsTest, go_from_hand_to_hand_and_refuse_every_wrong_turn) {
    const ReportId id = reportOf(started()).id;
    EXPECT_EQ(take(id, contactPerson), ErrorKind::ReportNotReady);
    EXPECT_EQ(acknowledge(id, u"INC1"_s), ErrorKind::ReportNotGiven);
    EXPECT_EQ(ready(id, formOf(id)), std::nullopt);
    EXPECT_EQ(ready(id, formOf(id)), ErrorKind::ReportAlreadyReady);
    EXPECT_EQ(take(id, {}), ErrorKind::NameMissing);
    EXPECT_EQ(take(id, {certain, {}}), ErrorKind::PatientData);
    EXPECT_EQ(take(id, contactPerson), std::nullopt);
    EXPECT_EQ(take(id, nurse), ErrorKind::ReportAlreadyTaken);
    Caught<DeliveryId> phone;
    deliveries.given(id, WayOut::Phone, u"regionalvardanalys"_s, contactPerson, phone.taker());
    ASSERT_TRUE(phone.ok());
    EXPECT_EQ(standing(id), ReportState::Given);
    EXPECT_EQ(take(id, nurse), ErrorKind::ReportAlreadyGiven);
    EXPECT_EQ(withdraw(id, u"fel"_s), ErrorKind::ReportAlreadyGiven);
    EXPECT_EQ(acknowledge(id, u" "_s), ErrorKind::TextMissing);
    EXPECT_EQ(acknowledge(id, certain), ErrorKind::PatientData);
    EXPECT_EQ(acknowledge(id, u"INC1"_s), std::nullopt);
    EXPECT_EQ(standing(id), ReportState::Acknowledged);
    EXPECT_EQ(withdraw(id, u"fel"_s), ErrorKind::ReportAlreadyGiven);
}

TEST_F(ReportsTest, telling_the_group_does_not_make_it_given) {
    const ReportId id = readyReport();
    Caught<DeliveryId> phone;
    deliveries.given(id, WayOut::Phone, u"pks-gruppen"_s, nurse, phone.taker());
    EXPECT_TRUE(phone.ok());
    EXPECT_EQ(standing(id), ReportState::Ready);
}

TEST_F(ReportsTest, the_reporter_sends_with_a_reason) {
    const ReportId id = readyReport();
    const auto asReporter = [&](const QString& reason) {
        return errorOf<ReportId>([&](auto done) { reports.takeAsReporter(id, reason, nurse, done); });
    };
    EXPECT_EQ(asReporter(u" "_s), ErrorKind::ReasonMissing);
    EXPECT_EQ(asReporter(certain), ErrorKind::PatientData);
    EXPECT_EQ(asReporter(u"ingen svarar"_s), std::nullopt);
    EXPECT_TRUE(overview.report(id)->taken->asReporter);
    EXPECT_FALSE(reports.isOnDuty(u"pks-gruppen"_s, nurse.name));
}

TEST_F(ReportsTest, duty_is_declared_once_a_day) {
    takenReport();
    EXPECT_TRUE(reports.isOnDuty(u"pks-gruppen"_s, contactPerson.name));
    takenReport();
    EXPECT_EQ(kinds(Subject::duty(u"pks-gruppen"_s)), QStringList({u"declared"_s}));
    clock->advance(base::dayMs);
    EXPECT_FALSE(reports.isOnDuty(u"pks-gruppen"_s, contactPerson.name));
    takenReport();
    EXPECT_EQ(kinds(Subject::duty(u"pks-gruppen"_s)).size(), 2);
}

TEST_F(ReportsTest, a_withdrawn_report_leaves_by_no_queue) {
    const ReportId id = takenReport();
    const DeliveryId waiting = queued(id);
    EXPECT_EQ(withdraw(id, u" "_s), ErrorKind::ReasonMissing);
    EXPECT_EQ(withdraw(id, certain), ErrorKind::PatientData);
    EXPECT_EQ(withdraw(id, u"fel system"_s), std::nullopt);
    EXPECT_EQ(delivery(waiting).state, State::NotSent);
    post.tick();
    EXPECT_TRUE(submitter.submissions.isEmpty());
    EXPECT_EQ(withdraw(id, u"igen"_s), ErrorKind::ReportWithdrawn);
    EXPECT_EQ(take(id, contactPerson), ErrorKind::ReportWithdrawn);
}

TEST_F(ReportsTest, a_withdrawn_report_that_may_have_arrived_is_not_sent_again) {
    const ReportId id = takenReport();
    const DeliveryId sent = queued(id);
    submitter.next = broken(delivery::Phase::Dot, delivery::Fault::Cut);
    post.tick();
    ASSERT_EQ(delivery(sent).state, State::Unknown);
    EXPECT_EQ(withdraw(id, u"fel system"_s), std::nullopt);
    clock->advance(base::dayMs);
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 1);
    EXPECT_EQ(errorOf<DeliveryId>([&](auto done) { queue.retryNow(sent, nurse, done); }), ErrorKind::ReportWithdrawn);
}

TEST_F(ReportsTest, is_not_withdrawn_while_it_is_on_its_way) {
    const ReportId id = takenReport();
    queued(id);
    submitter.isHeld = true;
    post.tick();
    EXPECT_EQ(withdraw(id, u"fel"_s), ErrorKind::DeliveryNotWaiting);
    submitter.release();
    EXPECT_EQ(standing(id), ReportState::Given);
}

TEST_F(ReportsTest, can_be_handed_over_after_the_outage_is_over_and_the_program_was_started_again) {
    const OutageId outage = started();
    Caught<OutageId> done;
    outages.restored(outage, clock->now(), nurse, done.taker());
    OneConsole next(2);
    next.disk.merge(disk.entries());
    next.load();
    const report::Report* draft = next.overview.reportOf(outage, u"report"_s);
    ASSERT_NE(draft, nullptr);
    EXPECT_EQ(next.overview.outage(outage), nullptr) << "over, so not read at start";
    ReportForm form = next.reports.form(*draft, nurse);
    form.description = pksDown();
    Caught<ReportId> ready;
    next.reports.ready(draft->id, form, ready.taker());
    EXPECT_TRUE(ready.ok());
    EXPECT_EQ(next.overview.reportOf(outage, u"report"_s)->content->routineId, u"pks"_s);
}

TEST_F(DeliveriesTest, nothing_is_queued_without_sender_recipient_and_a_person_who_took_it) {
    const ReportId id = reportOf(started()).id;
    EXPECT_EQ(queueMail(id, sender), ErrorKind::ReportNotReady);
    Caught<ReportId> done;
    reports.ready(id, reports.form(*overview.report(id), nurse), done.taker());
    EXPECT_EQ(queueMail(id, sender), ErrorKind::ReportNotTaken);
    reports.take(id, contactPerson, done.taker());
    EXPECT_EQ(queueMail(id, {u"x"_s, {}, {}}), ErrorKind::NoSender);
    EXPECT_EQ(queueMail(id, {u"x"_s, u"not an address"_s, {}}), ErrorKind::AddressUnreadable);
    EXPECT_EQ(queueMail(id, {u"x"_s, u"a@example.org"_s, u"b@"_s}), ErrorKind::AddressUnreadable);
    EXPECT_EQ(queueMail(id, {certain, u"a@example.org"_s, {}}), ErrorKind::PatientData);
    EXPECT_EQ(queueMail(id, sender, {certain, {}}), ErrorKind::PatientData);
    EXPECT_EQ(queueMail(id, sender), std::nullopt);
    EXPECT_EQ(queueMail(id, sender), ErrorKind::DeliveryNotWaiting);
    post.tick();
    EXPECT_EQ(queueMail(id, sender), ErrorKind::ReportAlreadyGiven);
    EXPECT_EQ(queueMail(ReportId(), sender), ErrorKind::NotFound);
}

TEST_F(DeliveriesTest, a_local_recipient_without_an_address_is_named) {
    Caught<OutageId> born;
    Beginning generic{u"generic"_s, pksDown(), false, nurse, {}};
    outages.start(generic, {u"check"_s, u"same-fault"_s, {}, {}}, born.taker());
    const ReportId id = reportOf(*born.result()).id;
    Caught<ReportId> done;
    reports.ready(id, reports.form(*overview.report(id), nurse), done.taker());
    EXPECT_EQ(standing(id), ReportState::TakenOver) << "nobody passes it on: the reporter has it";
    EXPECT_EQ(queueMail(id, sender), ErrorKind::NoRecipient);
}

TEST_F(DeliveriesTest, no_way_out_before_ready_nor_after_withdrawn) {
    const ReportId id = reportOf(started()).id;
    EXPECT_EQ(given(id, u"regionalvardanalys"_s), ErrorKind::ReportNotReady);
    Caught<ReportId> done;
    reports.withdraw(id, u"fel"_s, nurse, done.taker());
    EXPECT_EQ(given(id, u"regionalvardanalys"_s), ErrorKind::ReportWithdrawn);
}

TEST_F(DeliveriesTest, what_was_opened_waits_for_a_persons_word) {
    const ReportId id = takenReport();
    Caught<DeliveryId> opened;
    deliveries.opened(id, WayOut::MailProgram, u"regionalvardanalys"_s, nurse, opened.taker());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(standing(id), ReportState::TakenOver) << "opened is not sent";
    const auto confirm = [&](const Person& by) {
        return errorOf<DeliveryId>([&](auto done) { deliveries.confirm(*opened.result(), by, done); });
    };
    EXPECT_EQ(confirm({}), ErrorKind::NameMissing);
    EXPECT_EQ(confirm({certain, {}}), ErrorKind::PatientData);
    EXPECT_EQ(confirm(nurse), std::nullopt);
    EXPECT_EQ(standing(id), ReportState::Given);
    EXPECT_EQ(confirm(nurse), ErrorKind::DeliveryNotWaiting);
    EXPECT_EQ(errorOf<DeliveryId>([&](auto done) { deliveries.notSent(*opened.result(), nurse, done); }),
              ErrorKind::DeliveryNotWaiting);
    EXPECT_EQ(errorOf<DeliveryId>([&](auto done) { queue.retryNow(*opened.result(), nurse, done); }),
              ErrorKind::DeliveryNotWaiting);
    EXPECT_EQ(errorOf<DeliveryId>([&](auto done) { deliveries.confirm(DeliveryId(), nurse, done); }),
              ErrorKind::NotFound);
}

TEST_F(DeliveriesTest, the_guard_stands_where_somebody_names_themselves) {
    const ReportId id = takenReport();
    const DeliveryId waiting = queued(id);
    const Person bad{certain, {}};
    EXPECT_EQ(errorOf<DeliveryId>(
                  [&](auto done) { deliveries.opened(id, WayOut::Paper, u"regionalvardanalys"_s, bad, done); }),
              ErrorKind::PatientData);
    EXPECT_EQ(errorOf<DeliveryId>([&](auto done) { deliveries.notSent(waiting, bad, done); }), ErrorKind::PatientData);
    EXPECT_EQ(errorOf<DeliveryId>([&](auto done) { queue.retryNow(waiting, bad, done); }), ErrorKind::PatientData);
}

TEST_F(DeliveriesTest, a_drill_is_not_opened_in_the_mail_program) {
    const ReportId id = takenReport(true);
    EXPECT_EQ(errorOf<DeliveryId>(
                  [&](auto done) { deliveries.opened(id, WayOut::MailProgram, u"regionalvardanalys"_s, nurse, done); }),
              ErrorKind::DrillStaysInside);
}

TEST_F(DeliveriesTest, bytes_and_message_id_are_fixed_when_it_is_queued) {
    const DeliveryId id = queued(takenReport());
    submitter.next = replied(delivery::Phase::Rcpt, 451);
    post.tick();
    clock->advance(base::minuteMs);
    post.tick();
    ASSERT_EQ(submitter.submissions.size(), 2);
    EXPECT_EQ(submitter.submissions[0].bytes, submitter.submissions[1].bytes);
    EXPECT_TRUE(submitter.submissions[0].bytes.contains(delivery(id).messageId.toLatin1()));
    EXPECT_TRUE(submitter.submissions[0].bytes.contains(id.hex().toLatin1()));
    EXPECT_EQ(composer.composed(), 1) << "composed once, whatever happens later";
    EXPECT_EQ(submitter.submissions[0].to.text(), u"regionalvardanalys@vgregion.se"_s);
}

TEST_F(ConsoleTest, contacts_are_filled_in_by_a_named_person) {
    const auto set = [this](const QString& id, const contacts::LocalDetails& details) {
        return errorOf<QString>([&](auto done) { contacts.set(id, details, done); });
    };
    const auto filled = [](const QString& name, const QString& phone, const QString& email, const Person& by = nurse) {
        return contacts::LocalDetails{name, phone, email, by, {}};
    };
    const QString group = u"pks-gruppen"_s;
    EXPECT_EQ(set(u"nope"_s, filled(u"x"_s, {}, {})), ErrorKind::NotFound);
    EXPECT_EQ(set(u"regionalvardanalys"_s, filled(u"x"_s, {}, {})), ErrorKind::GovernedContact);
    EXPECT_EQ(set(group, filled(u"x"_s, {}, {}, {})), ErrorKind::NameMissing);
    EXPECT_EQ(set(group, filled(u"x"_s, {}, u"no address"_s)), ErrorKind::AddressUnreadable);
    EXPECT_EQ(set(group, filled(certain, {}, {})), ErrorKind::PatientData);
    EXPECT_EQ(set(group, filled(u"x"_s, certain, {})), ErrorKind::PatientData);
    EXPECT_EQ(set(group, filled(u"x"_s, {}, certain)), ErrorKind::PatientData);
    EXPECT_EQ(set(group, filled(u"x"_s, {}, {}, {certain, {}})), ErrorKind::PatientData);
    EXPECT_EQ(set(group, filled(u"x"_s, {}, {}, {u"y"_s, certain})), ErrorKind::PatientData);
    EXPECT_EQ(set(group, filled(QString(base::longestName + 1, u'x'), {}, {})), ErrorKind::TextTooLong);
    EXPECT_EQ(set(group, filled(u"Exempel"_s, u"010-123 45 67"_s, u"grupp@example.org"_s)), std::nullopt);
    EXPECT_EQ(contacts.contact(group)->phone(), u"010-123 45 67"_s);
    EXPECT_EQ(contacts.email(group), u"grupp@example.org"_s);
    EXPECT_EQ(contacts.contact(group)->local->setAt, clock->now());
}

} // namespace reservrutin::usecases
