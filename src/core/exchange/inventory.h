// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/entry.h"

#include <QVector>

namespace reservrutin::exchange {

using Digest = base::FixedBytes<struct DigestTag, 32>;

/// How far one side has one writer's entries for one audience without a gap, and a digest of their ids. A number alone
/// would not do: a restored or cloned computer uses numbers again, and one with gaps has not got what lies below.
struct Extent {
    journal::WriterId writer;
    journal::AudienceId audience;
    quint64 highest = 0; ///< 1 … highest are all there; 0: not even the first
    Digest digest;       ///< over the ids of sequence 1 … highest, in order of (sequence, id)

    friend bool operator==(const Extent&, const Extent&) = default;
};

/// What one side has, in few bytes: one extent a chain. A value.
using Inventory = QVector<Extent>;

/// Of all that may leave; the order of `held` does not matter.
[[nodiscard]] Inventory inventoryOf(QVector<journal::Position> held);

/// One writer's entries for one audience.
struct ChainName {
    journal::WriterId writer;
    journal::AudienceId audience;

    friend auto operator<=>(const ChainName&, const ChainName&) = default;
};

/// What another side lacks of what is held here, as far as its inventory tells.
struct Difference {
    QVector<journal::EntryId> lacking; ///< it may have some of these: it was told of no more than its extents
    QVector<ChainName> differing;      ///< the digests differ: ids have to be compared
};

[[nodiscard]] Difference differenceTo(const Inventory& theirs, QVector<journal::Position> ours);

/// Those of `ours` in the named chains that are not among `theirs`.
[[nodiscard]] QVector<journal::EntryId> lackingIn(const QVector<ChainName>& chains,
                                                  const QVector<journal::Position>& theirs,
                                                  const QVector<journal::Position>& ours);

} // namespace reservrutin::exchange
