// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/chain.h"
#include "storage/statement_use.h"

#include <QVector>

#include <functional>

namespace reservrutin::storage {

/// Table `entry`. Rows are added and, by erasure, emptied; never changed or removed otherwise. Every entry read is
/// checked against its hash: a row that does not match throws StoreDamaged. One thread.
class EntryStore {
public:
    explicit EntryStore(SQLite::Database& sql);

    /// Answers the row's number, which the search index uses.
    qint64 insert(const journal::Entry& entry);
    [[nodiscard]] bool has(const journal::EntryId& id);
    /// Throws NotFound.
    [[nodiscard]] qint64 numberOf(const journal::EntryId& id);
    [[nodiscard]] journal::Entry find(const journal::EntryId& id);
    [[nodiscard]] QVector<journal::Entry> ofSubject(const journal::Subject& subject);
    [[nodiscard]] QVector<journal::Entry> all();
    /// Those whose audience is not zero.
    [[nodiscard]] QVector<journal::Position> positions();
    /// In the order they arrived, after row `after`, at most `limit`; `after` moves on.
    [[nodiscard]] QVector<journal::Entry> next(qint64& after, int limit);
    [[nodiscard]] QVector<journal::Subject> subjects();
    [[nodiscard]] qsizetype count();
    void eraseContent(const journal::EntryId& id);

    /// The ends of every chain in the store, each with its last Lamport time.
    struct Chain {
        journal::ChainEnd end;
        quint64 lamport = 0;
    };
    [[nodiscard]] QVector<Chain> chains();
    [[nodiscard]] journal::ChainEnd chainEnd(const journal::WriterId& writer, const journal::AudienceId& audience);
    [[nodiscard]] quint64 highestLamport();

private:
    [[nodiscard]] static journal::Entry read(const StatementUse& row);

    SQLite::Database& m_sql;
    SQLite::Statement m_insert;
    SQLite::Statement m_number;
    SQLite::Statement m_find;
    SQLite::Statement m_ofSubject;
    SQLite::Statement m_next;
    SQLite::Statement m_erase;
    SQLite::Statement m_nextChain;
    SQLite::Statement m_chainEnd;
};

} // namespace reservrutin::storage
