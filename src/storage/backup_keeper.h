// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/base/utc_ms.h"
#include "storage/sqlite_journal.h"

#include <QString>

namespace reservrutin::storage {

/// Keeps a checked copy younger than 24 hours in `backup/`, and the one before it. Making a copy is also how the open
/// database is checked, so one is made at every call and kept when the newest has grown old. One thread.
class BackupKeeper {
public:
    explicit BackupKeeper(SqliteJournal& journal);

    /// True when a day has passed since this program last checked.
    [[nodiscard]] bool isDue() const;
    /// Fails with StoreDamaged when the open database is damaged; StoreBusy when `breathe` gave up.
    [[nodiscard]] base::Result<void> checkAndKeep(const std::function<bool()>& breathe);
    /// After an erasure: a new copy is made and every older one removed.
    [[nodiscard]] base::Result<void> renew(const std::function<bool()>& breathe);

private:
    [[nodiscard]] bool newestIsOld() const;
    [[nodiscard]] QString fileFor(base::UtcMs time) const;
    [[nodiscard]] QStringList copies() const;
    void removeAllBut(qsizetype count) const;

    SqliteJournal& m_journal;
    std::optional<base::UtcMs> m_lastCheck;
};

} // namespace reservrutin::storage
