// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace reservrutin::storage {

/// One use of a prepared statement: binds by position, steps, and resets at the end of the scope, so that no read lock
/// outlives the use. The statement itself is prepared once and kept by its store.
class StatementUse {
public:
    explicit StatementUse(SQLite::Statement& statement)
        : m_statement(statement) {}
    ~StatementUse() { m_statement.tryReset(); }
    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;

    StatementUse& blob(const QByteArray& bytes) {
        m_statement.bind(++m_position, bytes.constData(), int(bytes.size()));
        return *this;
    }
    StatementUse& blob(const std::optional<QByteArray>& bytes) {
        if (bytes)
            return blob(*bytes);
        m_statement.bind(++m_position);
        return *this;
    }
    StatementUse& text(const QString& text) {
        m_statement.bind(++m_position, text.toStdString());
        return *this;
    }
    StatementUse& number(qint64 number) {
        m_statement.bind(++m_position, static_cast<int64_t>(number));
        return *this;
    }

    [[nodiscard]] bool step() { return m_statement.executeStep(); }
    void run() {
        while (m_statement.executeStep()) {
        }
    }

    [[nodiscard]] QByteArray blobAt(int column) const {
        const SQLite::Column value = m_statement.getColumn(column);
        return {static_cast<const char*>(value.getBlob()), value.getBytes()};
    }
    [[nodiscard]] std::optional<QByteArray> optionalBlobAt(int column) const {
        return m_statement.isColumnNull(column) ? std::nullopt : std::optional(blobAt(column));
    }
    [[nodiscard]] QString textAt(int column) const { return QString::fromUtf8(blobAt(column)); }
    [[nodiscard]] qint64 numberAt(int column) const { return m_statement.getColumn(column).getInt64(); }

private:
    SQLite::Statement& m_statement;
    int m_position = 0;
};

} // namespace reservrutin::storage
