// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/high_water.h"

namespace reservrutin::storage {

using journal::AudienceId;
using journal::WriterId;

HighWater::HighWater(const QString& fileName)
    : m_file(fileName) {}

std::optional<HighWater::Mark> HighWater::read() {
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(64 * 1024).trimmed().split('\n');
    const auto writer = WriterId::fromHex(QString::fromLatin1(lines.first()));
    if (!writer)
        return std::nullopt;
    Mark mark{*writer, {}};
    for (const QByteArray& line : lines.sliced(1)) {
        const QList<QByteArray> parts = line.split(' ');
        const auto audience = AudienceId::fromHex(QString::fromLatin1(parts.first()));
        bool isNumber = false;
        const quint64 sequence = parts.last().toULongLong(&isNumber);
        if (parts.size() != 2 || !audience || !isNumber)
            return std::nullopt;
        mark.sequences.insert(*audience, sequence);
    }
    m_mark = mark;
    return mark;
}

void HighWater::restart(const WriterId& writer) {
    m_mark = {writer, {}};
    write();
}

void HighWater::raise(const journal::ChainEnd& end) {
    m_mark.sequences.insert(end.audience, end.sequence);
    write();
}

/// In place: the text only grows while a writer lives. A mark that is lost costs a new writer id and nothing else.
void HighWater::write() {
    QByteArray text = m_mark.writer.hex().toLatin1() + '\n';
    for (auto it = m_mark.sequences.cbegin(); it != m_mark.sequences.cend(); ++it)
        text += it.key().hex().toLatin1() + ' ' + QByteArray::number(it.value()) + '\n';
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    m_file.seek(0);
    m_file.write(text);
    if (m_file.size() > text.size())
        m_file.resize(text.size());
}

} // namespace reservrutin::storage
