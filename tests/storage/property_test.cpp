// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Any sequence of commands leaves the journal on disk in the state that the one in memory is in.
#ifdef RR_RAPIDCHECK
#include "core/journal/memory_journal.h"
#include "storage/folder_fixture.h"

#include <rapidcheck.h>

namespace reservrutin::storage {
namespace {

using namespace Qt::StringLiterals;

/// Two journals with the same clock and the same chance, so that they make the very same entries.
struct Pair {
    FolderFixture disk;
    support::SeededRandom sameRandom;
    std::unique_ptr<SqliteJournal> stored;
    std::unique_ptr<journal::MemoryJournal> memory;
    int turn = 0;

    Pair() {
        stored = disk.opened();
        memory = std::make_unique<journal::MemoryJournal>(disk.fold, disk.clock, sameRandom, true);
    }
    journal::EntryId lastOf(const QString& id) {
        journal::EntryId last;
        memory->readSummary(subject(id), [&last](auto result) { last = result ? result->last.id : last; });
        return last;
    }
    void command(int subjects, bool stale, bool closes) {
        const QString id = QString::number(subjects % 5);
        const QString kind = closes ? u"test.closed"_s : u"test.said"_s;
        journal::Command command{{fact(id, QString::number(++turn), kind)}, {}, {id}};
        command.lastSeen[subject(id)] = stale ? journal::EntryId(std::array<std::uint8_t, 32>{1}) : lastOf(id);
        const auto inMemory = commit(*memory, command);
        const auto onDisk = commit(*stored, command);
        RC_ASSERT(inMemory.has_value() == onDisk.has_value());
    }
    void draft(int key, bool empty) {
        for (journal::Journal* journal :
             {static_cast<journal::Journal*>(memory.get()), static_cast<journal::Journal*>(stored.get())})
            journal->saveDraft(QString::number(key % 5), empty ? QString() : u"text"_s, [](auto) {});
    }
};

QStringList shown(journal::Journal& journal) {
    QStringList lines;
    const auto take = [&lines](auto result) {
        for (const journal::Summary& summary : *result)
            lines.append(summary.subject.text() + u' ' + QString::number(summary.last.lamport) + u' ' +
                         QString::fromUtf8(base::compactJson(summary.state.get())));
        lines.append(u"--"_s);
    };
    journal.readOpen(take);
    journal.readSummaries({u"outage"_s, {}, 3}, take);
    lines += draftsOf(journal).keys();
    return lines;
}

void applyTo(Pair& pair, int action, int which) {
    switch (action) {
    case 0:
        return pair.draft(which, which % 2 == 0);
    case 1:
        pair.stored->close();
        RC_ASSERT(pair.stored->open().has_value());
        return;
    default:
        return pair.command(which, action == 2, action == 3);
    }
}

TEST(Properties, disk_and_memory_agree_after_any_sequence) {
    rc::check([](const std::vector<std::pair<unsigned char, unsigned char>>& actions) {
        Pair pair;
        for (const auto& [action, which] : actions)
            applyTo(pair, action % 9, which);
        RC_ASSERT(shown(*pair.memory) == shown(*pair.stored));
        RC_ASSERT(pair.stored->verify()->isSound());
    });
}

TEST(Properties, entries_merged_in_any_order_and_number_fold_to_the_same_state) {
    rc::check([](const std::vector<unsigned char>& picks) {
        FolderFixture source;
        FolderFixture target;
        auto from = source.opened();
        for (int i = 0; i < 8; ++i)
            RC_ASSERT(say(*from, QString::number(i % 3), QString::number(i)).has_value());
        const auto all = from->entriesAll().value();
        auto to = target.opened();
        for (const unsigned char pick : picks)
            RC_ASSERT(to->merge({all[pick % all.size()], all[(pick / 8) % all.size()]}).has_value());
        RC_ASSERT(to->verify()->differingSummaries.isEmpty());
        RC_ASSERT(to->merge(all).has_value());
        RC_ASSERT(shown(*to) == shown(*from));
    });
}

} // namespace
} // namespace reservrutin::storage
#endif
