// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace reservrutin::storage {

/// The one SQLite connection to one database file, opened as docs/formats/journal.md says ("Where it lies") and brought
/// to the newest schema. Owned and used by one thread.
class Database {
public:
    static constexpr qint32 applicationId = 0x52525631; // "RRV1"

    /// Opens or creates. `beforeMigration` is asked to make a checked copy before an existing file is changed; its
    /// error stops the opening. Fails with a Store… kind; StoreNewer leaves the file untouched. A file that can only be
    /// read is opened for reading, together with the log that a killed program or a failing disk left beside it.
    using MakeCopy = std::function<base::Result<void>(SQLite::Database&, int fromVersion)>;
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString& file,
                                                                      const MakeCopy& beforeMigration);

    [[nodiscard]] SQLite::Database& sql() { return m_sql; }
    /// A trusted database empties its log into the file when it is closed; one that is not, or not yet, is left as it
    /// lies, so that salvage sees everything. Not trusted at first.
    void setTrusted(bool trusted);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isImmutable() const { return m_immutable; }

private:
    Database(SQLite::Database sql, bool readOnly, bool immutable);

    [[nodiscard]] static std::unique_ptr<Database> reading(const QString& file, bool immutable);
    [[nodiscard]] static std::unique_ptr<Database> readingCopy(const QString& file);

    static std::unique_ptr<Database> openWritable(const QString& file, const MakeCopy& beforeMigration);
    static std::unique_ptr<Database> openForReading(const QString& file);

    std::unique_ptr<QTemporaryDir> m_copy; ///< first: what is read may lie in it
    SQLite::Database m_sql;
    bool m_readOnly;
    bool m_immutable;
};

/// The first complaint of SQLite's quick_check, or empty. `breathe` is asked every few milliseconds, false gives up; it
/// must not use this connection.
[[nodiscard]] QString quickCheck(SQLite::Database& sql, const std::function<bool()>& breathe = {});

} // namespace reservrutin::storage
