// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/checked_copy.h"

#include "storage/database.h"
#include "storage/entry_store.h"
#include "storage/failure.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>
#include <QUrl>

#include <filesystem>

#include <sqlite3.h>

namespace reservrutin::storage {

using base::ErrorKind;
using base::Result;

namespace {

constexpr int pagesPerSlice = 128;
constexpr int entriesPerSlice = 256;

void rest(const Breathe& breathe) {
    if (breathe && !breathe())
        throw Failure({ErrorKind::StoreBusy, QStringLiteral("given-up")});
}

void copyPages(SQLite::Database& from, const QString& part, const Breathe& breathe) {
    SQLite::Database to(part.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    to.exec("PRAGMA synchronous = FULL");
    SQLite::Backup backup(to, from);
    while (backup.executeStep(pagesPerSlice) != SQLITE_DONE)
        rest(breathe);
}

void checkEntries(SQLite::Database& copy, const Breathe& breathe) {
    EntryStore entries(copy);
    qint64 after = 0;
    while (!entries.next(after, entriesPerSlice).isEmpty())
        rest(breathe);
}

void checkCopy(const QString& part, const Breathe& breathe) {
    const QByteArray uri = QUrl::fromLocalFile(part).toEncoded() + "?immutable=1";
    SQLite::Database copy(uri.constData(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    const QString complaint = quickCheck(copy, breathe);
    rest(breathe);
    if (!complaint.isEmpty())
        throw Failure({ErrorKind::StoreDamaged, QStringLiteral("quick-check")});
    checkEntries(copy, breathe);
}

void rename(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        throw Failure({ErrorKind::StoreUnavailable, QStringLiteral("rename")});
}

} // namespace

Result<void> copyChecked(SQLite::Database& from, const QString& file, const Breathe& breathe) {
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    auto copied = guarded([&] {
        copyPages(from, part, breathe);
        checkCopy(part, breathe);
        rename(part, file);
    });
    if (!copied)
        QFile::remove(part);
    return copied;
}

} // namespace reservrutin::storage
