// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/shared_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace reservrutin::desktop {

using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

#ifdef Q_OS_WIN
bool openPlain(QFile& file) {
    return !QFileInfo(file).isSymLink() && QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly);
}
bool flushToDisk(const QFile& file) {
    return ::_commit(file.handle()) == 0;
}
void openToReadersOf(const QString&, const QFile&) {}
void flushFolder(const QString&) {}
#else
bool openPlain(QFile& file) {
    const QByteArray name = QFile::encodeName(file.fileName());
    const int handle = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return false;
    struct stat found {};
    const bool isPlain = ::fstat(handle, &found) == 0 && S_ISREG(found.st_mode);
    if (isPlain && file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(handle);
    return false;
}
bool flushToDisk(const QFile& file) {
    return ::fsync(file.handle()) == 0 || errno == EINVAL; // EINVAL: this file system has no such thing
}
/// New files of this process are the user's alone; colleagues have to read this one.
void openToReadersOf(const QString& folder, const QFile& file) {
    constexpr mode_t readers = S_IRGRP | S_IROTH;
    struct stat found {};
    if (::stat(QFile::encodeName(folder).constData(), &found) != 0)
        return;
    // Where the folder does not pass its group on (setgid). Allowed to its members only; others have nobody to share
    // with.
    static_cast<void>(::fchown(file.handle(), static_cast<uid_t>(-1), found.st_gid));
    static_cast<void>(::fchmod(file.handle(), S_IRUSR | S_IWUSR | (found.st_mode & readers)));
}
void flushFolder(const QString& path) {
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    static_cast<void>(::fsync(folder));
    ::close(folder);
}
#endif

base::Failure failure(const QString& folder, int why) {
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::FolderAway, folder);
    switch (why) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG:
        return fail(ErrorKind::FolderFull, folder);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorKind::FolderReadOnly, folder);
    default:
        return fail(ErrorKind::FolderAway, folder);
    }
}

/// The error number of what failed, 0 when all is on the disk.
int writePart(QFile& part, const QString& folder, const QByteArray& bytes) {
    errno = 0;
    // NewOnly: whatever somebody else put under this name is neither followed nor written over.
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return errno ? errno : EIO;
    if (part.write(bytes) != bytes.size() || !flushToDisk(part))
        return errno ? errno : EIO;
    openToReadersOf(folder, part);
    part.close();
    return 0;
}

} // namespace

Result<QByteArray> readPlainFile(const QString& path, qsizetype most) {
    QFile file(path);
    if (!openPlain(file))
        return fail(ErrorKind::FileUnreadable, QFileInfo(path).fileName());
    if (file.size() > most)
        return fail(ErrorKind::FileTooLarge, QString::number(most / 1024 / 1024));
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, QFileInfo(path).fileName());
    return bytes;
}

Result<void> writeSharedFile(const QString& path, const QByteArray& bytes) {
    const QString folder = QFileInfo(path).path();
    QFile part(path + QStringLiteral(".part"));
    static_cast<void>(part.remove());
    if (const int why = writePart(part, folder, bytes)) {
        part.close();
        static_cast<void>(part.remove());
        return failure(folder, why);
    }
    std::error_code renamed;
    std::filesystem::rename(QFileInfo(part).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), renamed);
    if (renamed) {
        static_cast<void>(part.remove());
        return failure(folder, renamed.value());
    }
    flushFolder(folder);
    return {};
}

} // namespace reservrutin::desktop
