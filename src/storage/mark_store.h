// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/ids.h"
#include "storage/statement_use.h"

namespace reservrutin::storage {

/// Table `mark`: what this folder knows of itself. One thread.
class MarkStore {
public:
    explicit MarkStore(SQLite::Database& sql);

    [[nodiscard]] std::optional<journal::WriterId> writer();
    [[nodiscard]] QString machine();
    [[nodiscard]] quint32 foldVersion();
    void setWriter(const journal::WriterId& writer);
    void setMachine(const QString& machine);
    void setFoldVersion(quint32 version);

private:
    [[nodiscard]] QByteArray value(QLatin1String name);
    void setValue(QLatin1String name, const QByteArray& value);

    SQLite::Statement m_value;
    SQLite::Statement m_setValue;
};

} // namespace reservrutin::storage
