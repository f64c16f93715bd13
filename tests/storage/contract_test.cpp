// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// What every journal keeps to, whether memory or a disk holds it (core/journal/journal.h).
#include "core/journal/memory_journal.h"
#include "storage/folder_fixture.h"

namespace reservrutin::storage {
namespace {

using namespace Qt::StringLiterals;

using base::ErrorKind;
using journal::Command;
using journal::Journal;

struct InMemory {
    FolderFixture fixture;
    std::unique_ptr<Journal> made =
        std::make_unique<journal::MemoryJournal>(fixture.fold, fixture.clock, fixture.random, true);
};

struct OnDisk {
    FolderFixture fixture;
    std::unique_ptr<Journal> made = fixture.opened();
};

template <class Kind>
class JournalContract : public testing::Test {
protected:
    Journal& journal() { return *m_kind.made; }
    support::FixedClock& clock() { return m_kind.fixture.clock; }

    QStringList listed(const journal::SummaryQuery& query) {
        QStringList ids;
        journal().readSummaries(query, [&ids](auto result) {
            for (const auto& summary : *result)
                ids.append(summary.subject.id());
        });
        return ids;
    }

private:
    Kind m_kind;
};

using Kinds = testing::Types<InMemory, OnDisk>;
TYPED_TEST_SUITE(JournalContract, Kinds);

TYPED_TEST(JournalContract, a_commit_answers_with_the_stamped_entries_and_the_folded_summary) {
    const auto done = commit(this->journal(), {{fact(u"a"_s, u"ett"_s), fact(u"a"_s, u"två"_s)}, {}, {}});
    ASSERT_TRUE(done.has_value());
    ASSERT_EQ(done->entries.size(), 2);
    EXPECT_EQ(done->entries[0].header.sequence, 1U);
    EXPECT_EQ(done->entries[1].header.sequence, 2U);
    EXPECT_EQ(done->entries[1].header.previous, done->entries[0].id);
    EXPECT_EQ(done->entries[1].header.lamport, 2U);
    EXPECT_EQ(done->entries[0].header.at, this->clock().now());
    EXPECT_TRUE(done->entries[0].saved);
    ASSERT_EQ(done->summaries.size(), 1);
    EXPECT_EQ(done->summaries[0].last, done->entries[1].order());
    EXPECT_EQ(stateOf(this->journal(), u"a"_s), QStringLiteral(R"({"count":2,"text":"|ett|två"})"));
}

TYPED_TEST(JournalContract, a_command_that_saw_another_last_entry_is_refused_and_nothing_is_written) {
    const auto first = say(this->journal(), u"a"_s, u"ett"_s);
    const auto second = say(this->journal(), u"a"_s, u"två"_s);
    Command late{{fact(u"b"_s, u"x"_s), fact(u"a"_s, u"tre"_s)}, {{subject(u"a"_s), first->entries[0].id}}, {}};
    EXPECT_EQ(commit(this->journal(), late).error().kind, ErrorKind::ChangedMeanwhile);
    EXPECT_EQ(entriesOf(this->journal(), u"a"_s).size(), 2);
    EXPECT_EQ(stateOf(this->journal(), u"b"_s), QStringLiteral("none"));
    late.lastSeen = {{subject(u"a"_s), second->entries[0].id}};
    EXPECT_TRUE(commit(this->journal(), late).has_value());
}

TYPED_TEST(JournalContract, nothing_is_stamped_that_nobody_could_read_again) {
    const auto refused = [this](const journal::Fact& bad) {
        const auto done = commit(this->journal(), {{fact(u"a"_s, u"ett"_s), bad}, {}, {}});
        return !done && done.error().kind == ErrorKind::FormatUnreadable;
    };
    EXPECT_TRUE(refused({journal::Subject::duty({}), u"duty.declared"_s}));
    EXPECT_TRUE(refused({journal::Subject::duty(u"två ord"_s), u"duty.declared"_s}));
    EXPECT_TRUE(refused({journal::Subject::duty(u"växeln"_s), u"duty.declared"_s}));
    EXPECT_TRUE(refused({journal::Subject::duty(QString(200, u'a')), u"duty.declared"_s}));
    EXPECT_TRUE(refused({subject(u"a"_s), {}}));
    EXPECT_TRUE(refused({subject(u"a"_s), QString(65, u'a')}));
    EXPECT_TRUE(entriesOf(this->journal(), u"a"_s).isEmpty()) << "all or nothing";
    EXPECT_TRUE(
        commit(this->journal(), {{{journal::Subject::duty(u"pks"_s), u"duty.declared"_s}}, {}, {}}).has_value());
}

TYPED_TEST(JournalContract, a_zero_id_says_that_the_subject_does_not_exist_yet) {
    const Command first{{fact(u"a"_s, u"ett"_s)}, {{subject(u"a"_s), {}}}, {}};
    EXPECT_TRUE(commit(this->journal(), first).has_value());
    EXPECT_EQ(commit(this->journal(), first).error().kind, ErrorKind::ChangedMeanwhile);
}

TYPED_TEST(JournalContract, audiences_have_chains_of_their_own) {
    auto shared = fact(u"a"_s, u"ett"_s);
    shared.audience = journal::AudienceId(std::array<std::uint8_t, 16>{7});
    const auto done = commit(this->journal(), {{shared, fact(u"a"_s, u"två"_s), shared}, {}, {}});
    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(done->entries[1].header.sequence, 1U);
    EXPECT_EQ(done->entries[2].header.sequence, 2U);
    EXPECT_EQ(done->entries[2].header.previous, done->entries[0].id);
    EXPECT_EQ(done->entries[2].header.lamport, 3U);
}

TYPED_TEST(JournalContract, only_open_subjects_belong_to_the_overview) {
    ASSERT_TRUE(say(this->journal(), u"a"_s, u"x"_s).has_value());
    ASSERT_TRUE(say(this->journal(), u"b"_s, u"x"_s).has_value());
    ASSERT_TRUE(commit(this->journal(), {{fact(u"a"_s, {}, u"test.closed"_s)}, {}, {}}).has_value());
    QStringList open;
    this->journal().readOpen([&open](auto result) {
        for (const auto& summary : *result)
            open.append(summary.subject.id());
    });
    EXPECT_EQ(open, QStringList{u"b"_s});
}

TYPED_TEST(JournalContract, lists_are_newest_first_and_turn_pages) {
    for (const auto& id : {u"a"_s, u"b"_s, u"c"_s, u"a"_s})
        ASSERT_TRUE(say(this->journal(), id, u"x"_s).has_value());
    EXPECT_EQ(this->listed({u"outage"_s, {}, 2}), (QStringList{u"a"_s, u"c"_s}));
    EXPECT_EQ(this->listed({u"outage"_s, entriesOf(this->journal(), u"c"_s).last().order(), 9}), QStringList{u"b"_s});
    EXPECT_TRUE(this->listed({u"report"_s, {}, 9}).isEmpty());
}

TYPED_TEST(JournalContract, a_subject_nobody_wrote_about_is_not_found) {
    std::optional<ErrorKind> kind;
    this->journal().readSummary(subject(u"z"_s), [&kind](auto result) { kind = result.error().kind; });
    EXPECT_EQ(kind, ErrorKind::NotFound);
    EXPECT_TRUE(entriesOf(this->journal(), u"z"_s).isEmpty());
}

TYPED_TEST(JournalContract, a_draft_lasts_until_it_is_emptied_or_entered) {
    for (const auto& key : {u"one"_s, u"two"_s, u"three"_s})
        this->journal().saveDraft(key, u"å\n😀"_s, [](auto result) { EXPECT_TRUE(result.has_value()); });
    this->journal().saveDraft(u"one"_s, {}, [](auto result) { EXPECT_TRUE(result.has_value()); });
    ASSERT_TRUE(commit(this->journal(), {{fact(u"a"_s, u"x"_s)}, {}, {u"two"_s}}).has_value());
    EXPECT_EQ(draftsOf(this->journal()), (QMap<QString, QString>{{u"three"_s, u"å\n😀"_s}}));
}

TYPED_TEST(JournalContract, a_refused_command_keeps_the_draft) {
    this->journal().saveDraft(u"one"_s, u"text"_s, [](auto) {});
    const Command refused{
        {fact(u"a"_s, u"x"_s)}, {{subject(u"a"_s), journal::EntryId(std::array<std::uint8_t, 32>{1})}}, {u"one"_s}};
    EXPECT_FALSE(commit(this->journal(), refused).has_value());
    EXPECT_EQ(draftsOf(this->journal()).size(), 1);
}

} // namespace
} // namespace reservrutin::storage
