// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace reservrutin::handover {

/// How one file is read and written where others write too (desktop/shared_file.h). Called on the thread that works on
/// the folder.
struct FolderFiles {
    /// Follows no link. Fails with FileUnreadable, or FileTooLarge before a byte is read.
    std::function<base::Result<QByteArray>(const QString& path, qsizetype most)> read;
    /// Flushed to the disk before it gets its name. Fails with FolderAway, FolderFull or FolderReadOnly.
    std::function<base::Result<void>(const QString& path, const QByteArray& bytes)> write;
};

} // namespace reservrutin::handover
