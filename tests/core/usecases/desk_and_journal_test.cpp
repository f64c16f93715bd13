// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/console_fixture.h"

#include <algorithm>

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::OutageId;
using journal::Subject;

class CommandDeskTest : public ConsoleTest {};
class EnduringJournalTest : public ConsoleTest {
protected:
    void note(OutageId id, const char* text) {
        Caught<OutageId> done;
        outages.note(id, QString::fromUtf8(text), {}, nurse, done.taker());
        EXPECT_TRUE(done.ok()) << text;
    }
    QStringList notesOnDisk(OutageId id) {
        QStringList notes;
        disk.readEntries(Subject::of(id), [&notes](const auto& entries) {
            for (const journal::Entry& entry : *entries) {
                if (entry.header.kind == u"outage.noted")
                    notes.append(base::textAt(entry.json(), "text"));
            }
        });
        return notes;
    }
};

TEST_F(CommandDeskTest, fifty_answers_in_one_turn_make_one_entry) {
    const OutageId id = started(u"cannot-check"_s);
    store.hold();
    Caught<OutageId> done;
    for (int i = 0; i < 50; ++i)
        outages.answer(id, u"check"_s, u"same-fault"_s, nurse, done.taker());
    store.release();
    EXPECT_EQ(done.answers(), 50);
    EXPECT_EQ(kinds(Subject::of(id)).count(u"answered"_s), 2) << "the first, and the one that changed it";
    EXPECT_TRUE(desk.isIdle());
}

TEST_F(CommandDeskTest, restored_pressed_twice_is_said_once) {
    const OutageId id = started();
    store.hold();
    Caught<OutageId> first;
    Caught<OutageId> second;
    outages.restored(id, clock->now(), nurse, first.taker());
    outages.restored(id, clock->now(), nurse, second.taker());
    store.release();
    EXPECT_TRUE(first.ok());
    EXPECT_EQ(second.error(), ErrorKind::OutageOver);
}

TEST_F(CommandDeskTest, a_report_is_handed_over_once_however_often_it_is_pressed) {
    const base::ReportId id = reportOf(started()).id;
    store.hold();
    Caught<base::ReportId> first;
    Caught<base::ReportId> second;
    const ReportForm form = reports.form(*overview.report(id), nurse);
    reports.ready(id, form, first.taker());
    reports.ready(id, form, second.taker());
    store.release();
    EXPECT_TRUE(first.ok());
    EXPECT_EQ(second.error(), ErrorKind::ReportAlreadyReady);
    EXPECT_EQ(kinds(Subject::of(id)).count(u"ready"_s), 1);
}

TEST_F(CommandDeskTest, what_changed_meanwhile_is_read_and_decided_anew) {
    const OutageId id = started();
    journal::Fact elsewhere{Subject::of(id), u"outage.restored"_s};
    disk.commit({{elsewhere}, {}, {}}, [](const auto&) {});
    Caught<OutageId> done;
    outages.restored(id, clock->now(), nurse, done.taker());
    EXPECT_EQ(done.error(), ErrorKind::OutageOver) << "decided on what is true now";
    Caught<OutageId> noted;
    outages.note(id, u"x"_s, {}, nurse, noted.taker());
    EXPECT_TRUE(noted.ok());
}

TEST_F(CommandDeskTest, does_not_try_for_ever) {
    const OutageId id = started();
    for (int i = 0; i < 100; ++i)
        store.failNextCommit(ErrorKind::ChangedMeanwhile);
    const int before = store.commits();
    Caught<OutageId> done;
    outages.note(id, u"x"_s, {}, nurse, done.taker());
    EXPECT_EQ(done.error(), ErrorKind::ChangedMeanwhile);
    EXPECT_LE(store.commits() - before, 10);
}

TEST_F(CommandDeskTest, one_subject_does_not_wait_for_another) {
    const OutageId one = started();
    const OutageId other = started();
    store.hold();
    Caught<OutageId> first;
    Caught<OutageId> second;
    outages.note(one, u"x"_s, {}, nurse, first.taker());
    outages.note(other, u"y"_s, {}, nurse, second.taker());
    store.releaseOne();
    store.releaseOne();
    EXPECT_TRUE(first.ok());
    EXPECT_TRUE(second.ok());
}

TEST_F(CommandDeskTest, an_answer_that_ends_the_desk_does_no_harm) {
    auto mortal = std::make_unique<CommandDesk>(journal, overview);
    const Subject gate = Subject::contact(u"x"_s);
    const auto decide = [gate]() -> base::Result<journal::Command> {
        return journal::Command{{{gate, u"contact.set"_s}}, {}, {}};
    };
    store.hold();
    mortal->run(gate, decide, [&mortal](const auto&) { mortal.reset(); });
    mortal->run(gate, decide, [](const auto&) { FAIL(); });
    store.release();
    EXPECT_EQ(mortal, nullptr);
}

TEST_F(EnduringJournalTest, the_walk_goes_on_without_the_store_and_every_word_is_drawn_unsaved) {
    store.fail(ErrorKind::StoreFull);
    const OutageId id = started();
    EXPECT_EQ(journal.trouble()->kind, ErrorKind::StoreFull);
    EXPECT_FALSE(overview.isSaved(Subject::of(id)));
    const base::ReportId report = reportOf(id).id;
    Caught<base::ReportId> ready;
    reports.ready(report, reports.form(*overview.report(report), nurse), ready.taker());
    ASSERT_TRUE(ready.ok());
    EXPECT_FALSE(reports.phoneScript(report, *overview.report(report)->content, {}).isEmpty());
    EXPECT_EQ(disk.entries().size(), 0);
}

TEST_F(EnduringJournalTest, everything_that_waited_comes_in_once_in_order_and_with_its_time) {
    const OutageId id = started();
    store.fail(ErrorKind::StoreUnavailable);
    note(id, "first");
    const base::UtcMs said = clock->now();
    clock->advance(40 * base::minuteMs);
    note(id, "second");
    journal.retry();
    EXPECT_TRUE(journal.holdsUnsaved()) << "still away";
    store.fail(std::nullopt);
    clock->advance(base::hourMs);
    journal.retry();
    EXPECT_FALSE(journal.holdsUnsaved());
    EXPECT_FALSE(journal.trouble().has_value());
    note(id, "third");
    journal.retry();
    EXPECT_EQ(notesOnDisk(id), QStringList({u"first"_s, u"second"_s, u"third"_s}));
    EXPECT_TRUE(overview.isSaved(Subject::of(id)));
    disk.readEntries(Subject::of(id),
                     [&](const auto& entries) { EXPECT_EQ(entries->at(entries->size() - 3).header.at, said); });
    EXPECT_TRUE(journal::checkChains(disk.entries()).isEmpty());
}

TEST_F(EnduringJournalTest, a_retry_that_breaks_half_way_doubles_nothing) {
    const OutageId id = started();
    store.fail(ErrorKind::StoreUnavailable);
    note(id, "first");
    note(id, "second");
    store.fail(std::nullopt);
    store.hold();
    journal.retry();
    journal.retry();
    store.releaseOne();
    store.failNextCommit(ErrorKind::StoreFull);
    store.releaseOne();
    store.release();
    EXPECT_TRUE(journal.holdsUnsaved());
    journal.retry();
    EXPECT_EQ(notesOnDisk(id), QStringList({u"first"_s, u"second"_s}));
}

TEST_F(EnduringJournalTest, what_is_said_while_it_catches_up_comes_after) {
    const OutageId id = started();
    store.fail(ErrorKind::StoreUnavailable);
    note(id, "first");
    store.fail(std::nullopt);
    store.hold();
    journal.retry();
    note(id, "second");
    store.release();
    EXPECT_EQ(notesOnDisk(id), QStringList({u"first"_s, u"second"_s}));
    EXPECT_FALSE(journal.holdsUnsaved());
}

TEST_F(EnduringJournalTest, a_command_that_gets_through_after_another_failed_does_not_hide_the_trouble) {
    const OutageId one = started();
    const OutageId other = started();
    store.hold();
    Caught<OutageId> first;
    Caught<OutageId> second;
    outages.note(one, u"first"_s, {}, nurse, first.taker());
    outages.note(other, u"second"_s, {}, nurse, second.taker());
    store.failNextCommit(ErrorKind::StoreFull);
    store.release();
    EXPECT_TRUE(journal.trouble().has_value());
    note(other, "third");
    journal.retry();
    EXPECT_EQ(notesOnDisk(one), QStringList({u"first"_s}));
    EXPECT_EQ(notesOnDisk(other), QStringList({u"second"_s, u"third"_s}));
}

TEST_F(EnduringJournalTest, a_refusal_is_no_trouble) {
    const OutageId id = started();
    store.failNextCommit(ErrorKind::CapacityExceeded);
    Caught<OutageId> done;
    outages.note(id, u"x"_s, {}, nurse, done.taker());
    EXPECT_EQ(done.error(), ErrorKind::CapacityExceeded);
    EXPECT_FALSE(journal.trouble().has_value());
    EXPECT_FALSE(journal.holdsUnsaved());
}

TEST_F(EnduringJournalTest, drafts_typed_while_it_is_away_are_kept_and_those_entered_do_not_come_back) {
    const OutageId id = started();
    Drafts drafts(journal);
    drafts.save(noteDraftKey(id, {}), u"half of a no"_s);
    store.fail(ErrorKind::StoreUnavailable);
    note(id, "half of a note");
    drafts.forget(noteDraftKey(id, {}));
    drafts.save(u"other"_s, u"typed while away"_s);
    store.fail(std::nullopt);
    journal.retry();
    QMap<QString, QString> kept;
    disk.readDrafts([&kept](const auto& read) { kept = *read; });
    EXPECT_EQ(kept, (QMap<QString, QString>{{u"other"_s, u"typed while away"_s}}));
}

TEST_F(EnduringJournalTest, a_draft_entered_before_the_trouble_does_not_come_back_after_it) {
    const OutageId id = started();
    Drafts drafts(journal);
    drafts.save(noteDraftKey(id, {}), u"half"_s);
    note(id, "half and half");
    store.fail(ErrorKind::StoreUnavailable);
    note(id, "away");
    store.fail(std::nullopt);
    journal.retry();
    disk.readDrafts([](const auto& read) { EXPECT_TRUE(read->isEmpty()); });
}

TEST_F(EnduringJournalTest, a_draft_that_could_not_be_saved_is_saved_when_the_store_is_back) {
    store.fail(ErrorKind::StoreReadOnly);
    journal.saveDraft(u"key"_s, u"text"_s, [](const auto&) {});
    EXPECT_TRUE(journal.trouble().has_value());
    journal.readDrafts([](const auto& drafts) { EXPECT_EQ(drafts->value(u"key"_s), u"text"_s); });
    store.fail(std::nullopt);
    journal.retry();
    EXPECT_FALSE(journal.trouble().has_value());
    disk.readDrafts([](const auto& read) { EXPECT_EQ(read->value(u"key"_s), u"text"_s); });
}

TEST_F(EnduringJournalTest, a_store_that_was_away_at_the_start_says_what_is_open_when_it_is_back) {
    const OutageId before = started();
    OneConsole next(2);
    next.disk.merge(disk.entries());
    next.store.fail(ErrorKind::StoreBusy);
    next.load();
    EXPECT_TRUE(next.overview.ongoing().isEmpty());
    EXPECT_EQ(next.journal.trouble()->kind, ErrorKind::StoreBusy);
    next.store.fail(std::nullopt);
    next.journal.retry();
    EXPECT_FALSE(next.journal.trouble().has_value());
    ASSERT_NE(next.overview.outage(before), nullptr);
}

/// What is left of the store after a salvage: all but the entries about this subject.
class SalvagedStore {
public:
    SalvagedStore(OneConsole& console, const Subject& without)
        : disk(console.fold, *console.clock, console.random, true) {
        QVector<journal::Entry> kept = console.disk.entries();
        kept.removeIf([&](const journal::Entry& entry) { return entry.header.subject == without; });
        disk.merge(kept);
        console.store.become(disk);
    }
    journal::MemoryJournal disk;
};

TEST_F(EnduringJournalTest, what_a_salvaged_store_has_lost_goes_from_the_overview) {
    const OutageId lost = started();
    const OutageId kept = started();
    store.fail(ErrorKind::StoreDamaged);
    Caught<bool> draft;
    journal.saveDraft(u"note"_s, u"x"_s, draft.taker());
    store.fail(std::nullopt);
    const SalvagedStore salvaged(*this, Subject::of(lost));
    journal.retry();
    EXPECT_EQ(overview.outage(lost), nullptr);
    EXPECT_EQ(overview.lastOf(Subject::of(lost)), journal::EntryId());
    EXPECT_NE(overview.outage(kept), nullptr);
}

TEST_F(EnduringJournalTest, what_a_store_lost_while_it_mended_itself_goes_too) {
    const OutageId lost = started();
    const SalvagedStore salvaged(*this, Subject::of(lost));
    journal.storeWasRepaired();
    EXPECT_EQ(overview.outage(lost), nullptr);
}

TEST_F(EnduringJournalTest, what_it_lost_while_something_waits_goes_when_what_is_open_is_read_anew) {
    const OutageId lost = started();
    const OutageId kept = started();
    store.fail(ErrorKind::StoreDamaged);
    note(kept, "first");
    const SalvagedStore salvaged(*this, Subject::of(lost));
    journal.storeWasRepaired();
    store.fail(std::nullopt);
    QVector<journal::Summary> open;
    journal.readOpen([&](const auto& read) { open = *read; }); // as app/composition does after a repair
    EXPECT_EQ(overview.outage(lost), nullptr);
    const auto about = [&open](OutageId id) {
        return std::find_if(open.begin(), open.end(),
                            [id](const auto& each) { return each.subject == Subject::of(id); });
    };
    EXPECT_EQ(about(lost), open.end());
    ASSERT_NE(about(kept), open.end());
    EXPECT_FALSE(about(kept)->saved) << "with what waits in it";
    journal.retry();
    EXPECT_EQ(overview.outage(lost), nullptr);
    EXPECT_TRUE(overview.isSaved(Subject::of(kept)));
    EXPECT_FALSE(journal.trouble());
}

TEST_F(EnduringJournalTest, what_memory_holds_of_a_lost_subject_stays_and_is_drawn_unsaved) {
    const OutageId id = started();
    store.fail(ErrorKind::StoreDamaged);
    note(id, "first");
    const SalvagedStore salvaged(*this, Subject::of(id));
    journal.storeWasRepaired();
    ASSERT_NE(overview.outage(id), nullptr);
    EXPECT_FALSE(overview.isSaved(Subject::of(id)));
}

TEST_F(EnduringJournalTest, a_report_can_be_handed_over_when_the_store_dies_after_the_outage_was_read) {
    const base::ReportId id = reportOf(started()).id;
    store.fail(ErrorKind::StoreDamaged);
    Caught<base::ReportId> done;
    reports.ready(id, reports.form(*overview.report(id), nurse), done.taker());
    EXPECT_TRUE(done.ok());
    EXPECT_EQ(standing(id), delivery::ReportState::Ready);
}

} // namespace reservrutin::usecases
