// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

#include <QString>

#include <functional>

namespace reservrutin::storage {

/// Asked every few milliseconds of a long job; false gives up. It may commit and read through the connection that is
/// being copied, and must not close it.
using Breathe = std::function<bool()>;

/// Copies an open database with SQLite's backup API into a file beside `file`, checks the copy (quick_check and every
/// entry's hashes) and only then gives it the name. The backup API waits for the disk. Fails with StoreDamaged when the
/// copy, and with it the original, is damaged; StoreBusy when given up; a Store… kind when it cannot be written.
[[nodiscard]] base::Result<void> copyChecked(SQLite::Database& from, const QString& file, const Breathe& breathe = {});

} // namespace reservrutin::storage
