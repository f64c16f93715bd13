// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/exchange/audience.h"
#include "core/exchange/exchange.h"
#include "core/exchange/inventory.h"
#include "core/journal/memory_journal.h"
#include "core/usecases/product_fold.h"
#include "support/entry_writer.h"
#include "support/fixed_clock.h"
#include "support/seeded_random.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::exchange {

using namespace Qt::StringLiterals;
using journal::Entry;
using journal::EntryId;
using journal::MemoryJournal;
using journal::Position;

namespace {

const journal::Subject subject = *journal::Subject::parse(u"report:00112233445566778899aabbccddeeff"_s);

QVector<Entry> chain(std::uint64_t seed, int count) {
    support::EntryWriter writer(seed, groupAudience(u"väst"_s));
    QVector<Entry> entries;
    for (int i = 0; i < count; ++i)
        entries.append(writer.write(subject, u"report.noted"_s));
    return entries;
}

QVector<Position> positionsOf(const QVector<Entry>& entries) {
    QVector<Position> positions;
    for (const Entry& entry : entries)
        positions.append(entry.position());
    return positions;
}

QSet<EntryId> idsOf(const QVector<Entry>& entries) {
    QSet<EntryId> ids;
    for (const Entry& entry : entries)
        ids.insert(entry.id);
    return ids;
}

struct Side {
    usecases::ProductFold fold;
    support::FixedClock clock;
    support::SeededRandom random;
    MemoryJournal journal{fold, clock, random, true};

    void hold(const QVector<Entry>& entries) {
        journal.take(entries, [](const auto&) {});
    }
};

Exchanged exchanged(Side& first, Side& second) {
    Exchanged found;
    exchange(first.journal, second.journal, [&found](base::Result<Exchanged> result) {
        ASSERT_TRUE(result.has_value());
        found = *result;
    });
    return found;
}

} // namespace

TEST(Audience, is_the_same_for_the_same_group_however_it_is_written_and_never_zero) {
    EXPECT_EQ(groupAudience(u"Område Väst"_s), groupAudience(u" område väst "_s));
    EXPECT_NE(groupAudience(u"väst"_s), groupAudience(u"öst"_s));
    EXPECT_FALSE(groupAudience({}).isNull());
}

TEST(Inventory, names_the_highest_number_below_the_first_gap) {
    const QVector<Entry> whole = chain(1, 5);
    EXPECT_EQ(inventoryOf(positionsOf(whole)).constFirst().highest, 5U);
    QVector<Entry> gap = whole;
    gap.removeAt(2);
    EXPECT_EQ(inventoryOf(positionsOf(gap)).constFirst().highest, 2U);
    QVector<Entry> beheaded = whole;
    beheaded.removeFirst();
    EXPECT_EQ(inventoryOf(positionsOf(beheaded)).constFirst().highest, 0U);
}

TEST(Inventory, does_not_depend_on_the_order_entries_came_in) {
    QVector<Position> positions = positionsOf(chain(1, 6) + chain(2, 3));
    const Inventory inventory = inventoryOf(positions);
    std::reverse(positions.begin(), positions.end());
    EXPECT_EQ(inventoryOf(positions), inventory);
}

TEST(Inventory, differs_where_a_clone_used_a_number_again) {
    const QVector<Entry> original = chain(1, 4);
    const QVector<Entry> other = chain(1, 2) + QVector<Entry>{chain(9, 4).constLast()};
    QVector<Position> clone = positionsOf(original);
    clone[3].id = other.constLast().id;
    const Difference difference = differenceTo(inventoryOf(clone), positionsOf(original));
    EXPECT_TRUE(difference.lacking.isEmpty());
    ASSERT_EQ(difference.differing.size(), 1);
    EXPECT_EQ(lackingIn(difference.differing, clone, positionsOf(original)), QVector<EntryId>{original.constLast().id});
}

TEST(Exchange, gives_each_side_what_it_lacks) {
    Side first;
    Side second;
    first.hold(chain(1, 3) + chain(2, 2));
    second.hold(chain(2, 4));
    const Exchanged found = exchanged(first, second);
    EXPECT_EQ(found.first.fresh, 2);
    EXPECT_EQ(found.second.fresh, 3);
    EXPECT_EQ(idsOf(first.journal.entries()), idsOf(second.journal.entries()));
}

TEST(Exchange, a_second_round_moves_nothing) {
    Side first;
    Side second;
    first.hold(chain(1, 3));
    second.hold(chain(2, 4));
    static_cast<void>(exchanged(first, second));
    const Exchanged again = exchanged(first, second);
    EXPECT_EQ(again.first.fresh + again.second.fresh, 0);
}

TEST(Exchange, what_is_for_one_data_folder_only_stays_there) {
    Side first;
    Side second;
    first.journal.commit({{{subject, u"report.begun"_s}}, {}, {}}, [](const auto&) {});
    static_cast<void>(exchanged(first, second));
    EXPECT_TRUE(second.journal.entries().isEmpty());
}

/// Two chains forked from one, each side holding any part of all of it: afterwards both hold the union.
RC_GTEST_PROP(Exchange, any_two_journals_become_equal, ()) {
    QVector<Entry> all = chain(1, 8) + chain(2, 5);
    support::EntryWriter fork(1, groupAudience(u"väst"_s));
    for (int i = 0; i < 3; ++i)
        static_cast<void>(fork.write(subject, u"report.noted"_s));
    for (int i = 0; i < 4; ++i)
        all.append(fork.write(subject, u"report.told"_s));
    Side first;
    Side second;
    for (const Entry& entry : std::as_const(all)) {
        const int holder = *rc::gen::inRange(0, 4);
        if (holder & 1)
            first.hold({entry});
        if (holder & 2)
            second.hold({entry});
    }
    const QSet<EntryId> all_ids = idsOf(first.journal.entries()) + idsOf(second.journal.entries());
    static_cast<void>(exchanged(first, second));
    RC_ASSERT(idsOf(first.journal.entries()) == all_ids);
    RC_ASSERT(idsOf(second.journal.entries()) == all_ids);
}

} // namespace reservrutin::exchange
