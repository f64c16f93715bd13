// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace reservrutin::desktop {

/// The bytes of one ordinary file: no link is followed, and nothing that is no file is opened. Waits for the disk.
/// Fails with FileUnreadable, or FileTooLarge before a byte is read (parameter: the most in MiB).
[[nodiscard]] base::Result<QByteArray> readPlainFile(const QString& path, qsizetype most);

/// Writes `path` by way of `path`.part, flushed to the disk before it gets its name; whoever may read the folder may
/// read the file. Waits for the disk. Fails with FolderAway, FolderFull or FolderReadOnly; nothing is left behind then.
[[nodiscard]] base::Result<void> writeSharedFile(const QString& path, const QByteArray& bytes);

} // namespace reservrutin::desktop
