// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

#include <memory>

namespace spdlog {
class logger;
}

namespace reservrutin::storage {

/// Where a journal lies and on which computer it is opened. `folder` is local, made 0700 by desktop/. `machine` is an
/// opaque text that differs between computers; another one than last time means that the folder was copied.
struct Site {
    QString folder;
    QString machine;
    quint32 foldVersion = 1;             ///< of core's fold; another one than last time rebuilds every summary
    std::shared_ptr<spdlog::logger> log; ///< may be null; told ids, counts and states only

    [[nodiscard]] QString path(const QString& name) const { return folder + u'/' + name; }
    [[nodiscard]] QString databaseFile() const { return path(QStringLiteral("journal.db")); }
    [[nodiscard]] QString highWaterFile() const { return path(QStringLiteral("high-water")); }
    [[nodiscard]] QString backupFolder() const { return path(QStringLiteral("backup")); }
    /// By the rights of the folder and of the files that are there; says nothing about room on the disk.
    [[nodiscard]] bool looksWritable() const;
};

} // namespace reservrutin::storage
