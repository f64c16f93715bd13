// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/draft_store.h"

#include <SQLiteCpp/Database.h>

namespace reservrutin::storage {

DraftStore::DraftStore(SQLite::Database& sql)
    : m_save(sql, "INSERT INTO draft (key, text) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET text = excluded.text")
    , m_remove(sql, "DELETE FROM draft WHERE key = ?")
    , m_all(sql, "SELECT key, text FROM draft") {}

void DraftStore::save(const QString& key, const QString& text) {
    if (text.isEmpty())
        return remove(key);
    StatementUse use(m_save);
    use.text(key).text(text).run();
}

void DraftStore::remove(const QString& key) {
    StatementUse use(m_remove);
    use.text(key).run();
}

QMap<QString, QString> DraftStore::all() {
    StatementUse use(m_all);
    QMap<QString, QString> drafts;
    while (use.step())
        drafts.insert(use.textAt(0), use.textAt(1));
    return drafts;
}

} // namespace reservrutin::storage
