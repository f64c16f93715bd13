// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/backup_keeper.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace reservrutin::storage {

using base::Result;
using base::UtcMs;

namespace {

constexpr qsizetype copiesKept = 2;
constexpr qint64 oldAfterMs = 23 * base::hourMs; // the next look, within the hour, keeps it under 24
const auto timeFormat = QLatin1String("yyyyMMdd-HHmmss");

} // namespace

BackupKeeper::BackupKeeper(SqliteJournal& journal)
    : m_journal(journal) {}

bool BackupKeeper::isDue() const {
    const UtcMs now = m_journal.clock().now();
    return !m_lastCheck || now < *m_lastCheck || base::elapsedMs(*m_lastCheck, now) >= oldAfterMs;
}

QString BackupKeeper::fileFor(UtcMs time) const {
    const QString text = QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC).toString(QString(timeFormat));
    return m_journal.site().backupFolder() + QStringLiteral("/journal-%1.db").arg(text);
}

/// Oldest first: the time stands in the name.
QStringList BackupKeeper::copies() const {
    return QDir(m_journal.site().backupFolder()).entryList({QStringLiteral("journal-*.db")}, QDir::Files, QDir::Name);
}

/// A copy from the future (the clock was set back) counts as old.
bool BackupKeeper::newestIsOld() const {
    const QStringList names = copies();
    if (names.isEmpty())
        return true;
    QDateTime time = QDateTime::fromString(names.constLast().mid(8, 15), QString(timeFormat));
    time.setTimeSpec(Qt::UTC);
    const qint64 age = m_journal.clock().now().value - time.toMSecsSinceEpoch();
    return !time.isValid() || age < 0 || age >= oldAfterMs;
}

void BackupKeeper::removeAllBut(qsizetype count) const {
    const QDir folder(m_journal.site().backupFolder());
    for (const QString& leftOver : folder.entryList({QStringLiteral("*.part*")}, QDir::Files))
        QFile::remove(folder.filePath(leftOver));
    const QStringList names = copies();
    for (qsizetype i = 0; i < names.size() - count; ++i)
        QFile::remove(folder.filePath(names[i]));
}

Result<void> BackupKeeper::checkAndKeep(const std::function<bool()>& breathe) {
    if (!QDir().mkpath(m_journal.site().backupFolder()))
        return base::fail(base::ErrorKind::StoreReadOnly, QStringLiteral("backup"));
    const bool keep = newestIsOld();
    const UtcMs now = m_journal.clock().now();
    const QString file = keep ? fileFor(now) : m_journal.site().backupFolder() + QStringLiteral("/journal.check");
    auto copied = m_journal.backup(file, breathe);
    if (copied) {
        m_lastCheck = now;
        if (keep)
            removeAllBut(copiesKept);
        else
            QFile::remove(file);
    }
    return copied;
}

Result<void> BackupKeeper::renew(const std::function<bool()>& breathe) {
    const QString file = fileFor(m_journal.clock().now());
    auto copied = m_journal.backup(file, breathe);
    if (!copied)
        return copied;
    const QDir folder(m_journal.site().backupFolder());
    for (const QString& name : folder.entryList({QStringLiteral("*.db")}, QDir::Files)) {
        if (folder.filePath(name) != file)
            QFile::remove(folder.filePath(name));
    }
    return copied;
}

} // namespace reservrutin::storage
