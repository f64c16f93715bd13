// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/filing.h"

#include "core/exchange/exchange.h"
#include "core/report/report_number.h"
#include "core/usecases/console_fixture.h"
#include "core/usecases/desk_order.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::dayMs;
using base::ReportId;
using delivery::ReportState;
using journal::Subject;
using report::Report;

class FilingTest : public ConsoleTest {
protected:
    FilingTest() { load(); }

    ReportId given() {
        const ReportId id = takenReport();
        static_cast<void>(queued(id));
        post.tick();
        EXPECT_EQ(standing(id), ReportState::Given);
        restored(overview.report(id)->outage);
        return id;
    }
    ReportId received() {
        const ReportId id = given();
        acknowledge(*this, id, u"INC-1"_s);
        return id;
    }
    void restored(base::OutageId outage) {
        Caught<base::OutageId> done;
        outages.restored(outage, clock->now(), nurse, done.taker());
        EXPECT_TRUE(done.ok());
    }
    static void acknowledge(OneConsole& console, ReportId id, const QString& number) {
        Caught<ReportId> done;
        console.reports.acknowledge(id, number, {}, contactPerson, done.taker());
        EXPECT_TRUE(done.ok());
    }
    ReportId updated(ReportId parent) {
        Caught<ReportId> done;
        updates.make(parent, {u"Gäller nu alla rum."_s, {}, {}, {}}, contactPerson, done.taker());
        EXPECT_TRUE(done.ok());
        const ReportId id = done.result().value_or(ReportId());
        static_cast<void>(queued(id));
        post.tick();
        return id;
    }
    void pass(int days) { clock->advance(days * dayMs); }
    int filings(const Subject& subject) { return int(kinds(subject).count(u"filed"_s)); }

    /// The program started again on the same folder.
    std::unique_ptr<OneConsole> again() {
        auto next = std::make_unique<OneConsole>(9, clock);
        next->disk.resume(disk);
        next->load();
        return next;
    }
    static void meet(OneConsole& a, OneConsole& b) {
        exchange::exchange(a.journal, b.journal, [&](const base::Result<exchange::Exchanged>& result) {
            ASSERT_TRUE(result.has_value());
            a.overview.take(result->first.summaries);
            b.overview.take(result->second.summaries);
        });
    }
    static qsizetype onDesk(const OneConsole& console) {
        return deskOf(console.overview, console.updates, {console.clock->now(), contactPerson}).size();
    }
};

TEST_F(FilingTest, what_is_done_is_filed_with_its_deliveries_a_fortnight_after_the_last_was_done_to_it) {
    const ReportId id = received();
    pass(13);
    EXPECT_EQ(filing.fileQuiet(), 0);
    pass(1);
    EXPECT_EQ(filing.fileQuiet(), 1);
    EXPECT_TRUE(overview.isFiled(*overview.report(id)));
    EXPECT_TRUE(overview.deliveriesOf(id).constFirst().filed);
    EXPECT_EQ(onDesk(*this), 0);
    EXPECT_EQ(filing.fileQuiet(), 0);
    EXPECT_EQ(filings(Subject::of(id)), 1);
    const auto next = again();
    EXPECT_TRUE(next->overview.reports().isEmpty());
    EXPECT_TRUE(next->overview.deliveries().isEmpty());
}

TEST_F(FilingTest, what_waits_for_somebody_or_whose_outage_goes_on_is_never_filed) {
    static_cast<void>(readyReport());
    static_cast<void>(takenReport());
    const ReportId refused = takenReport();
    submitter.next = replied(delivery::Phase::Rcpt, 550);
    static_cast<void>(queued(refused));
    post.tick();
    submitter.next = replied(delivery::Phase::Dot, 250);
    const ReportId lasting = takenReport();
    static_cast<void>(queued(lasting));
    post.tick();
    ASSERT_EQ(standing(lasting), ReportState::Given);
    pass(400);
    EXPECT_EQ(filing.fileQuiet(), 0);
    restored(overview.report(lasting)->outage);
    EXPECT_EQ(filing.fileQuiet(), 1);
    EXPECT_EQ(onDesk(*this), 3);
}

TEST_F(FilingTest, nobody_is_asked_to_call_about_what_is_filed) {
    const ReportId id = given();
    pass(14);
    const auto need = [&] {
        return deskItemOf(overview, updates, *overview.report(id), {clock->now(), contactPerson}).need;
    };
    EXPECT_EQ(need(), Need::AnswerOverdue);
    EXPECT_EQ(filing.fileQuiet(), 1);
    EXPECT_EQ(need(), Need::None);
}

TEST_F(FilingTest, a_draft_is_filed_once_its_outage_is_over) {
    const base::OutageId outage = started();
    const ReportId draft = reportOf(outage).id;
    pass(30);
    EXPECT_EQ(filing.fileQuiet(), 0);
    restored(outage);
    EXPECT_EQ(filing.fileQuiet(), 1);
    EXPECT_TRUE(overview.report(draft)->filed);
}

TEST_F(FilingTest, a_family_is_filed_as_one_and_brought_back_whole) {
    const ReportId parent = received();
    pass(10);
    const ReportId update = updated(parent);
    pass(10);
    EXPECT_EQ(filing.fileQuiet(), 0) << "the update is not old enough";
    pass(4);
    EXPECT_EQ(filing.fileQuiet(), 1);
    const auto next = again();
    Caught<bool> done;
    next->filing.bring(update, done.taker());
    ASSERT_TRUE(done.ok());
    ASSERT_NE(next->overview.report(parent), nullptr);
    EXPECT_EQ(next->overview.standingOf(*next->overview.report(parent)).state, ReportState::Acknowledged);
    EXPECT_EQ(next->overview.standingOf(*next->overview.report(update)).state, ReportState::Given);
    EXPECT_EQ(onDesk(*next), 0) << "looked at is not on the desk";
    Caught<ReportId> made;
    next->updates.make(parent, {u"Igen."_s, {}, {}, {}}, contactPerson, made.taker());
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(next->overview.report(*made.result())->updateNumber, 2);
}

TEST_F(FilingTest, joined_reports_are_filed_with_the_one_that_speaks_for_them_and_its_case_number) {
    const ReportId one = readyReport();
    const ReportId two = readyReport();
    Caught<ReportId> joined;
    jointReports.join({one, two}, contactPerson, joined.taker());
    ASSERT_TRUE(joined.ok());
    static_cast<void>(queued(*joined.result()));
    post.tick();
    acknowledge(*this, *joined.result(), u"INC-7"_s);
    for (const ReportId& id : {one, two})
        restored(overview.report(id)->outage);
    pass(14);
    EXPECT_EQ(filing.fileQuiet(), 1);
    for (const ReportId& id : {one, two, *joined.result()}) {
        EXPECT_TRUE(overview.isFiled(*overview.report(id)));
        EXPECT_EQ(overview.report(id)->filing->caseNumber, u"INC-7"_s);
        EXPECT_EQ(overview.report(id)->filing->family.size(), 2);
    }
}

TEST_F(FilingTest, a_late_acknowledgement_reopens_it_and_it_is_whole_after_a_restart) {
    const ReportId id = given();
    pass(14);
    EXPECT_EQ(filing.fileQuiet(), 1);
    acknowledge(*this, id, u"INC-9"_s);
    EXPECT_FALSE(overview.report(id)->filed);
    const auto next = again();
    ASSERT_NE(next->overview.report(id), nullptr);
    EXPECT_EQ(next->overview.deliveriesOf(id).size(), 1);
    EXPECT_EQ(onDesk(*next), 1);
    pass(14);
    EXPECT_EQ(next->filing.fileQuiet(), 1);
    EXPECT_EQ(onDesk(*next), 0);
}

TEST_F(FilingTest, a_late_update_puts_its_parent_on_the_desk_again) {
    const ReportId parent = received();
    pass(14);
    EXPECT_EQ(filing.fileQuiet(), 1);
    static_cast<void>(updated(parent));
    EXPECT_EQ(onDesk(*this), 2);
    const auto next = again();
    EXPECT_EQ(onDesk(*next), 2);
}

TEST_F(FilingTest, each_console_files_by_its_own_clock_for_itself_alone) {
    OneConsole far(7, std::make_shared<support::FixedClock>());
    far.load();
    const ReportId id = received();
    meet(*this, far);
    far.clock->advance(15 * dayMs); // a clock that is wrong
    EXPECT_EQ(far.filing.fileQuiet(), 1);
    meet(*this, far);
    EXPECT_TRUE(far.overview.isFiled(*far.overview.report(id)));
    EXPECT_FALSE(overview.report(id)->filed);
    EXPECT_EQ(onDesk(*this), 1);
    EXPECT_EQ(filings(Subject::of(id)), 0);
}

TEST_F(FilingTest, what_another_console_did_before_the_filing_but_came_after_it_keeps_the_report_open) {
    OneConsole far(7, clock);
    far.load();
    const ReportId id = given();
    meet(*this, far);
    acknowledge(far, id, u"INC-3"_s); // its Lamport time is lower than that of the filing here
    for (int i = 0; i < 3; ++i)
        restored(overview.report(readyReport())->outage); // our clock of entries runs ahead
    pass(14);
    EXPECT_EQ(filing.fileQuiet(), 1);
    meet(*this, far);
    const Report& late = *overview.report(id);
    EXPECT_FALSE(late.filed);
    EXPECT_EQ(late.acknowledged->caseNumber, u"INC-3"_s);
    EXPECT_EQ(kinds(Subject::of(id)).constLast(), u"filed"_s) << "the order is what this is about";
}

TEST_F(FilingTest, only_so_many_families_at_a_time_the_oldest_first) {
    QVector<ReportId> ids;
    for (int i = 0; i < Filing::atATime + 3; ++i) {
        ids.append(received());
        clock->advance(base::minuteMs);
    }
    pass(14);
    EXPECT_EQ(filing.fileQuiet(), Filing::atATime);
    EXPECT_TRUE(overview.report(ids.constFirst())->filed);
    EXPECT_FALSE(overview.report(ids.constLast())->filed);
    EXPECT_EQ(filing.fileQuiet(), 3);
}

TEST_F(FilingTest, a_report_is_found_by_number_clinic_reporter_and_system) {
    const ReportId id = received();
    for (const QString& words : {report::numberOf(id), u"bmm exempel"_s, u"barnmorska"_s, u"pks"_s, u"INC-1"_s}) {
        qsizetype found = 0;
        journal.readSummaries({Subject::reportType, {}, 200, words},
                              [&found](const auto& page) { found = page->size(); });
        EXPECT_EQ(found, 1) << words.toStdString();
    }
}

} // namespace reservrutin::usecases
