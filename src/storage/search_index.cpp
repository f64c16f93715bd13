// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/search_index.h"

#include "core/base/text.h"

#include <SQLiteCpp/Database.h>

#include <QStringList>

namespace reservrutin::storage {

namespace {

/// Letters that Unicode does not decompose into a letter and a mark.
QString withoutNordicLetters(QString text) {
    text.replace(u'ø', u'o').replace(QStringLiteral("æ"), QStringLiteral("ae"));
    text.replace(QStringLiteral("ß"), QStringLiteral("ss")).replace(u'đ', u'd').replace(u'ð', u'd').replace(u'ł', u'l');
    return text.replace(QStringLiteral("þ"), QStringLiteral("th"));
}

} // namespace

QString foldedWords(const QString& text) {
    // Cleaned first: thousands of marks on one letter, in an entry from elsewhere, would take hours to put in order.
    const QString plain = withoutNordicLetters(base::cleanText(text.left(base::longestText)).toCaseFolded())
                              .normalized(QString::NormalizationForm_KD);
    QString words;
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        words += c.isLetterOrNumber() || c.isSurrogate() ? c : QChar(u' ');
    }
    return words.simplified();
}

QString matchExpression(const QString& text) {
    const QStringList words = foldedWords(text).split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ? QString() : u'"' + words.join(QStringLiteral("\"* \"")) + QStringLiteral("\"*");
}

SearchIndex::SearchIndex(SQLite::Database& sql)
    : m_sql(sql)
    , m_add(sql, "INSERT INTO search (rowid, words) VALUES (?, ?)")
    , m_remove(sql, "DELETE FROM search WHERE rowid = ?")
    , m_find(sql, "SELECT entry.subject FROM search JOIN entry ON entry.number = search.rowid WHERE search MATCH ? "
                  "GROUP BY entry.subject ORDER BY max(entry.lamport) DESC LIMIT ?") {}

void SearchIndex::add(qint64 number, const QString& text) {
    const QString words = foldedWords(text);
    if (words.isEmpty())
        return;
    StatementUse use(m_add);
    use.number(number).text(words).run();
}

void SearchIndex::remove(qint64 number) {
    StatementUse use(m_remove);
    use.number(number).run();
    // FTS5 keeps the words of a removed row in its segments until they are merged.
    m_sql.exec("INSERT INTO search (search) VALUES ('optimize')");
}

void SearchIndex::clear() {
    m_sql.exec("DROP TABLE search; "
               "CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')");
}

QVector<journal::Subject> SearchIndex::find(const QString& text, int limit) {
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        return {};
    StatementUse use(m_find);
    use.text(expression).number(limit);
    QVector<journal::Subject> found;
    while (use.step()) {
        if (const auto subject = journal::Subject::parse(use.textAt(0)))
            found.append(*subject);
    }
    return found;
}

} // namespace reservrutin::storage
