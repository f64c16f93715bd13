// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/page_source.h"

#include <QFile>
#include <QtEndian>

namespace reservrutin::storage {

namespace {

constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;

QByteArray contentOf(const QString& fileName) {
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 number32(const QByteArray& bytes, qsizetype offset) {
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool isPageSize(qsizetype size) {
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

} // namespace

PageSource::PageSource(const QString& databaseFile)
    : m_main(contentOf(databaseFile))
    , m_log(contentOf(databaseFile + QStringLiteral("-wal"))) {
    findPageSize();
    m_highest = quint32((m_main.size() + m_pageSize - 1) / m_pageSize);
    readLog();
}

void PageSource::findPageSize() {
    if (m_main.size() >= 18 && m_main.startsWith("SQLite format 3")) {
        const qsizetype size = qFromBigEndian<quint16>(m_main.constData() + 16);
        if (isPageSize(size == 1 ? 65536 : size))
            m_pageSize = size == 1 ? 65536 : size;
    } else if (m_log.size() >= logHeaderSize && isPageSize(number32(m_log, 8))) {
        m_pageSize = number32(m_log, 8);
    }
}

void PageSource::readLog() {
    if (m_log.size() < logHeaderSize)
        return;
    const QByteArray salts = m_log.mid(16, 8);
    QHash<quint32, qsizetype> open; // of a transaction whose commit has not been met yet
    for (qsizetype at = logHeaderSize; at + frameHeaderSize + m_pageSize <= m_log.size();
         at += frameHeaderSize + m_pageSize) {
        if (m_log.mid(at + 8, 8) != salts)
            return;
        open.insert(number32(m_log, at), at + frameHeaderSize);
        if (number32(m_log, at + 4) == 0)
            continue;
        for (auto it = open.cbegin(); it != open.cend(); ++it) {
            m_logged.insert(it.key(), it.value());
            m_highest = std::max(m_highest, it.key());
        }
        open.clear();
    }
}

QByteArrayView PageSource::newest(quint32 number) const {
    const auto logged = m_logged.constFind(number);
    return logged == m_logged.constEnd() ? inMainFile(number) : QByteArrayView(m_log).sliced(*logged, m_pageSize);
}

QByteArrayView PageSource::inMainFile(quint32 number) const {
    const qsizetype start = (qsizetype(number) - 1) * m_pageSize;
    if (number == 0 || start >= m_main.size())
        return {};
    return QByteArrayView(m_main).sliced(start, std::min(m_pageSize, m_main.size() - start));
}

} // namespace reservrutin::storage
