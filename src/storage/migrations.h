// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>
#include <QVector>

namespace reservrutin::storage {

/// One step of the schema: resources/sql/NNN_name.sql. A released file is never edited; a change is a new file.
struct Migration {
    int version = 0;
    QString sql;
};

/// In order, without holes, starting at 1.
[[nodiscard]] QVector<Migration> migrations();
[[nodiscard]] int newestVersion();

} // namespace reservrutin::storage
