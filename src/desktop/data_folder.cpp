// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/data_folder.h"

#include "desktop/private_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace reservrutin::desktop {

namespace {

/// The nearest folder above that exists already: asked before anything is made on a share.
QString existing(const QString& path) {
    QString one = QDir(path).absolutePath();
    while (!QFileInfo::exists(one) && one != QFileInfo(one).path())
        one = QFileInfo(one).path();
    return one;
}

bool isOnNetwork(const QString& path) {
    return path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\")) ||
           isNetworkFileSystem(QStorageInfo(existing(path)).fileSystemType());
}

/// One that others own and we could write in is not opened at all: what stands there is not kept from them.
bool canOnlyBeRead(const QString& path) {
    const QFileInfo folder(path);
    return folder.isDir() && folder.isReadable() && folder.isExecutable() && !folder.isWritable();
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type) {
    constexpr std::array shares{"nfs", "nfs4", "cifs",      "smb3",       "smbfs",          "smb2",       "ncpfs",
                                "afs", "ceph", "glusterfs", "fuse.sshfs", "fuse.glusterfs", "fuse.davfs", "davfs"};
    return std::any_of(shares.begin(), shares.end(), [&](const char* share) { return type == share; });
}

DataFolder::DataFolder(QString path, bool isReadOnly)
    : m_path(std::move(path))
    , m_isReadOnly(isReadOnly) {}

QString DataFolder::defaultPath() {
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("/Reservrutin"); // GenericDataLocation is %LOCALAPPDATA%
#else
    const QString name = QStringLiteral("/reservrutin");
#endif
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name;
}

base::Result<DataFolder> DataFolder::open(const QString& named) {
    const QString path = named.isEmpty() ? defaultPath() : named;
    if (isOnNetwork(path))
        return base::fail(base::ErrorKind::FolderOnNetwork, path);
    const auto made = makePrivateFolder(path);
    if (!made && !canOnlyBeRead(path))
        return base::Failure(made.error());
    return DataFolder(QFileInfo(path).canonicalFilePath(), !made);
}

} // namespace reservrutin::desktop
