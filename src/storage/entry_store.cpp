// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/entry_store.h"

#include "storage/failure.h"

#include <SQLiteCpp/Database.h>

#include <limits>

namespace reservrutin::storage {

using base::ErrorKind;
using journal::Entry;
using journal::EntryId;

namespace {

#define RR_ENTRY_COLUMNS "number, id, header, salt, body, signature, writer, audience, sequence, lamport, subject"

Failure damaged(const QString& what) {
    return Failure({ErrorKind::StoreDamaged, what});
}

/// The columns that are searched by say what the hashed header says.
bool columnsMatch(const StatementUse& row, const journal::Header& header) {
    return row.blobAt(6) == header.writer.bytes() && row.blobAt(7) == header.audience.bytes() &&
           row.numberAt(8) == qint64(header.sequence) && row.numberAt(9) == qint64(header.lamport) &&
           row.textAt(10) == header.subject.text();
}

} // namespace

EntryStore::EntryStore(SQLite::Database& sql)
    : m_sql(sql)
    , m_insert(sql,
               "INSERT INTO entry (id, header, salt, body, signature, writer, audience, sequence, lamport, subject) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_number(sql, "SELECT number FROM entry WHERE id = ?")
    , m_find(sql, "SELECT " RR_ENTRY_COLUMNS " FROM entry WHERE id = ?")
    , m_ofSubject(sql, "SELECT " RR_ENTRY_COLUMNS " FROM entry WHERE subject = ? ORDER BY lamport, writer, id")
    , m_next(sql, "SELECT " RR_ENTRY_COLUMNS " FROM entry WHERE number > ? ORDER BY number LIMIT ?")
    , m_erase(sql, "UPDATE entry SET salt = NULL, body = NULL WHERE id = ?")
    , m_nextChain(sql, "SELECT writer, audience FROM entry WHERE (writer, audience) > (?, ?) "
                       "ORDER BY writer, audience LIMIT 1")
    , m_chainEnd(sql, "SELECT sequence, id, lamport FROM entry WHERE writer = ? AND audience = ? "
                      "ORDER BY sequence DESC LIMIT 1") {}

Entry EntryStore::read(const StatementUse& row) {
    auto entry = journal::readEntry(row.blobAt(2), row.optionalBlobAt(3), row.optionalBlobAt(4), row.optionalBlobAt(5));
    if (!entry || entry->id.bytes() != row.blobAt(1) || !columnsMatch(row, entry->header))
        throw damaged(QString::number(row.numberAt(0)));
    return std::move(*entry);
}

qint64 EntryStore::insert(const Entry& entry) {
    constexpr quint64 most = quint64(std::numeric_limits<qint64>::max());
    if (entry.header.lamport > most || entry.header.sequence > most)
        throw Failure({ErrorKind::CapacityExceeded, QStringLiteral("lamport")});
    StatementUse use(m_insert);
    use.blob(entry.id.bytes()).blob(entry.headerBytes).blob(entry.salt).blob(entry.body).blob(entry.signature);
    use.blob(entry.header.writer.bytes()).blob(entry.header.audience.bytes());
    use.number(qint64(entry.header.sequence)).number(qint64(entry.header.lamport)).text(entry.header.subject.text());
    use.run();
    return m_sql.getLastInsertRowid();
}

bool EntryStore::has(const EntryId& id) {
    StatementUse use(m_number);
    return use.blob(id.bytes()).step();
}

qint64 EntryStore::numberOf(const EntryId& id) {
    StatementUse use(m_number);
    if (!use.blob(id.bytes()).step())
        throw Failure({ErrorKind::NotFound, id.hex()});
    return use.numberAt(0);
}

Entry EntryStore::find(const EntryId& id) {
    StatementUse use(m_find);
    if (!use.blob(id.bytes()).step())
        throw Failure({ErrorKind::NotFound, id.hex()});
    return read(use);
}

QVector<Entry> EntryStore::ofSubject(const journal::Subject& subject) {
    StatementUse use(m_ofSubject);
    use.text(subject.text());
    QVector<Entry> entries;
    while (use.step())
        entries.append(read(use));
    return entries;
}

QVector<Entry> EntryStore::next(qint64& after, int limit) {
    StatementUse use(m_next);
    use.number(after).number(limit);
    QVector<Entry> entries;
    while (use.step()) {
        entries.append(read(use));
        after = use.numberAt(0);
    }
    return entries;
}

QVector<Entry> EntryStore::all() {
    qint64 after = 0;
    return next(after, -1);
}

QVector<journal::Position> EntryStore::positions() {
    SQLite::Statement statement(m_sql, "SELECT writer, audience, sequence, id FROM entry WHERE audience <> ?");
    StatementUse use(statement);
    use.blob(journal::AudienceId().bytes());
    QVector<journal::Position> found;
    while (use.step()) {
        const auto writer = journal::WriterId::fromBytes(use.blobAt(0));
        const auto audience = journal::AudienceId::fromBytes(use.blobAt(1));
        const auto id = EntryId::fromBytes(use.blobAt(3));
        if (!writer || !audience || !id)
            throw damaged(QStringLiteral("chain"));
        found.append({*writer, *audience, quint64(use.numberAt(2)), *id});
    }
    return found;
}

QVector<journal::Subject> EntryStore::subjects() {
    SQLite::Statement statement(m_sql, "SELECT DISTINCT subject FROM entry ORDER BY subject");
    StatementUse use(statement);
    QVector<journal::Subject> found;
    while (use.step()) {
        const auto subject = journal::Subject::parse(use.textAt(0));
        if (!subject)
            throw damaged(QStringLiteral("subject"));
        found.append(*subject);
    }
    return found;
}

qsizetype EntryStore::count() {
    return qsizetype(m_sql.execAndGet("SELECT count(*) FROM entry").getInt64());
}

void EntryStore::eraseContent(const EntryId& id) {
    StatementUse use(m_erase);
    use.blob(id.bytes()).run();
}

journal::ChainEnd EntryStore::chainEnd(const journal::WriterId& writer, const journal::AudienceId& audience) {
    StatementUse use(m_chainEnd);
    if (!use.blob(writer.bytes()).blob(audience.bytes()).step())
        return {writer, audience, 0, {}};
    return {writer, audience, quint64(use.numberAt(0)), EntryId::fromBytes(use.blobAt(1)).value_or(EntryId())};
}

/// Hops from chain to chain through the index: as fast with a hundred thousand entries as with ten.
QVector<EntryStore::Chain> EntryStore::chains() {
    QVector<Chain> found;
    QByteArray writer;
    QByteArray audience;
    for (;;) {
        StatementUse use(m_nextChain);
        if (!use.blob(writer).blob(audience).step())
            return found;
        writer = use.blobAt(0);
        audience = use.blobAt(1);
        const auto writerId = journal::WriterId::fromBytes(writer);
        const auto audienceId = journal::AudienceId::fromBytes(audience);
        if (!writerId || !audienceId)
            throw damaged(QStringLiteral("chain"));
        StatementUse end(m_chainEnd);
        if (!end.blob(writer).blob(audience).step())
            throw damaged(QStringLiteral("chain"));
        const auto last = EntryId::fromBytes(end.blobAt(1)).value_or(EntryId());
        found.append({{*writerId, *audienceId, quint64(end.numberAt(0)), last}, quint64(end.numberAt(2))});
    }
}

/// Within a chain Lamport times rise with the sequence. A fork may hide a higher one; commit therefore also looks at
/// the subject's last entry.
quint64 EntryStore::highestLamport() {
    quint64 highest = 0;
    for (const Chain& chain : chains())
        highest = std::max(highest, chain.lamport);
    return highest;
}

} // namespace reservrutin::storage
