// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/exchange/exchange.h"

#include "core/exchange/inventory.h"

#include <memory>

namespace reservrutin::exchange {

using base::Result;
using journal::Entry;
using journal::EntryId;
using journal::Journal;
using journal::Position;
using journal::Taken;

namespace {

using Positions = QVector<Position>;

QVector<EntryId> lackingAt(const Positions& theirs, const Positions& ours) {
    const Difference difference = differenceTo(inventoryOf(theirs), ours);
    return difference.lacking + lackingIn(difference.differing, theirs, ours);
}

/// Gives what the receiver lacks, then answers.
void give(Journal& giver, Journal& receiver, const QVector<EntryId>& ids, Journal::Answer<Taken> answer) {
    if (ids.isEmpty())
        return answer(Taken{});
    giver.readById(ids, [&receiver, answer = std::move(answer)](Result<QVector<Entry>> entries) {
        if (!entries)
            return answer(tl::unexpected(entries.error()));
        receiver.take(std::move(*entries), answer);
    });
}

void giveBoth(Journal& first, Journal& second, const Positions& ofFirst, const Positions& ofSecond,
              Journal::Answer<Exchanged> answer) {
    const QVector<EntryId> toFirst = lackingAt(ofFirst, ofSecond);
    give(first, second, lackingAt(ofSecond, ofFirst), [&first, &second, toFirst, answer](Result<Taken> bySecond) {
        if (!bySecond)
            return answer(tl::unexpected(bySecond.error()));
        give(second, first, toFirst, [bySecond = std::move(*bySecond), answer](Result<Taken> byFirst) {
            if (!byFirst)
                return answer(tl::unexpected(byFirst.error()));
            answer(Exchanged{std::move(*byFirst), bySecond});
        });
    });
}

} // namespace

void exchange(Journal& first, Journal& second, Journal::Answer<Exchanged> answer) {
    first.readPositions([&first, &second, answer = std::move(answer)](Result<Positions> ofFirst) {
        if (!ofFirst)
            return answer(tl::unexpected(ofFirst.error()));
        second.readPositions([&first, &second, ofFirst = std::move(*ofFirst), answer](Result<Positions> ofSecond) {
            if (!ofSecond)
                return answer(tl::unexpected(ofSecond.error()));
            giveBoth(first, second, ofFirst, *ofSecond, answer);
        });
    });
}

} // namespace reservrutin::exchange
