// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/migrations.h"

#include <QDir>
#include <QFile>

static void initResource() {
    Q_INIT_RESOURCE(sql); // a static library's resources are dropped by the linker unless named
}

namespace reservrutin::storage {

QVector<Migration> migrations() {
    initResource();
    const QDir folder(QStringLiteral(":/reservrutin/sql"));
    QVector<Migration> found;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.append({name.left(3).toInt(), QString::fromUtf8(file.readAll())});
    }
    return found;
}

int newestVersion() {
    static const int newest = migrations().constLast().version;
    return newest;
}

} // namespace reservrutin::storage
