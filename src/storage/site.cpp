// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/site.h"

#include <QFileInfo>

namespace reservrutin::storage {

bool Site::looksWritable() const {
    for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
        const QFileInfo file(databaseFile() + suffix);
        if (file.exists() && !file.isWritable())
            return false;
    }
    return QFileInfo(folder).isWritable();
}

} // namespace reservrutin::storage
