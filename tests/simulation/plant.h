// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "simulation/rules.h"

#include <QLatin1String>

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

/// Its name on the command line, and the rule that is there for it: found by another, it is not found.
struct PlantName {
    QLatin1String name;
    Plant plant;
    Rule meant;
};

inline constexpr PlantName plants[] = {
    {QLatin1String("merge-by-number"), Plant::MergeByNumber, Rule::AcknowledgedIsKept},
    {QLatin1String("highest-number"), Plant::HighestNumber, Rule::AllEqual},
    {QLatin1String("writer-kept"), Plant::WriterKept, Rule::ChainsVerify},
    {QLatin1String("new-message-id"), Plant::NewMessageId, Rule::OneMessageId},
    {QLatin1String("unknown-as-queued"), Plant::UnknownAsQueued, Rule::SilenceIsUnknown},
    {QLatin1String("sending-left"), Plant::SendingLeft, Rule::NotSendingAfterStart},
};

} // namespace reservrutin::simulation
