// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/entry.h"

#include <QHash>
#include <QMap>

namespace reservrutin::storage {

/// What a database file still holds, read off its raw pages (https://www.sqlite.org/fileformat.html) without SQLite:
/// a destroyed first page, a broken tree or a cut file hide nothing that lies elsewhere. Entries count only when every
/// hash verifies. The file and its write-ahead log are only read.
struct ScannedPages {
    QHash<journal::EntryId, journal::Entry> entries; ///< found both whole and erased: erased
    QMap<QString, QString> drafts;                   ///< nothing verifies these; better an odd draft than a lost one
};

[[nodiscard]] ScannedPages scanPages(const QString& databaseFile);

} // namespace reservrutin::storage
