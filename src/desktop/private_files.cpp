// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/private_files.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace reservrutin::desktop {

#ifdef Q_OS_WIN

void keepNewFilesPrivate() {}

base::Result<void> makePrivateFolder(const QString& path) {
    if (!QDir().mkpath(path))
        return base::fail(base::ErrorKind::FileUnwritable, path);
    return {};
}

#else

void keepNewFilesPrivate() {
    ::umask(S_IRWXG | S_IRWXO);
}

namespace {

bool makeFolders(const QString& path) {
    if (QDir(path).exists())
        return true;
    const QString above = QFileInfo(path).path();
    return (above == path || makeFolders(above)) &&
           (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || QDir(path).exists());
}

bool isOurs(const QByteArray& path) {
    struct stat found {};
    return ::stat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid();
}

} // namespace

base::Result<void> makePrivateFolder(const QString& path) {
    const QString clean = QDir::cleanPath(QDir(path).absolutePath());
    const QByteArray name = QFile::encodeName(clean);
    const bool usable = makeFolders(clean) && isOurs(name) && ::chmod(name.constData(), S_IRWXU) == 0 &&
                        ::access(name.constData(), W_OK | X_OK) == 0;
    if (!usable)
        return base::fail(base::ErrorKind::FileUnwritable, path);
    return {};
}

#endif

} // namespace reservrutin::desktop
