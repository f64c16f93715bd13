// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/summary_store.h"

#include "storage/failure.h"
#include "storage/search_index.h"

#include <SQLiteCpp/Database.h>

#include <limits>

namespace reservrutin::storage {

using journal::Summary;

namespace {

#define RR_SUMMARY_COLUMNS "subject, open, lamport, writer, entry, state"

template <class Id>
Id idAt(const StatementUse& row, int column) {
    const auto id = Id::fromBytes(row.blobAt(column));
    if (!id)
        throw Failure(cacheDamage());
    return *id;
}

} // namespace

SummaryStore::SummaryStore(SQLite::Database& sql)
    : m_sql(sql)
    , m_put(sql,
            "INSERT INTO summary (subject, type, open, lamport, writer, entry, state) VALUES (?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (subject) DO UPDATE SET open = excluded.open, lamport = excluded.lamport, "
            "writer = excluded.writer, entry = excluded.entry, state = excluded.state")
    , m_find(sql, "SELECT " RR_SUMMARY_COLUMNS " FROM summary WHERE subject = ?")
    , m_open(sql, "SELECT " RR_SUMMARY_COLUMNS " FROM summary WHERE open = 1 ORDER BY subject")
    , m_list(sql, "SELECT " RR_SUMMARY_COLUMNS " FROM summary WHERE type = ? "
                  "ORDER BY lamport DESC, writer DESC, entry DESC LIMIT ?")
    , m_listBefore(sql,
                   "SELECT " RR_SUMMARY_COLUMNS " FROM summary WHERE type = ? AND (lamport, writer, entry) < (?, ?, ?) "
                   "ORDER BY lamport DESC, writer DESC, entry DESC LIMIT ?") {}

Summary SummaryStore::read(const StatementUse& row) {
    const auto subject = journal::Subject::parse(row.textAt(0));
    const QByteArray text = row.blobAt(5);
    auto state = base::parseJson(text, text.size());
    if (!subject || !state)
        throw Failure(cacheDamage());
    Summary summary;
    summary.subject = *subject;
    summary.open = row.numberAt(1) != 0;
    summary.last = {quint64(row.numberAt(2)), idAt<journal::WriterId>(row, 3), idAt<journal::EntryId>(row, 4)};
    summary.state = std::move(*state);
    return summary;
}

QVector<Summary> SummaryStore::readAll(StatementUse& use) {
    QVector<Summary> found;
    while (use.step())
        found.append(read(use));
    return found;
}

void SummaryStore::put(const Summary& summary) {
    StatementUse use(m_put);
    use.text(summary.subject.text()).text(summary.subject.type()).number(summary.open ? 1 : 0);
    use.number(qint64(summary.last.lamport)).blob(summary.last.writer.bytes()).blob(summary.last.id.bytes());
    use.text(QString::fromUtf8(base::compactJson(summary.state.get()))).run();
}

std::optional<Summary> SummaryStore::find(const journal::Subject& subject) {
    StatementUse use(m_find);
    if (!use.text(subject.text()).step())
        return std::nullopt;
    return read(use);
}

QVector<Summary> SummaryStore::open() {
    StatementUse use(m_open);
    return readAll(use);
}

QVector<Summary> SummaryStore::list(const journal::SummaryQuery& query) {
    if (!query.text.isEmpty())
        return listWithWords(query);
    const int limit = std::max(query.limit, 0);
    if (!query.before) {
        StatementUse use(m_list);
        use.text(query.type).number(limit);
        return readAll(use);
    }
    StatementUse use(m_listBefore);
    use.text(query.type).number(qint64(query.before->lamport)).blob(query.before->writer.bytes());
    use.blob(query.before->id.bytes()).number(limit);
    return readAll(use);
}

QVector<Summary> SummaryStore::listWithWords(const journal::SummaryQuery& query) {
    const QString words = matchExpression(query.text);
    if (words.isEmpty())
        return {};
    SQLite::Statement statement(
        m_sql, "SELECT " RR_SUMMARY_COLUMNS " FROM summary WHERE type = ? AND (lamport, writer, entry) < (?, ?, ?) "
               "AND subject IN (SELECT entry.subject FROM search JOIN entry ON entry.number = search.rowid "
               "WHERE search MATCH ?) ORDER BY lamport DESC, writer DESC, entry DESC LIMIT ?");
    StatementUse use(statement);
    use.text(query.type).number(query.before ? qint64(query.before->lamport) : std::numeric_limits<qint64>::max());
    use.blob(query.before ? query.before->writer.bytes() : QByteArray());
    use.blob(query.before ? query.before->id.bytes() : QByteArray()).text(words).number(std::max(query.limit, 0));
    return readAll(use);
}

QVector<Summary> SummaryStore::all() {
    SQLite::Statement statement(m_sql, "SELECT " RR_SUMMARY_COLUMNS " FROM summary ORDER BY subject");
    StatementUse use(statement);
    return readAll(use);
}

void SummaryStore::clear() {
    m_sql.exec("DELETE FROM summary");
}

} // namespace reservrutin::storage
