// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/memory_journal.h"
#include "core/usecases/product_fold.h"
#include "support/entry_writer.h"
#include "support/fixed_clock.h"
#include "support/seeded_random.h"

#include <gtest/gtest.h>

namespace reservrutin::journal {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

class MemoryJournalTest : public testing::Test {
protected:
    base::Result<Committed> commit(MemoryJournal& journal, const Command& command) {
        base::Result<Committed> answered = base::fail(ErrorKind::NotFound);
        journal.commit(command, [&](base::Result<Committed> result) { answered = std::move(result); });
        return answered;
    }
    Command noted(const char* text) const { return {{{subject, u"outage.noted"_s, {{"text", text}}}}, {}, {}}; }
    base::Result<Summary> summary(MemoryJournal& journal) const {
        base::Result<Summary> answered = base::fail(ErrorKind::NotFound);
        journal.readSummary(subject, [&](base::Result<Summary> result) { answered = std::move(result); });
        return answered;
    }

    Subject subject = *Subject::parse(u"outage:00112233445566778899aabbccddeeff"_s);
    usecases::ProductFold fold;
    support::FixedClock clock;
    support::SeededRandom random;
    MemoryJournal memory{fold, clock, random};
};

} // namespace

TEST_F(MemoryJournalTest, a_command_that_saw_the_last_entry_is_taken_and_one_that_did_not_is_refused) {
    Command first = noted("1");
    first.lastSeen = {{subject, EntryId()}};
    const auto taken = commit(memory, first);
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(commit(memory, first).error().kind, ErrorKind::ChangedMeanwhile);
    EXPECT_EQ(memory.entries().size(), 1) << "a refused command writes nothing";
    Command second = noted("2");
    second.lastSeen = {{subject, taken->entries.constFirst().id}};
    EXPECT_TRUE(commit(memory, second).has_value());
}

TEST_F(MemoryJournalTest, what_it_holds_is_not_saved) {
    const auto taken = commit(memory, noted("1"));
    EXPECT_FALSE(taken->entries.constFirst().saved);
    EXPECT_FALSE(taken->summaries.constFirst().saved);
}

TEST_F(MemoryJournalTest, its_entries_are_a_whole_chain) {
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(commit(memory, noted("x")).has_value());
    EXPECT_TRUE(checkChains(memory.entries()).isEmpty());
}

TEST_F(MemoryJournalTest, goes_on_from_adopted_summaries_with_later_lamport_times) {
    MemoryJournal other(fold, clock, random, true);
    for (int i = 0; i < 7; ++i)
        ASSERT_TRUE(commit(other, noted("x")).has_value());
    memory.adopt({*summary(other)});
    Command command = noted("y");
    command.lastSeen = {{subject, summary(other)->last.id}};
    const auto taken = commit(memory, command);
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->entries.constFirst().header.lamport, 8U);
    EXPECT_EQ(base::numberAt(taken->summaries.constFirst().state.get(), "entries"), 8);
}

TEST_F(MemoryJournalTest, merging_is_set_union_by_id) {
    MemoryJournal other(fold, clock, random);
    ASSERT_TRUE(commit(memory, noted("here")).has_value());
    ASSERT_TRUE(commit(other, noted("there")).has_value());
    memory.merge(other.entries());
    memory.merge(other.entries() + other.entries());
    other.merge(memory.entries());
    EXPECT_EQ(memory.entries().size(), 2);
    EXPECT_EQ(summary(memory)->state, summary(other)->state);
    EXPECT_EQ(summary(memory)->last, summary(other)->last);
}

TEST_F(MemoryJournalTest, drafts_are_wiped_by_the_command_that_enters_them) {
    memory.saveDraft(u"note"_s, u"half"_s, [](auto) {});
    Command command = noted("whole");
    command.wipedDrafts = {u"note"_s};
    ASSERT_TRUE(commit(memory, command).has_value());
    memory.readDrafts([](const auto& drafts) { EXPECT_TRUE(drafts->isEmpty()); });
}

TEST_F(MemoryJournalTest, lists_are_newest_first_and_go_on_where_the_last_page_ended) {
    for (const QString& id : {u"outage:a"_s, u"outage:b"_s, u"outage:c"_s})
        ASSERT_TRUE(commit(memory, {{{*Subject::parse(id), u"outage.noted"_s}}, {}, {}}).has_value());
    QVector<Summary> page;
    memory.readSummaries({u"outage"_s, {}, 2}, [&](const auto& found) { page = *found; });
    ASSERT_EQ(page.size(), 2);
    EXPECT_EQ(page[0].subject.id(), u"c"_s);
    memory.readSummaries({u"outage"_s, page[1].last, 2}, [&](const auto& found) { page = *found; });
    ASSERT_EQ(page.size(), 1);
    EXPECT_EQ(page[0].subject.id(), u"a"_s);
}

} // namespace reservrutin::journal
