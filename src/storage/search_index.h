// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/subject.h"
#include "storage/statement_use.h"

#include <QVector>

namespace reservrutin::storage {

/// FTS5 table `search`: the words of an entry under its row number. A cache. Words are folded the same way when stored
/// and when looked for, so that "nodkald" finds "nødkald" and "rakna" finds "räkna", and the other way round.
class SearchIndex {
public:
    explicit SearchIndex(SQLite::Database& sql);

    void add(qint64 number, const QString& text);
    /// Leaves no trace of the words in the file. Slow: for erasure.
    void remove(qint64 number);
    /// Drops the index and makes it anew, empty; also when it is damaged.
    void clear();
    /// Subjects with an entry that holds a word beginning with each of the words, newest first.
    [[nodiscard]] QVector<journal::Subject> find(const QString& text, int limit);

private:
    SQLite::Database& m_sql;
    SQLite::Statement m_add;
    SQLite::Statement m_remove;
    SQLite::Statement m_find;
};

/// Lower case, without marks, ø as o and æ as ae; words parted by one space.
[[nodiscard]] QString foldedWords(const QString& text);
/// FTS5's expression for "a word beginning with each of these"; empty when there is no word in it.
[[nodiscard]] QString matchExpression(const QString& text);

} // namespace reservrutin::storage
