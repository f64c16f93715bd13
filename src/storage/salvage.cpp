// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/salvage.h"

#include "storage/failure.h"
#include "storage/high_water.h"
#include "storage/page_scan.h"
#include "storage/store.h"

#include <SQLiteCpp/Transaction.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace reservrutin::storage {

using base::Result;
using journal::Entry;

namespace {

const QStringList& databaseSuffixes() {
    static const QStringList suffixes{{}, QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
    return suffixes;
}

QString buildingFile(const Site& site) {
    return site.path(QStringLiteral("journal-building.db"));
}

QString freshFile(const Site& site) {
    return site.path(QStringLiteral("journal-fresh.db"));
}

QStringList backupFiles(const Site& site) {
    const QDir folder(site.backupFolder());
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.db")}, QDir::Files))
        files.append(folder.filePath(name));
    return files;
}

void removeDatabase(const QString& file) {
    for (const QString& suffix : databaseSuffixes())
        QFile::remove(file + suffix);
}

/// The database's file first: a start between the two renames then sees that it is missing, and does not take it,
/// without its log, for a sound one.
QString setAside(const Site& site, base::UtcMs now) {
    const QString time = QDateTime::fromMSecsSinceEpoch(now.value, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = QStringLiteral("journal-damaged-%1.db").arg(time);
    for (int i = 2; QFileInfo::exists(site.path(name)) || QFileInfo::exists(site.path(name) + QStringLiteral("-wal"));
         ++i)
        name = QStringLiteral("journal-damaged-%1-%2.db").arg(time).arg(i);
    bool any = false;
    for (const QString& suffix : databaseSuffixes())
        any = QFile::rename(site.databaseFile() + suffix, site.path(name) + suffix) || any;
    if (QFileInfo::exists(site.databaseFile()))
        throw Failure({base::ErrorKind::StoreReadOnly, QStringLiteral("set-aside")});
    return any ? name : QString();
}

void takeErasedFirst(QHash<journal::EntryId, Entry>& all, const QHash<journal::EntryId, Entry>& more) {
    for (const Entry& entry : more) {
        const auto known = all.constFind(entry.id);
        if (known == all.constEnd() || (entry.isErased() && !known->isErased()))
            all.insert(entry.id, entry);
    }
}

ScannedPages scanEverything(const Site& site) {
    ScannedPages found = scanPages(site.databaseFile());
    for (const QString& backup : backupFiles(site))
        takeErasedFirst(found.entries, scanPages(backup).entries);
    return found;
}

void build(const QString& file, const ScannedPages& found) {
    removeDatabase(file);
    Store store(orThrow(Database::open(file, {})));
    QVector<Entry> entries(found.entries.cbegin(), found.entries.cend());
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.order() < b.order(); });
    SQLite::Transaction transaction(store.database->sql());
    for (const Entry& entry : std::as_const(entries))
        store.entries.insert(entry);
    for (auto it = found.drafts.cbegin(); it != found.drafts.cend(); ++it)
        store.drafts.save(it.key(), it.value());
    transaction.commit();
    store.database->setTrusted(true);
}

/// Entries whose sequence numbers show that they existed.
qsizetype countLost(const Site& site, const QHash<journal::EntryId, Entry>& found) {
    using Chain = QPair<journal::WriterId, journal::AudienceId>;
    QHash<Chain, QSet<quint64>> present;
    QHash<Chain, quint64> highest;
    for (const Entry& entry : found) {
        const Chain chain(entry.header.writer, entry.header.audience);
        present[chain].insert(entry.header.sequence);
        highest[chain] = std::max(highest[chain], entry.header.sequence);
    }
    if (const auto mark = HighWater(site.highWaterFile()).read()) {
        for (auto it = mark->sequences.cbegin(); it != mark->sequences.cend(); ++it) {
            quint64& known = highest[Chain(mark->writer, it.key())];
            known = std::max(known, it.value());
        }
    }
    qsizetype lost = 0;
    for (auto it = highest.cbegin(); it != highest.cend(); ++it)
        lost += qsizetype(it.value()) - present.value(it.key()).size();
    return lost;
}

void moveIntoPlace(const QString& from, const QString& to) {
    if (!QFile::rename(from, to))
        throw Failure({base::ErrorKind::StoreUnavailable, QStringLiteral("rename")});
}

} // namespace

bool databaseIsMissing(const Site& site) {
    if (QFileInfo(site.databaseFile()).size() > 0)
        return false;
    const auto mark = HighWater(site.highWaterFile()).read();
    return QFileInfo(site.databaseFile() + QStringLiteral("-wal")).size() > 0 || (mark && !mark->sequences.isEmpty()) ||
           !backupFiles(site).isEmpty();
}

Result<OpenReport> salvage(const Site& site, base::UtcMs now) {
    return guarded([&] {
        const ScannedPages found = scanEverything(site);
        build(buildingFile(site), found);
        QFile::remove(freshFile(site));
        moveIntoPlace(buildingFile(site), freshFile(site));
        OpenReport report;
        report.setAside = setAside(site, now);
        moveIntoPlace(freshFile(site), site.databaseFile());
        report.salvaged = found.entries.size();
        report.lost = countLost(site, found.entries);
        return report;
    });
}

void finishSalvage(const Site& site, base::UtcMs now) {
    removeDatabase(buildingFile(site));
    if (!QFileInfo::exists(freshFile(site)))
        return;
    if (QFileInfo::exists(site.databaseFile())) {
        QFile::remove(freshFile(site)); // the damaged file still lies there and is found damaged anew
        return;
    }
    setAside(site, now);
    QFile::rename(freshFile(site), site.databaseFile());
}

} // namespace reservrutin::storage
