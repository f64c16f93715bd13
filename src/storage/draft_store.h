// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "storage/statement_use.h"

#include <QMap>

namespace reservrutin::storage {

/// Table `draft`: half-typed text, local, never exchanged. One thread.
class DraftStore {
public:
    explicit DraftStore(SQLite::Database& sql);

    /// An empty text removes the draft.
    void save(const QString& key, const QString& text);
    void remove(const QString& key);
    [[nodiscard]] QMap<QString, QString> all();

private:
    SQLite::Statement m_save;
    SQLite::Statement m_remove;
    SQLite::Statement m_all;
};

} // namespace reservrutin::storage
