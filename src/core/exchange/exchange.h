// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/journal.h"

namespace reservrutin::exchange {

/// How many entries each side got that it had not.
struct Exchanged {
    journal::Taken first;
    journal::Taken second;
};

/// Brings two journals to the same set of entries, as far as these may leave their data folders: each says how far it
/// has every chain, gets what it lacks, and takes it in one transaction. Both must outlive the answer, which arrives
/// once. Fails with the first failure of either; what one side has taken by then it keeps, as merging is set union.
void exchange(journal::Journal& first, journal::Journal& second, journal::Journal::Answer<Exchanged> answer);

} // namespace reservrutin::exchange
