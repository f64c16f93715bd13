// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/durable_file.h"

#include <QFileInfo>
#include <QSaveFile>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace reservrutin::desktop {

namespace {

#ifdef Q_OS_WIN
bool flushFolder(const QString&) {
    return true; // NTFS journals the rename itself
}
#else
bool flushFolder(const QString& path) {
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool flushed = ::fsync(folder) == 0 || errno == EINVAL; // EINVAL: this file system has no such thing
    ::close(folder);
    return flushed;
}
#endif

base::Failure failure(const QSaveFile& file) {
    // QFileDevice tells a full disk (ENOSPC, EDQUOT) apart as ResourceError.
    const bool full = file.error() == QFileDevice::ResourceError;
    return base::fail(full ? base::ErrorKind::StoreFull : base::ErrorKind::FileUnwritable, file.fileName());
}

} // namespace

base::Result<void> writeDurably(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit()) // commit() flushes to the disk before it renames
        return failure(file);
    if (!flushFolder(QFileInfo(path).path()))
        return base::fail(base::ErrorKind::FileUnwritable, path);
    return {};
}

} // namespace reservrutin::desktop
