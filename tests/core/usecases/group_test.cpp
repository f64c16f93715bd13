// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/exchange/exchange.h"
#include "core/journal/chain.h"
#include "core/report/report_number.h"
#include "core/usecases/console_fixture.h"
#include "core/usecases/desk_order.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::DeliveryId;
using base::ErrorKind;
using base::minuteMs;
using base::OutageId;
using base::Person;
using base::ReportId;
using delivery::ReportState;
using delivery::State;
using report::Report;

namespace {

const Person otherNurse{u"Exempel Undersköterska"_s, u"BMM Exempel Norr"_s};
const Person otherContact{u"Exempel Ersättare"_s, u"PKS-gruppen"_s};

} // namespace

/// Two clinics and the contact person's desk, each with a data folder of its own, one clock.
class GroupTest : public testing::Test {
protected:
    std::shared_ptr<support::FixedClock> clock = std::make_shared<support::FixedClock>();
    OneConsole south{1, clock};
    OneConsole north{2, clock};
    OneConsole desk{3, clock};

    void meet(OneConsole& a, OneConsole& b) {
        exchange::exchange(a.journal, b.journal, [&](const base::Result<exchange::Exchanged>& result) {
            ASSERT_TRUE(result.has_value());
            a.overview.take(result->first.summaries);
            b.overview.take(result->second.summaries);
        });
    }
    void meetAll() {
        meet(south, desk);
        meet(north, desk);
        meet(south, desk);
    }
    ReportId handedOver(OneConsole& console, const Person& by, const QString& text = {}, bool drill = false) {
        outage::Description description;
        description.systems = {{u"pks"_s, u"PKS"_s}};
        description.discovered = clock->now();
        Caught<OutageId> outage;
        console.outages.start({u"pks"_s, description, drill, by, {}}, {u"check"_s, u"same-fault"_s, {}, {}},
                              outage.taker());
        EXPECT_TRUE(outage.ok());
        const ReportId id = console.overview.reportOf(*outage.result(), u"report"_s)->id;
        ReportForm form = console.reports.form(*console.overview.report(id), by);
        form.ownText = text;
        Caught<ReportId> done;
        console.reports.ready(id, form, done.taker());
        EXPECT_TRUE(done.ok());
        return id;
    }
    template <class Act>
    std::optional<ErrorKind> errorOf(Act act) {
        Caught<ReportId> done;
        act(done.taker());
        return done.error();
    }
    ReportId made(const std::function<void(ReportDone)>& act) {
        Caught<ReportId> done;
        act(done.taker());
        EXPECT_TRUE(done.ok());
        return done.result().value_or(ReportId());
    }
    ReportState stateAt(OneConsole& console, ReportId id) {
        const Report* report = console.overview.report(id);
        return report ? console.overview.standingOf(*report).state : ReportState::Draft;
    }
    DeskItem deskItem(OneConsole& console, ReportId id) {
        return deskItemOf(console.overview, console.updates, *console.overview.report(id), {clock->now(), {}});
    }
    State deskState(OneConsole& console, ReportId id) { return deskItem(console, id).deliveries.constFirst().state; }
    Need need(OneConsole& console, ReportId id) { return deskItem(console, id).need; }
    DeliveryId queued(OneConsole& console, ReportId id) {
        Caught<DeliveryId> done;
        console.deliveries.queueMail(id, console.sender, contactPerson, done.taker());
        EXPECT_TRUE(done.ok());
        return done.result().value_or(DeliveryId());
    }
    void give(OneConsole& console, ReportId id) {
        static_cast<void>(queued(console, id));
        console.post.tick();
        EXPECT_EQ(stateAt(console, id), ReportState::Given);
    }
    void take(OneConsole& console, ReportId id, const Person& by = contactPerson) {
        static_cast<void>(made([&](auto done) { console.reports.take(id, by, done); }));
    }
};

TEST_F(GroupTest, a_report_handed_over_reaches_the_desk_and_its_case_number_comes_back) {
    const ReportId id = handedOver(south, nurse, u"Gäller alla rum."_s);
    meetAll();
    ASSERT_EQ(stateAt(desk, id), ReportState::Ready);
    EXPECT_EQ(desk.overview.report(id)->content, south.overview.report(id)->content);
    EXPECT_EQ(desk.overview.report(id)->recipient, u"regionalvardanalys"_s);
    take(desk, id);
    meetAll();
    EXPECT_EQ(stateAt(south, id), ReportState::TakenOver);
    EXPECT_EQ(south.overview.report(id)->taken->by, contactPerson);
    give(desk, id);
    static_cast<void>(
        made([&](auto done) { desk.reports.acknowledge(id, u"INC-1042"_s, u"e-post"_s, contactPerson, done); }));
    meetAll();
    EXPECT_EQ(stateAt(south, id), ReportState::Acknowledged);
    EXPECT_EQ(south.overview.report(id)->acknowledged->caseNumber, u"INC-1042"_s);
}

TEST_F(GroupTest, drafts_outages_and_drills_stay_where_they_are) {
    const ReportId drill = handedOver(south, nurse, {}, true);
    meetAll();
    EXPECT_EQ(desk.overview.report(drill), nullptr);
    EXPECT_TRUE(desk.overview.outages().isEmpty());
    for (const journal::Entry& entry : desk.disk.entries())
        EXPECT_NE(entry.header.subject.type(), u"outage"_s);
}

TEST_F(GroupTest, only_the_console_that_queued_a_message_sends_it) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    const DeliveryId delivery = queued(desk, id);
    meetAll();
    south.post.tick();
    EXPECT_TRUE(south.submitter.submissions.isEmpty());
    EXPECT_FALSE(south.post.nextWork().has_value());
    desk.post.tick();
    EXPECT_EQ(desk.submitter.submissions.size(), 1);
    meetAll();
    EXPECT_EQ(south.overview.delivery(delivery)->state, State::Accepted);
}

TEST_F(GroupTest, a_person_can_send_here_what_another_console_left_with_the_same_bytes) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    const DeliveryId delivery = queued(desk, id);
    meetAll();
    Caught<DeliveryId> again;
    south.queue.retryNow(delivery, nurse, again.taker());
    ASSERT_TRUE(again.ok());
    south.post.tick();
    ASSERT_EQ(south.submitter.submissions.size(), 1);
    meetAll();
    desk.post.tick();
    EXPECT_TRUE(desk.submitter.submissions.isEmpty()) << "it has been sent";
    EXPECT_EQ(stateAt(desk, id), ReportState::Given);
}

TEST_F(GroupTest, a_message_sent_from_here_at_a_persons_word_is_not_sent_again_by_itself_when_nobody_knows) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    const DeliveryId delivery = queued(desk, id);
    meetAll();
    Caught<DeliveryId> again;
    south.queue.retryNow(delivery, nurse, again.taker());
    south.submitter.next = broken(delivery::Phase::Dot, delivery::Fault::Cut);
    south.post.tick();
    ASSERT_EQ(south.overview.delivery(delivery)->state, State::Unknown);
    desk.submitter.next = broken(delivery::Phase::Dot, delivery::Fault::Cut);
    desk.post.tick(); // it has not heard, and sends too
    meetAll();
    for (int i = 0; i < 10; ++i) {
        clock->advance(30 * minuteMs);
        south.post.tick();
        desk.post.tick();
    }
    EXPECT_EQ(south.submitter.submissions.size() + desk.submitter.submissions.size(), 2);
    EXPECT_FALSE(south.overview.delivery(delivery)->nextAttempt.has_value()) << "a person decides";
}

TEST_F(GroupTest, what_somebody_has_been_sending_for_too_long_may_have_arrived_and_nobody_writes_that) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    const DeliveryId delivery = queued(desk, id);
    desk.submitter.isHeld = true;
    desk.post.tick();
    meetAll();
    EXPECT_EQ(deskState(south, id), State::Sending);
    clock->advance(delivery::longestSendingMs);
    EXPECT_EQ(deskState(south, id), State::Sending);
    clock->advance(1);
    EXPECT_EQ(deskState(south, id), State::Unknown);
    EXPECT_EQ(need(south, id), Need::MayHaveArrived);
    const qsizetype entries = south.disk.entries().size();
    int recovered = -1;
    south.queue.recover([&](int count) { recovered = count; });
    EXPECT_EQ(recovered, 0);
    south.post.tick();
    EXPECT_TRUE(south.submitter.submissions.isEmpty()) << "only its own deliveries";
    EXPECT_EQ(south.disk.entries().size(), entries);
    desk.submitter.release();
    meetAll();
    EXPECT_EQ(south.overview.delivery(delivery)->state, State::Accepted) << "what a server took it took";
    EXPECT_EQ(deskState(south, id), State::Accepted);
}

TEST_F(GroupTest, a_clock_far_ahead_hides_nothing_that_was_left_behind) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    static_cast<void>(queued(desk, id));
    desk.submitter.isHeld = true;
    desk.post.tick();
    meetAll();
    clock->advance(-24 * 60 * minuteMs);
    EXPECT_EQ(deskState(south, id), State::Unknown);
}

TEST_F(GroupTest, what_a_computer_that_is_gone_left_behind_can_be_sent_from_here_with_the_same_bytes) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    const DeliveryId delivery = queued(desk, id);
    desk.submitter.isHeld = true;
    desk.post.tick();
    meetAll();
    const auto retry = [&] {
        Caught<DeliveryId> done;
        south.queue.retryNow(delivery, nurse, done.taker());
        return done.error();
    };
    EXPECT_EQ(retry(), ErrorKind::DeliveryNotWaiting) << "it is being sent";
    clock->advance(delivery::longestSendingMs + 1);
    EXPECT_EQ(retry(), std::nullopt);
    EXPECT_EQ(south.overview.delivery(delivery)->unknowns, 1) << "the log says that it may have arrived before";
    south.post.tick();
    ASSERT_EQ(south.submitter.submissions.size(), 1);
    EXPECT_EQ(south.submitter.submissions[0].bytes, desk.submitter.submissions[0].bytes);
    EXPECT_EQ(stateAt(south, id), ReportState::Given);
}

TEST_F(GroupTest, a_person_may_say_what_became_of_a_message_that_was_left_behind) {
    for (const bool arrived : {true, false}) {
        const ReportId id = handedOver(south, nurse);
        meetAll();
        take(desk, id);
        const DeliveryId delivery = queued(desk, id);
        desk.submitter.isHeld = true;
        desk.post.tick();
        meetAll();
        const auto say = [&] {
            Caught<DeliveryId> done;
            if (arrived)
                south.deliveries.confirm(delivery, nurse, done.taker());
            else
                south.deliveries.notSent(delivery, nurse, done.taker());
            return done.error();
        };
        EXPECT_EQ(say(), ErrorKind::DeliveryNotWaiting);
        clock->advance(delivery::longestSendingMs + 1);
        EXPECT_EQ(say(), std::nullopt);
        EXPECT_EQ(south.overview.delivery(delivery)->state, arrived ? State::Confirmed : State::NotSent);
        desk.submitter.release();
    }
}

/// The desk was told to send it from here, and then heard that the south had begun before it knew. The south is gone.
TEST_F(GroupTest, what_is_ours_and_nobody_sends_becomes_unknown_while_the_program_runs) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    meetAll();
    const DeliveryId delivery = queued(south, id);
    meetAll();
    Caught<DeliveryId> here;
    desk.queue.retryNow(delivery, contactPerson, here.taker());
    ASSERT_TRUE(here.ok());
    for (int spoken = 0; spoken < 3; ++spoken) // so that what the south says now is later in order
        static_cast<void>(handedOver(south, nurse));
    south.submitter.isHeld = true;
    south.post.tick();
    meetAll();
    ASSERT_EQ(desk.overview.delivery(delivery)->state, State::Sending);
    ASSERT_TRUE(desk.queue.isOurs(*desk.overview.delivery(delivery)));
    desk.post.tick();
    EXPECT_EQ(desk.overview.delivery(delivery)->state, State::Sending) << "the south may be sending it";
    const auto next = desk.post.nextWork();
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(*next, clock->now() + (delivery::longestSendingMs + 1));
    clock->set(*next);
    desk.post.tick();
    EXPECT_EQ(desk.overview.delivery(delivery)->state, State::Unknown);
    EXPECT_TRUE(desk.submitter.submissions.isEmpty()) << "not sent again in silence";
    clock->advance(5 * minuteMs);
    desk.post.tick();
    EXPECT_TRUE(desk.submitter.submissions.isEmpty()) << "a person decides";
}

TEST_F(GroupTest, what_is_being_sent_here_is_never_taken_for_left_behind) {
    const ReportId id = handedOver(desk, nurse);
    take(desk, id);
    const DeliveryId delivery = queued(desk, id);
    desk.submitter.isHeld = true;
    desk.post.tick();
    clock->advance(2 * delivery::longestSendingMs);
    desk.post.tick();
    EXPECT_EQ(desk.overview.delivery(delivery)->state, State::Sending);
    desk.submitter.release();
    EXPECT_EQ(desk.overview.delivery(delivery)->state, State::Accepted);
}

/// Files may come in any order. A duty with no contact in its subject could not be read again, and no file with it.
TEST_F(GroupTest, a_claim_that_came_before_its_report_can_not_be_taken_over_and_leaves_no_entry_that_nobody_can_read) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    QVector<journal::Entry> claim;
    for (const journal::Entry& entry : desk.disk.entries()) {
        if (entry.header.kind == u"report.taken-over")
            claim.append(entry);
    }
    OneConsole late{4, clock};
    late.overview.take(late.disk.merge(claim).summaries);
    ASSERT_EQ(stateAt(late, id), ReportState::TakenOver);
    EXPECT_EQ(errorOf([&](auto done) { late.reports.takeFrom(id, u"Har gått hem"_s, otherContact, done); }),
              ErrorKind::ReportNotReady);
    meet(late, desk);
    EXPECT_EQ(errorOf([&](auto done) { late.reports.takeFrom(id, u"Har gått hem"_s, otherContact, done); }),
              std::nullopt);
    EXPECT_TRUE(journal::checkChains(late.disk.entries()).isEmpty());
}

TEST_F(GroupTest, taking_a_report_from_somebody_needs_a_reason) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    EXPECT_EQ(errorOf([&](auto done) { desk.reports.take(id, otherContact, done); }), ErrorKind::ReportAlreadyTaken);
    EXPECT_EQ(errorOf([&](auto done) { desk.reports.takeFrom(id, {}, otherContact, done); }), ErrorKind::ReasonMissing);
    EXPECT_EQ(errorOf([&](auto done) { desk.reports.takeFrom(id, u"Har gått hem"_s, otherContact, done); }),
              std::nullopt);
    EXPECT_EQ(desk.overview.report(id)->taken->by, otherContact);
    EXPECT_EQ(desk.overview.report(id)->taken->reason, u"Har gått hem"_s);
}

TEST_F(GroupTest, of_two_claims_at_the_same_time_one_stands_everywhere_and_the_other_is_seen) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id, contactPerson);
    take(north, id, otherContact);
    meetAll();
    meetAll();
    const auto& stands = desk.overview.report(id)->taken->by;
    EXPECT_EQ(north.overview.report(id)->taken->by, stands);
    EXPECT_EQ(south.overview.report(id)->taken->by, stands);
    ASSERT_EQ(desk.overview.report(id)->alsoTaken.size(), 1);
    EXPECT_NE(desk.overview.report(id)->alsoTaken.constFirst().by, stands);
}

TEST_F(GroupTest, joined_reports_become_one_message_that_names_them_all) {
    const ReportId first = handedOver(south, nurse, u"Inget öppnas."_s);
    clock->advance(4 * minuteMs);
    const ReportId second = handedOver(north, otherNurse, u"Samma här."_s);
    meetAll();
    ASSERT_EQ(desk.jointReports.candidates(*desk.overview.report(first)), QVector<ReportId>{second});
    const ReportId joint = made([&](auto done) { desk.jointReports.join({second, first}, contactPerson, done); });
    const auto words = desk.reports.composed(joint, *desk.overview.report(joint)->content);
    for (const QString& said :
         {nurse.name, nurse.unit, otherNurse.name, otherNurse.unit, report::numberOf(first), report::numberOf(second),
          u"08:12"_s, u"08:16"_s, u"BMM Exempel: Inget öppnas."_s, u"BMM Exempel Norr: Samma här."_s})
        EXPECT_TRUE(words.body.contains(said)) << said.toStdString() << '\n' << words.body.toStdString();
    EXPECT_LT(words.body.indexOf(nurse.name), words.body.indexOf(otherNurse.name)) << "the earliest first";
    EXPECT_FALSE(words.body.contains(u"⟨"_s)) << words.body.toStdString();
    give(desk, joint);
    EXPECT_EQ(desk.submitter.submissions.size(), 1);
    meetAll();
    EXPECT_EQ(stateAt(south, first), ReportState::Given);
    EXPECT_EQ(stateAt(north, second), ReportState::Given);
}

TEST_F(GroupTest, joining_is_undone_until_it_has_left) {
    const ReportId first = handedOver(south, nurse);
    const ReportId second = handedOver(north, otherNurse);
    meetAll();
    const ReportId joint = made([&](auto done) { desk.jointReports.join({first, second}, contactPerson, done); });
    static_cast<void>(queued(desk, joint));
    EXPECT_EQ(errorOf([&](auto done) { desk.jointReports.part(joint, contactPerson, done); }), std::nullopt);
    desk.post.tick();
    EXPECT_TRUE(desk.submitter.submissions.isEmpty()) << "what waited in the queue is not sent";
    EXPECT_EQ(stateAt(desk, joint), ReportState::Withdrawn);
    EXPECT_EQ(stateAt(desk, first), ReportState::TakenOver);
    const ReportId again = made([&](auto done) { desk.jointReports.join({first, second}, contactPerson, done); });
    give(desk, again);
    EXPECT_EQ(errorOf([&](auto done) { desk.jointReports.part(again, contactPerson, done); }),
              ErrorKind::ReportAlreadyGiven);
}

TEST_F(GroupTest, a_report_that_waits_in_the_queue_is_taken_out_of_it_when_it_is_joined) {
    const ReportId first = handedOver(south, nurse);
    const ReportId second = handedOver(north, otherNurse);
    meetAll();
    take(desk, first);
    const DeliveryId waiting = queued(desk, first);
    const ReportId joint = made([&](auto done) { desk.jointReports.join({first, second}, contactPerson, done); });
    EXPECT_EQ(desk.overview.delivery(waiting)->state, State::NotSent);
    Caught<DeliveryId> again;
    desk.deliveries.queueMail(first, desk.sender, contactPerson, again.taker());
    EXPECT_EQ(again.error(), ErrorKind::ReportAlreadyTaken);
    give(desk, joint);
    desk.post.tick();
    EXPECT_EQ(desk.overview.deliveriesOf(first).size(), 1);
}

TEST_F(GroupTest, a_report_that_may_have_left_is_not_joined) {
    const ReportId first = handedOver(south, nurse);
    const ReportId second = handedOver(north, otherNurse);
    meetAll();
    take(desk, first);
    Caught<DeliveryId> opened;
    desk.deliveries.opened(first, delivery::WayOut::MailProgram, u"regionalvardanalys"_s, contactPerson,
                           opened.taker());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(errorOf([&](auto done) {
                  desk.jointReports.join({first, second}, contactPerson, done);
              }),
              ErrorKind::DeliveryNotWaiting);
}

TEST_F(GroupTest, a_report_another_contact_person_has_is_not_joined_in_silence) {
    const ReportId first = handedOver(south, nurse);
    const ReportId second = handedOver(north, otherNurse);
    meetAll();
    take(desk, second, otherContact);
    EXPECT_EQ(errorOf([&](auto done) {
                  desk.jointReports.join({first, second}, contactPerson, done);
              }),
              ErrorKind::ReportAlreadyTaken);
    EXPECT_EQ(errorOf([&](auto done) { desk.jointReports.join({first}, contactPerson, done); }), ErrorKind::NotFound);
}

TEST_F(GroupTest, reports_of_other_systems_or_another_day_are_not_offered_for_joining) {
    const ReportId first = handedOver(south, nurse);
    clock->advance(report::sameOutageWithinMs + 1);
    static_cast<void>(handedOver(north, otherNurse));
    meetAll();
    EXPECT_TRUE(desk.jointReports.candidates(*desk.overview.report(first)).isEmpty());
}

TEST_F(GroupTest, an_update_is_a_child_that_names_the_messages_before_it) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    EXPECT_EQ(errorOf([&](auto done) {
                  desk.updates.make(id, {u"Nytt"_s, {}, {}, {}}, contactPerson, done);
              }),
              ErrorKind::ReportNotGiven);
    give(desk, id);
    EXPECT_EQ(errorOf([&](auto done) { desk.updates.make(id, {}, contactPerson, done); }), ErrorKind::TextMissing);
    const ReportId update = made([&](auto done) {
        desk.updates.make(id, {u"Nu även i norr."_s, {}, {}, {}}, contactPerson, done);
    });
    give(desk, update);
    const auto words = desk.reports.composed(update, *desk.overview.report(update)->content);
    EXPECT_TRUE(words.subject.startsWith(u"Uppdatering 1: "_s)) << words.subject.toStdString();
    EXPECT_TRUE(words.body.contains(report::numberOf(id)));
    const ReportId over = made([&](auto done) {
        desk.updates.make(id, {{}, {}, {}, report::Restored{clock->now()}}, contactPerson, done);
    });
    const auto last = desk.reports.composed(over, *desk.overview.report(over)->content);
    EXPECT_TRUE(last.subject.startsWith(u"Uppdatering 2: "_s)) << last.subject.toStdString();
    EXPECT_TRUE(last.body.contains(u"Fungerar igen sedan"_s)) << last.body.toStdString();
    meetAll();
    EXPECT_EQ(south.overview.report(update)->parent, id);
}

TEST_F(GroupTest, an_update_is_due_every_half_hour_until_it_works_again_and_can_be_put_off) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    const auto due = [&] { return desk.updates.dueAt(*desk.overview.report(id)); };
    EXPECT_FALSE(due().has_value());
    give(desk, id);
    EXPECT_EQ(due(), base::UtcMs{clock->now().value + Updates::everyMs});
    const base::UtcMs later{clock->now().value + 2 * base::hourMs};
    EXPECT_EQ(errorOf([&](auto done) { desk.updates.postpone(id, later, {}, contactPerson, done); }),
              ErrorKind::ReasonMissing);
    EXPECT_EQ(errorOf([&](auto done) { desk.updates.postpone(id, later, u"Inget nytt"_s, contactPerson, done); }),
              std::nullopt);
    EXPECT_EQ(due(), later);
    const ReportId over = made([&](auto done) {
        desk.updates.make(id, {{}, {}, {}, report::Restored{}}, contactPerson, done);
    });
    give(desk, over);
    EXPECT_FALSE(due().has_value());
}

TEST_F(GroupTest, a_later_report_of_the_same_outage_is_offered_as_an_update) {
    const ReportId first = handedOver(south, nurse);
    meetAll();
    take(desk, first);
    give(desk, first);
    clock->advance(20 * minuteMs);
    const ReportId later = handedOver(north, otherNurse);
    meetAll();
    const Report* parent = desk.updates.parentFor(*desk.overview.report(later));
    ASSERT_NE(parent, nullptr);
    EXPECT_EQ(parent->id, first);
    static_cast<void>(made([&](auto done) { desk.updates.makeUpdateOf(later, first, contactPerson, done); }));
    give(desk, later);
    meetAll();
    EXPECT_EQ(stateAt(north, later), ReportState::Given);
    EXPECT_EQ(north.overview.report(later)->updateNumber, 1);
}

TEST_F(GroupTest, a_restored_folder_is_another_writer_and_sends_nothing_by_itself) {
    const ReportId id = handedOver(south, nurse);
    meetAll();
    take(desk, id);
    static_cast<void>(queued(desk, id));
    OneConsole restored(9, clock);
    restored.disk.merge(desk.disk.entries());
    restored.load();
    restored.post.tick();
    EXPECT_TRUE(restored.submitter.submissions.isEmpty());
}

TEST_F(GroupTest, a_console_that_meets_entries_of_its_own_that_it_lacks_is_another_writer_from_then_on) {
    const journal::MemoryJournal yesterday = desk.disk;
    const ReportId id = handedOver(desk, nurse);
    take(desk, id);
    static_cast<void>(queued(desk, id));
    meetAll();
    OneConsole setBack(9, clock); // the whole folder, its mark included
    setBack.disk.resume(yesterday);
    const journal::WriterId before = setBack.disk.writer();
    ASSERT_EQ(before, desk.disk.writer());
    meet(setBack, south);
    EXPECT_NE(setBack.disk.writer(), before);
    setBack.post.tick();
    EXPECT_TRUE(setBack.submitter.submissions.isEmpty()) << "it may have been sent since";
    static_cast<void>(handedOver(setBack, nurse));
    meet(setBack, south);
    EXPECT_TRUE(journal::checkChains(south.disk.entries()).isEmpty()) << "no number is used twice";
}

TEST_F(GroupTest, so_many_long_reports_are_not_joined_that_the_joint_one_could_not_travel) {
    const QString text = QStringLiteral("Ingen journal går att öppna. ").repeated(600);
    QVector<ReportId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(handedOver(desk, nurse, text));
    EXPECT_EQ(errorOf([&](auto done) { desk.jointReports.join(ids, contactPerson, done); }), ErrorKind::JointTooLarge);
    ids.resize(3);
    EXPECT_EQ(errorOf([&](auto done) { desk.jointReports.join(ids, contactPerson, done); }), std::nullopt);
}

} // namespace reservrutin::usecases
