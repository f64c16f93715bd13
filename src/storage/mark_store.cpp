// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/mark_store.h"

#include <SQLiteCpp/Database.h>

namespace reservrutin::storage {

namespace {

constexpr QLatin1String writerName("writer");
constexpr QLatin1String machineName("machine");
constexpr QLatin1String foldName("fold");

} // namespace

MarkStore::MarkStore(SQLite::Database& sql)
    : m_value(sql, "SELECT value FROM mark WHERE name = ?")
    , m_setValue(
          sql, "INSERT INTO mark (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value") {
}

QByteArray MarkStore::value(QLatin1String name) {
    StatementUse use(m_value);
    return use.text(name).step() ? use.blobAt(0) : QByteArray();
}

void MarkStore::setValue(QLatin1String name, const QByteArray& value) {
    StatementUse use(m_setValue);
    use.text(name).blob(value).run();
}

std::optional<journal::WriterId> MarkStore::writer() {
    return journal::WriterId::fromBytes(value(writerName));
}

QString MarkStore::machine() {
    return QString::fromUtf8(value(machineName));
}

quint32 MarkStore::foldVersion() {
    return value(foldName).toUInt();
}

void MarkStore::setWriter(const journal::WriterId& writer) {
    setValue(writerName, writer.bytes());
}

void MarkStore::setMachine(const QString& machine) {
    setValue(machineName, machine.toUtf8());
}

void MarkStore::setFoldVersion(quint32 version) {
    setValue(foldName, QByteArray::number(version));
}

} // namespace reservrutin::storage
