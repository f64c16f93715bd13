// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/privacy/finding.h"
#include "core/privacy/spelling.h"

#include <optional>

namespace reservrutin::privacy {

struct Verdict {
    NumberKind kind = NumberKind::Personnummer;
    Certainty certainty = Certainty::Possible;
};

/// Whether these digits in this spelling are a person's number, by the table in guard.h. Where a Swedish and a Danish
/// number fit alike, the more certain one counts, then the Swedish.
[[nodiscard]] std::optional<Verdict> verdictOn(const Spelling& spelling);

} // namespace reservrutin::privacy
