// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/exchange/inventory.h"

#include "core/base/hash.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace reservrutin::exchange {

using journal::EntryId;
using journal::Position;

namespace {

/// Sorted by (writer, audience, sequence, id), one chain.
using Chain = QVector<Position>;

QMap<ChainName, Chain> chainsOf(QVector<Position> held) {
    std::sort(held.begin(), held.end());
    QMap<ChainName, Chain> chains;
    for (const Position& position : std::as_const(held))
        chains[{position.writer, position.audience}].append(position);
    return chains;
}

quint64 highestWithoutGap(const Chain& chain) {
    quint64 highest = 0;
    for (const Position& position : chain) {
        if (position.sequence > highest + 1)
            break;
        highest = position.sequence;
    }
    return highest;
}

Digest digestUpTo(const Chain& chain, quint64 highest) {
    QByteArray ids;
    for (const Position& position : chain) {
        if (position.sequence > highest)
            break;
        ids += position.id.bytes();
    }
    return base::blake2b<Digest>(QLatin1String("reservrutin.digest.1"), {ids});
}

} // namespace

Inventory inventoryOf(QVector<Position> held) {
    Inventory inventory;
    const QMap<ChainName, Chain> chains = chainsOf(std::move(held));
    for (auto it = chains.cbegin(); it != chains.cend(); ++it) {
        const quint64 highest = highestWithoutGap(it.value());
        inventory.append({it.key().writer, it.key().audience, highest, digestUpTo(it.value(), highest)});
    }
    return inventory;
}

Difference differenceTo(const Inventory& theirs, QVector<Position> ours) {
    Difference difference;
    const QMap<ChainName, Chain> chains = chainsOf(std::move(ours));
    for (auto it = chains.cbegin(); it != chains.cend(); ++it) {
        const auto isSame = [&it](const Extent& e) {
            return e.writer == it.key().writer && e.audience == it.key().audience;
        };
        const auto known = std::find_if(theirs.cbegin(), theirs.cend(), isSame);
        const quint64 highest = known == theirs.cend() ? 0 : known->highest;
        if (highest > 0 && digestUpTo(it.value(), highest) != known->digest) {
            difference.differing.append(it.key());
            continue;
        }
        for (const Position& position : it.value()) {
            if (position.sequence > highest)
                difference.lacking.append(position.id);
        }
    }
    return difference;
}

QVector<EntryId> lackingIn(const QVector<ChainName>& chains, const QVector<Position>& theirs,
                           const QVector<Position>& ours) {
    QSet<EntryId> held;
    for (const Position& position : theirs)
        held.insert(position.id);
    QVector<EntryId> lacking;
    for (const Position& position : ours) {
        if (chains.contains(ChainName{position.writer, position.audience}) && !held.contains(position.id))
            lacking.append(position.id);
    }
    return lacking;
}

} // namespace reservrutin::exchange
