// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/journal.h"
#include "storage/statement_use.h"

namespace reservrutin::storage {

/// Table `summary`: what core's fold returned, one row a subject. A cache; a row that cannot be read throws
/// cacheDamage(). One thread.
class SummaryStore {
public:
    explicit SummaryStore(SQLite::Database& sql);

    void put(const journal::Summary& summary);
    [[nodiscard]] std::optional<journal::Summary> find(const journal::Subject& subject);
    [[nodiscard]] QVector<journal::Summary> open();
    [[nodiscard]] QVector<journal::Summary> list(const journal::SummaryQuery& query);
    [[nodiscard]] QVector<journal::Summary> all();
    void clear();

private:
    [[nodiscard]] QVector<journal::Summary> listWithWords(const journal::SummaryQuery& query);
    [[nodiscard]] static journal::Summary read(const StatementUse& row);
    [[nodiscard]] static QVector<journal::Summary> readAll(StatementUse& use);

    SQLite::Database& m_sql;
    SQLite::Statement m_put;
    SQLite::Statement m_find;
    SQLite::Statement m_open;
    SQLite::Statement m_list;
    SQLite::Statement m_listBefore;
};

} // namespace reservrutin::storage
