// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QLatin1String>

#include <optional>
#include <utility>

namespace reservrutin::simulation {

/// A mistake built into the simulated surroundings on purpose: each must be found, or the simulation proves nothing.
enum class Plant {
    None,
    MergeByNumber,   ///< an entry with a known writer and sequence counts as known
    HighestNumber,   ///< "has number 9" counts as "has 1 … 9"
    WriterKept,      ///< a restored folder goes on with the writer id of the original
    NewMessageId,    ///< each attempt has a Message-ID of its own
    UnknownAsQueued, ///< a cut after the final dot counts as "not taken, try later"
    SendingLeft,     ///< nobody looks for what was being sent when the program ended
};

inline constexpr std::pair<QLatin1String, Plant> plants[] = {
    {QLatin1String("none"), Plant::None},
    {QLatin1String("merge-by-number"), Plant::MergeByNumber},
    {QLatin1String("highest-number"), Plant::HighestNumber},
    {QLatin1String("writer-kept"), Plant::WriterKept},
    {QLatin1String("new-message-id"), Plant::NewMessageId},
    {QLatin1String("unknown-as-queued"), Plant::UnknownAsQueued},
    {QLatin1String("sending-left"), Plant::SendingLeft},
};

} // namespace reservrutin::simulation
