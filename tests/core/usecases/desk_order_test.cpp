// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/desk_order.h"

#include "core/exchange/exchange.h"
#include "core/usecases/console_fixture.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::minuteMs;
using base::ReportId;

class DeskOrderTest : public ConsoleTest {
protected:
    DeskItem item(ReportId id, const base::Person& me = contactPerson) {
        return deskItemOf(overview, updates, *overview.report(id), {clock->now(), me});
    }
    Need need(ReportId id) { return item(id).need; }
    QVector<ReportId> order() {
        QVector<ReportId> ids;
        for (const DeskItem& each : deskOf(overview, updates, {clock->now(), contactPerson}))
            ids.append(each.report->id);
        return ids;
    }
    void advance(int minutes) { clock->advance(minutes * minuteMs); }
    ReportId sent(const delivery::Conversation& said) {
        const ReportId id = takenReport();
        static_cast<void>(queued(id));
        submitter.next = said;
        post.tick();
        submitter.next = replied(delivery::Phase::Dot, 250);
        return id;
    }
    void acknowledge(ReportId id) {
        Caught<ReportId> done;
        reports.acknowledge(id, u"INC-1"_s, {}, contactPerson, done.taker());
        EXPECT_TRUE(done.ok());
    }
};

TEST_F(DeskOrderTest, what_needs_somebody_comes_first_then_what_waits_then_what_is_done) {
    const ReportId done = sent(replied(delivery::Phase::Dot, 250));
    acknowledge(done);
    advance(1);
    const ReportId waits = sent(replied(delivery::Phase::Dot, 250));
    advance(1);
    const ReportId unknown = sent(broken(delivery::Phase::Dot, delivery::Fault::Cut));
    advance(1);
    const ReportId refused = sent(replied(delivery::Phase::Rcpt, 550));
    advance(1);
    const ReportId first = readyReport();
    advance(1);
    const ReportId second = readyReport();
    EXPECT_EQ(order(), (QVector<ReportId>{first, second, refused, unknown, waits, done}));
}

TEST_F(DeskOrderTest, what_the_server_may_still_take_waits_until_it_is_given_up) {
    const ReportId id = sent(replied(delivery::Phase::Rcpt, 451));
    EXPECT_EQ(item(id).group, DeskGroup::Waiting);
    advance(6 * 24 * 60);
    submitter.next = replied(delivery::Phase::Rcpt, 451);
    post.tick();
    EXPECT_EQ(need(id), Need::GivenUp);
}

TEST_F(DeskOrderTest, what_another_took_over_waits_for_them) {
    const ReportId id = takenReport();
    EXPECT_EQ(need(id), Need::ToSend);
    EXPECT_EQ(item(id, nurse).group, DeskGroup::Waiting);
    EXPECT_EQ(item(id, {}).need, Need::ToSend);
}

TEST_F(DeskOrderTest, what_was_handed_over_needs_those_who_pass_it_on_and_no_longer_its_reporter) {
    OneConsole far(7, clock);
    const ReportId id = readyReport();
    exchange::exchange(journal, far.journal, [&](const auto& result) { far.overview.take(result->second.summaries); });
    const base::Person neighbour{u"Exempel Läkare"_s, u"BMM Exempel Norr"_s};
    const base::Person deputy{u"Exempel Ersättare"_s, contactPerson.unit};
    const auto group = [&](const OneConsole& at, const base::Person& me, bool shares = true) {
        return deskItemOf(at.overview, at.updates, *at.overview.report(id), {clock->now(), me, shares}).group;
    };
    EXPECT_EQ(group(*this, nurse), DeskGroup::Waiting);
    EXPECT_EQ(group(*this, nurse, false), DeskGroup::NeedsYou) << "nobody else sees it";
    EXPECT_EQ(group(far, contactPerson), DeskGroup::NeedsYou) << "before the duty was ever said to be somebody's";
    EXPECT_EQ(group(far, neighbour), DeskGroup::NeedsYou) << "nobody is known to have the duty";
    Caught<ReportId> taken;
    const ReportId earlier = readyReport();
    reports.take(earlier, contactPerson, taken.taker());
    ASSERT_TRUE(taken.ok());
    exchange::exchange(journal, far.journal, [&](const auto& result) { far.overview.take(result->second.summaries); });
    EXPECT_EQ(group(far, neighbour), DeskGroup::Waiting);
    EXPECT_EQ(group(far, contactPerson), DeskGroup::NeedsYou);
    EXPECT_EQ(group(far, deputy), DeskGroup::NeedsYou) << "colleagues of who has the duty";
    EXPECT_EQ(group(far, {}), DeskGroup::NeedsYou);
    advance(24 * 60);
    EXPECT_EQ(group(far, neighbour), DeskGroup::NeedsYou) << "nobody said so today";
}

TEST_F(DeskOrderTest, an_answer_is_overdue_thirty_minutes_after_it_was_given) {
    const ReportId id = sent(replied(delivery::Phase::Dot, 250));
    clock->advance(30 * minuteMs - 1);
    EXPECT_EQ(item(id).group, DeskGroup::Waiting);
    clock->advance(1);
    EXPECT_EQ(need(id), Need::AnswerOverdue);
    acknowledge(id);
    EXPECT_EQ(need(id), Need::UpdateDue);
}

TEST_F(DeskOrderTest, a_reminder_ends_with_the_outage_and_never_lasts_longer_than_one_outage_may) {
    const ReportId id = sent(replied(delivery::Phase::Dot, 250));
    acknowledge(id);
    advance(30);
    EXPECT_EQ(need(id), Need::UpdateDue);
    advance(12 * 60);
    EXPECT_EQ(item(id).group, DeskGroup::Done);
    const ReportId other = sent(replied(delivery::Phase::Dot, 250));
    acknowledge(other);
    advance(31);
    EXPECT_EQ(need(other), Need::UpdateDue);
    Caught<base::OutageId> over;
    outages.restored(overview.report(other)->outage, clock->now(), nurse, over.taker());
    ASSERT_TRUE(over.ok());
    EXPECT_EQ(item(other).group, DeskGroup::Done);
}

TEST_F(DeskOrderTest, a_part_waits_with_the_report_that_speaks_for_it) {
    const ReportId one = readyReport();
    const ReportId two = readyReport();
    Caught<ReportId> joint;
    jointReports.join({one, two}, contactPerson, joint.taker());
    ASSERT_TRUE(joint.ok());
    EXPECT_EQ(item(one).group, DeskGroup::Waiting);
    EXPECT_EQ(order().constFirst(), *joint.result());
    static_cast<void>(queued(*joint.result()));
    post.tick();
    acknowledge(*joint.result());
    EXPECT_EQ(item(two).standing.state, delivery::ReportState::Acknowledged);
    EXPECT_EQ(item(two).group, DeskGroup::Done);
}

TEST_F(DeskOrderTest, an_update_is_answered_with_its_parent) {
    const ReportId parent = sent(replied(delivery::Phase::Dot, 250));
    Caught<ReportId> update;
    updates.make(parent, {u"Gäller nu alla rum."_s, {}, {}, {}}, contactPerson, update.taker());
    ASSERT_TRUE(update.ok());
    static_cast<void>(queued(*update.result()));
    post.tick();
    EXPECT_EQ(item(*update.result()).group, DeskGroup::Waiting);
    advance(40);
    EXPECT_EQ(item(*update.result()).need, Need::None);
    acknowledge(parent);
    EXPECT_EQ(item(*update.result()).group, DeskGroup::Done);
}

} // namespace reservrutin::usecases
