// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/fixed_bytes.h"

namespace reservrutin::journal {

using EntryId = base::FixedBytes<struct EntryTag, 32>;
using ContentHash = base::FixedBytes<struct ContentTag, 32>;
using WriterId = base::FixedBytes<struct WriterTag, 16>;
using AudienceId = base::FixedBytes<struct AudienceTag, 16>;
using Salt = base::FixedBytes<struct SaltTag, 16>;

} // namespace reservrutin::journal
