// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/page_scan.h"

#include "storage/page_source.h"

#include <QtEndian>

#include <optional>

namespace reservrutin::storage {

using journal::Entry;

namespace {

constexpr quint64 longestRow = 64 * 1024 * 1024;
constexpr char tableLeaf = 0x0d;

/// Takes numbers and bytes from the front of a row; what is missing makes it fail and stay failed.
class RowReader {
public:
    explicit RowReader(QByteArrayView bytes)
        : m_rest(bytes) {}

    /// SQLite's varint: up to nine bytes, seven bits each, the ninth whole.
    quint64 varint() {
        quint64 value = 0;
        for (int i = 0; i < 9 && !m_rest.isEmpty(); ++i) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest = m_rest.sliced(1);
            if (i == 8)
                return (value << 8) | byte;
            value = (value << 7) | (byte & 0x7fU);
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }
    QByteArrayView bytes(quint64 count) {
        if (m_failed || count > quint64(m_rest.size())) {
            m_failed = true;
            return {};
        }
        const QByteArrayView taken = m_rest.first(qsizetype(count));
        m_rest = m_rest.sliced(qsizetype(count));
        return taken;
    }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

/// One column of a record: its serial type and its bytes.
struct Column {
    quint64 type = 0;
    QByteArrayView bytes;

    [[nodiscard]] bool isNull() const { return type == 0; }
    [[nodiscard]] bool isBlob() const { return type >= 12 && type % 2 == 0; }
    [[nodiscard]] bool isText() const { return type >= 13 && type % 2 == 1; }
};

quint64 sizeOfType(quint64 type) {
    constexpr quint64 small[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? small[type] : (type - 12) / 2;
}

QVector<Column> columnsOf(QByteArrayView record) {
    RowReader start(record);
    const quint64 headerSize = start.varint();
    if (start.failed() || headerSize > quint64(record.size()))
        return {};
    const qsizetype sizeBytes = record.size() - start.rest().size();
    if (qsizetype(headerSize) < sizeBytes)
        return {};
    RowReader types(record.sliced(sizeBytes, qsizetype(headerSize) - sizeBytes));
    RowReader values(record.sliced(qsizetype(headerSize)));
    QVector<Column> columns;
    while (!types.atEnd() && !types.failed() && !values.failed()) {
        const quint64 type = types.varint();
        columns.append({type, values.bytes(sizeOfType(type))});
    }
    return types.failed() || values.failed() ? QVector<Column>() : columns;
}

std::optional<QByteArray> optionalBytes(const Column& column) {
    return column.isNull() ? std::nullopt : std::optional(column.bytes.toByteArray());
}

/// The columns of table `entry`: number (stored as NULL), id, header, salt, body, signature, …
std::optional<Entry> entryOf(const QVector<Column>& columns) {
    if (columns.size() < 6 || !columns[0].isNull() || !columns[1].isBlob() || !columns[2].isBlob())
        return std::nullopt;
    auto entry = journal::readEntry(columns[2].bytes.toByteArray(), optionalBytes(columns[3]),
                                    optionalBytes(columns[4]), optionalBytes(columns[5]));
    if (!entry || QByteArrayView(entry->id.bytes()) != columns[1].bytes)
        return std::nullopt;
    return std::move(*entry);
}

/// Walks the leaves of every table. `useLog` says whether the log's pages stand in for the main file's.
class Scan {
public:
    Scan(const PageSource& source, bool useLog, ScannedPages& found)
        : m_source(source)
        , m_useLog(useLog)
        , m_found(found) {}

    void run() {
        for (quint32 number = 1; number <= m_source.highestPage(); ++number)
            readLeaf(page(number), number == 1 ? 100 : 0);
    }

private:
    [[nodiscard]] QByteArrayView page(quint32 number) const {
        return m_useLog ? m_source.newest(number) : m_source.inMainFile(number);
    }

    void readLeaf(QByteArrayView leaf, qsizetype start) {
        if (leaf.size() < start + 8 || leaf[start] != tableLeaf)
            return;
        const int cells = qFromBigEndian<quint16>(leaf.data() + start + 3);
        for (int i = 0; i < cells && start + 8 + 2 * (i + 1) <= leaf.size(); ++i) {
            const qsizetype at = qFromBigEndian<quint16>(leaf.data() + start + 8 + 2 * i);
            if (at < leaf.size())
                readCell(leaf.sliced(at));
        }
    }

    void readCell(QByteArrayView cell) {
        RowReader reader(cell);
        const quint64 size = reader.varint();
        reader.varint(); // rowid
        if (reader.failed() || size == 0 || size > longestRow || size > m_source.bytes())
            return;
        const QByteArray row = payload(reader.rest(), qsizetype(size));
        if (row.size() == qsizetype(size))
            take(columnsOf(row));
    }

    /// The part kept in the leaf, then the chain of overflow pages ("B-tree Cell Format").
    [[nodiscard]] QByteArray payload(QByteArrayView cell, qsizetype size) const {
        const qsizetype usable = m_source.pageSize();
        const qsizetype least = (usable - 12) * 32 / 255 - 23;
        const qsizetype kept = least + (size - least) % (usable - 4);
        const qsizetype local = size <= usable - 35 ? size : (kept <= usable - 35 ? kept : least);
        if (cell.size() < local + (local < size ? 4 : 0))
            return {};
        QByteArray row = cell.first(local).toByteArray();
        quint32 next = local < size ? qFromBigEndian<quint32>(cell.data() + local) : 0;
        while (row.size() < size) {
            const QByteArrayView overflow = page(next);
            if (overflow.size() < 5)
                return {};
            next = qFromBigEndian<quint32>(overflow.data());
            row.append(overflow.sliced(4).first(std::min(overflow.size() - 4, size - row.size())).toByteArray());
        }
        return row;
    }

    void take(const QVector<Column>& columns) {
        if (auto entry = entryOf(columns)) {
            const auto known = m_found.entries.constFind(entry->id);
            if (known == m_found.entries.constEnd() || !known->isErased())
                m_found.entries.insert(entry->id, std::move(*entry));
        } else if (m_useLog && columns.size() == 2 && columns[0].isText() && columns[1].isText()) {
            m_found.drafts.insert(QString::fromUtf8(columns[0].bytes), QString::fromUtf8(columns[1].bytes));
        }
    }

    const PageSource& m_source;
    bool m_useLog;
    ScannedPages& m_found;
};

} // namespace

ScannedPages scanPages(const QString& databaseFile) {
    const PageSource source(databaseFile);
    ScannedPages found;
    Scan(source, true, found).run();
    Scan(source, false, found).run();
    return found;
}

} // namespace reservrutin::storage
