// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/random.h"
#include "core/journal/entry.h"

namespace reservrutin::journal {

/// The end of one writer's chain for one audience. Storage keeps one per audience and moves it on with each stamp.
struct ChainEnd {
    WriterId writer;
    AudienceId audience;
    quint64 sequence = 0; ///< of the last entry; 0 when there is none
    EntryId last;
};

/// Whether its kind and subject are such as the format allows. A journal stamps nothing else: one entry that nobody can
/// read again makes every handover file that holds it unreadable.
[[nodiscard]] bool isStampable(const Fact& fact);

/// No reader takes an entry beyond it, and none is stamped that nobody could read: one from a writer whose clock of
/// order ran away would push every later one to the end of time.
inline constexpr quint64 highestLamport = quint64(1) << 48;

/// An entry this far ahead of all that is here is not taken: a few of them would bring the order of everyone's entries
/// to its end.
inline constexpr quint64 longestLeap = quint64(1) << 32;

/// Makes an entry of a fact and moves the chain on. `lamport` is the highest this data folder has seen; the entry's
/// is one more.
[[nodiscard]] Entry stamp(const Fact& fact, ChainEnd& chain, quint64 lamport, base::UtcMs at, base::Random& random);

enum class ChainFault {
    Unreadable, ///< a hash does not match its bytes
    BrokenLink, ///< `previous` names another entry than the one with the sequence before
    Gap,        ///< entries are missing before this one
    Fork,       ///< two entries of one writer and audience with the same sequence
};

struct ChainFinding {
    ChainFault fault;
    EntryId entry;
    QString place; ///< "writer/audience/sequence", for the log and the command line
};

/// Checks every hash and link of any set of entries, in any order. Gaps and forks are findings, not damage.
[[nodiscard]] QVector<ChainFinding> checkChains(const QVector<Entry>& entries);

[[nodiscard]] QString codeOf(ChainFault fault);

} // namespace reservrutin::journal
