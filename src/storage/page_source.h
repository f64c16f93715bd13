// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace reservrutin::storage {

/// The pages of a database file and of its write-ahead log, as bytes. Only whole, committed transactions of the log
/// count (https://www.sqlite.org/fileformat.html#the_write_ahead_log), as far as the log's own header can tell.
class PageSource {
public:
    explicit PageSource(const QString& databaseFile);

    /// Number of the highest page that either file may hold; pages count from 1.
    [[nodiscard]] quint32 highestPage() const { return m_highest; }
    [[nodiscard]] qsizetype pageSize() const { return m_pageSize; }
    [[nodiscard]] quint64 bytes() const { return quint64(m_main.size() + m_log.size()); }
    /// Empty when there is no such page. The newest is the log's.
    [[nodiscard]] QByteArrayView newest(quint32 number) const;
    [[nodiscard]] QByteArrayView inMainFile(quint32 number) const;

private:
    void findPageSize();
    void readLog();

    QByteArray m_main;
    QByteArray m_log;
    qsizetype m_pageSize = 4096;
    quint32 m_highest = 0;
    QHash<quint32, qsizetype> m_logged; ///< page number → offset in m_log
};

} // namespace reservrutin::storage
