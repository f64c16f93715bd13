// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/database.h"

#include "storage/failure.h"
#include "storage/migrations.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

namespace reservrutin::storage {

using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

constexpr int busyTimeoutMs = 200;

int pragmaNumber(SQLite::Database& sql, const char* pragma) {
    return sql.execAndGet(pragma).getInt();
}

/// Straight from the file's header (https://www.sqlite.org/fileformat.html, offset 60): a newer program's file is
/// recognised without SQLite touching it.
int versionInHeader(const QString& fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(60))
        return 0;
    const QByteArray bytes = file.read(4);
    return bytes.size() == 4 ? qFromBigEndian<qint32>(bytes.data()) : 0;
}

void harden(SQLite::Database& sql) {
    sqlite3* handle = sql.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sql.exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
}

void setCheckpointOnClose(SQLite::Database& sql, bool on) {
    sqlite3_db_config(sql.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

/// Seen before SQLite opens it: SQLite would throw the log of such a file away.
bool isNoDatabase(const QString& fileName) {
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) && file.size() > 0 &&
           file.read(16) != QByteArrayView("SQLite format 3\0", 16);
}

void applyMigration(SQLite::Database& sql, const Migration& migration) {
    SQLite::Transaction transaction(sql, SQLite::TransactionBehavior::IMMEDIATE);
    sql.exec(migration.sql.toStdString());
    sql.exec("PRAGMA application_id = " + std::to_string(Database::applicationId));
    sql.exec("PRAGMA user_version = " + std::to_string(migration.version));
    transaction.commit();
}

void checkOwner(SQLite::Database& sql) {
    const bool isFresh = pragmaNumber(sql, "SELECT count(*) FROM sqlite_schema") == 0;
    const int version = pragmaNumber(sql, "PRAGMA user_version");
    if (version > newestVersion())
        throw Failure({ErrorKind::StoreNewer, QString::number(version)});
    if (isFresh ? version != 0 : version < 1 || pragmaNumber(sql, "PRAGMA application_id") != Database::applicationId)
        throw Failure({ErrorKind::StoreDamaged, QStringLiteral("application-id")});
}

void migrate(SQLite::Database& sql, const Database::MakeCopy& beforeMigration) {
    const int from = pragmaNumber(sql, "PRAGMA user_version");
    if (from > 0 && from < newestVersion() && beforeMigration)
        orThrow(beforeMigration(sql, from));
    for (const Migration& migration : migrations()) {
        if (migration.version > from)
            applyMigration(sql, migration);
    }
}

QString walOf(const QString& file) {
    return file + QStringLiteral("-wal");
}

SQLite::Database connectReading(const QString& file, bool immutable) {
    const QByteArray uri = QUrl::fromLocalFile(file).toEncoded() + (immutable ? "?immutable=1" : "");
    SQLite::Database sql(uri.constData(), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busyTimeoutMs);
    harden(sql);
    checkOwner(sql);
    return sql;
}

} // namespace

Database::Database(SQLite::Database sql, bool readOnly, bool immutable)
    : m_sql(std::move(sql))
    , m_readOnly(readOnly)
    , m_immutable(immutable) {}

std::unique_ptr<Database> Database::openWritable(const QString& file, const MakeCopy& beforeMigration) {
    SQLite::Database sql(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs);
    if (sqlite3_db_readonly(sql.getHandle(), "main") == 1)
        throw Failure({ErrorKind::StoreReadOnly, {}});
    harden(sql);
    // Exclusive before the first access: the lock is held until close, and no shared-memory file is made.
    sql.execAndGet("PRAGMA locking_mode = EXCLUSIVE");
    setCheckpointOnClose(sql, false);
    checkOwner(sql);
    if (sql.execAndGet("PRAGMA journal_mode = WAL").getString() != "wal")
        throw Failure({ErrorKind::StoreUnavailable, QStringLiteral("wal")});
    sql.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    migrate(sql, beforeMigration);
    // Takes the exclusive lock and proves that the file can be written.
    sql.exec("BEGIN IMMEDIATE; COMMIT");
    return std::unique_ptr<Database>(new Database(std::move(sql), false, false));
}

void Database::setTrusted(bool trusted) {
    setCheckpointOnClose(m_sql, trusted);
}

std::unique_ptr<Database> Database::reading(const QString& file, bool immutable) {
    return std::unique_ptr<Database>(new Database(connectReading(file, immutable), true, immutable));
}

/// SQLite needs a writable folder to read a log: file and log are copied to one, which goes when this is closed.
std::unique_ptr<Database> Database::readingCopy(const QString& file) {
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QFileInfo(file).fileName());
    if (!folder->isValid() || !QFile::copy(file, copy) || !QFile::copy(walOf(file), walOf(copy)))
        throw Failure({ErrorKind::StoreUnavailable, QStringLiteral("copy")});
    auto opened = reading(copy, false);
    opened->m_copy = std::move(folder);
    return opened;
}

/// With its write-ahead log where that can be read, else as of the last clean close.
std::unique_ptr<Database> Database::openForReading(const QString& file) {
    auto opened = guarded([&file] { return reading(file, false); });
    if (opened)
        return std::move(*opened);
    if (opened.error().kind == ErrorKind::StoreBusy)
        throw Failure(opened.error());
    if (QFileInfo(walOf(file)).size() > 0)
        opened = guarded([&file] { return readingCopy(file); });
    return opened ? std::move(*opened) : reading(file, true);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, const MakeCopy& beforeMigration) {
    if (isNoDatabase(file))
        return fail(ErrorKind::StoreDamaged, QStringLiteral("header"));
    if (const int version = versionInHeader(file); version > newestVersion())
        return fail(ErrorKind::StoreNewer, QString::number(version));
    auto opened = guarded([&] { return openWritable(file, beforeMigration); });
    if (opened)
        return opened;
    const ErrorKind kind = opened.error().kind;
    if (kind != ErrorKind::StoreReadOnly && kind != ErrorKind::StoreUnavailable)
        return opened;
    if (!QFileInfo::exists(file)) {
        if (QFileInfo(QFileInfo(file).path()).isDir())
            return fail(ErrorKind::StoreReadOnly, opened.error().parameter);
        return opened;
    }
    auto reading = guarded([&file] { return openForReading(file); });
    return reading ? std::move(reading) : std::move(opened);
}

namespace {

int callBreathe(void* breathe) {
    return (*static_cast<const std::function<bool()>*>(breathe))() ? 0 : 1;
}

} // namespace

QString quickCheck(SQLite::Database& sql, const std::function<bool()>& breathe) {
    if (breathe)
        sqlite3_progress_handler(sql.getHandle(), 20'000, callBreathe,
                                 const_cast<void*>(static_cast<const void*>(&breathe)));
    const auto answer = guarded([&sql] {
        SQLite::Statement check(sql, "PRAGMA quick_check(1)");
        return check.executeStep() ? QString::fromUtf8(check.getColumn(0).getText()) : QString();
    });
    sqlite3_progress_handler(sql.getHandle(), 0, nullptr, nullptr);
    if (!answer)
        return base::codeOf(answer.error().kind) + u' ' + answer.error().parameter;
    return *answer == QLatin1String("ok") ? QString() : *answer;
}

} // namespace reservrutin::storage
