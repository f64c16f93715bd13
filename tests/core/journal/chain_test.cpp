// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/chain.h"
#include "support/entry_writer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace reservrutin::journal {

using namespace Qt::StringLiterals;
using support::EntryWriter;
using support::erased;

namespace {

const Subject subject = *Subject::parse(u"outage:00112233445566778899aabbccddeeff"_s);

QVector<Entry> chainOf(EntryWriter& writer, int length) {
    QVector<Entry> entries;
    for (int i = 0; i < length; ++i)
        entries.append(writer.write(subject, u"outage.noted"_s, {{"text", i}}));
    return entries;
}

QStringList findingsOf(const QVector<Entry>& entries) {
    QStringList found;
    for (const ChainFinding& finding : checkChains(entries))
        found.append(codeOf(finding.fault) + u' ' + finding.place.section(u'/', 2));
    return found;
}

} // namespace

TEST(Chain, whole_and_in_any_order_has_no_finding) {
    EntryWriter one(1);
    EntryWriter other(2);
    QVector<Entry> entries = chainOf(one, 5) + chainOf(other, 3);
    std::reverse(entries.begin(), entries.end());
    EXPECT_EQ(findingsOf(entries), QStringList());
}

TEST(Chain, with_every_body_erased_still_verifies) {
    EntryWriter writer;
    QVector<Entry> entries = chainOf(writer, 4);
    std::transform(entries.begin(), entries.end(), entries.begin(), erased);
    EXPECT_EQ(findingsOf(entries), QStringList());
}

TEST(Chain, names_the_entry_after_a_gap) {
    EntryWriter writer;
    QVector<Entry> entries = chainOf(writer, 5);
    entries.removeAt(2);
    EXPECT_EQ(findingsOf(entries), QStringList({u"gap 4"_s}));
    entries.removeFirst();
    EXPECT_EQ(findingsOf(entries), QStringList({u"gap 2"_s, u"gap 4"_s}));
}

TEST(Chain, names_a_fork) {
    EntryWriter before(1);
    QVector<Entry> entries = chainOf(before, 2);
    EntryWriter restored = before; // a cloned computer goes on from the same place
    entries.append(before.write(subject, u"outage.noted"_s, {{"text", "a"}}));
    entries.append(restored.write(subject, u"outage.noted"_s, {{"text", "b"}}));
    EXPECT_EQ(findingsOf(entries), QStringList({u"fork 3"_s}));
    EntryWriter other = restored;
    EXPECT_EQ(findingsOf(entries + chainOf(before, 1)), QStringList({u"fork 3"_s})) << "either branch goes on";
    EXPECT_EQ(findingsOf(entries + chainOf(other, 1)), QStringList({u"fork 3"_s}));
}

TEST(Chain, names_a_broken_link) {
    EntryWriter writer;
    QVector<Entry> entries = chainOf(writer, 3);
    Entry& second = entries[1];
    second.header.previous = EntryId();
    second.headerBytes = encodeHeader(second.header);
    second.id = idOf(second.headerBytes);
    EXPECT_EQ(findingsOf(entries), QStringList({u"broken-link 2"_s, u"broken-link 3"_s}));
}

TEST(Chain, that_begins_with_a_predecessor_is_a_broken_link) {
    EntryWriter writer;
    QVector<Entry> entries = chainOf(writer, 1);
    Entry& first = entries[0];
    first.header.previous = EntryId(std::array<std::uint8_t, 32>{1});
    first.headerBytes = encodeHeader(first.header);
    first.id = idOf(first.headerBytes);
    EXPECT_EQ(findingsOf(entries), QStringList({u"broken-link 1"_s}));
}

TEST(Chain, names_what_cannot_be_read) {
    EntryWriter writer;
    QVector<Entry> entries = chainOf(writer, 3);
    entries[1].body = "{\"text\":\"changed\"}";
    EXPECT_EQ(findingsOf(entries), QStringList({u"unreadable 2"_s}));
}

} // namespace reservrutin::journal
