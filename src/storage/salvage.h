// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/base/utc_ms.h"
#include "storage/open_report.h"
#include "storage/site.h"

namespace reservrutin::storage {

/// True when the database is gone or empty although the log, the high-water mark or a backup shows that there was one.
[[nodiscard]] bool databaseIsMissing(const Site& site);

/// Carries every entry whose hash verifies, from the damaged file, its log and the backups, into a fresh file; sets the
/// damaged one aside under a name with the time, and deletes nothing. The fresh file has no writer id and no summaries:
/// opening sees to both. Interrupted at any point, the next start finishes it. Fails with a Store… kind, and then the
/// damaged file is where it was.
[[nodiscard]] base::Result<OpenReport> salvage(const Site& site, base::UtcMs now);

/// Finishes a salvage that was cut off after the damaged file was set aside, and clears one that was cut off before.
void finishSalvage(const Site& site, base::UtcMs now);

} // namespace reservrutin::storage
