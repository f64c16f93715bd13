// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QString>

namespace reservrutin::desktop {

/// Where this OS user's journal, drafts, settings, copies and log lie: $XDG_DATA_HOME/reservrutin (else
/// ~/.local/share/reservrutin), on Windows %LOCALAPPDATA%\Reservrutin, which does not roam; --data names another.
/// A value; any thread. The folder is 0700. One that takes no files but can be read (a disk mounted read-only, another
/// user's copy) is opened for reading. What happens where it cannot be used at all is main's to decide: the walk then
/// works from memory.
class DataFolder {
public:
    /// Makes and checks the folder. Fails with FileUnwritable or, for a file share (NFS, SMB, …: SQLite's locks and
    /// syncs do not hold there), FolderOnNetwork; the parameter is the folder.
    [[nodiscard]] static base::Result<DataFolder> open(const QString& named = {});
    [[nodiscard]] static QString defaultPath();

    /// Absolute, without links in it: two names of one folder give one path.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString file(const QString& name) const { return m_path + u'/' + name; }
    /// As it was when it was opened.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

private:
    DataFolder(QString path, bool isReadOnly);
    QString m_path;
    bool m_isReadOnly;
};

/// Whether a file system of that name (as QStorageInfo gives it) is a share on another machine.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

} // namespace reservrutin::desktop
