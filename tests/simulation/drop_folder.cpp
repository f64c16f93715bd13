// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/drop_folder.h"

namespace reservrutin::simulation {

namespace {

constexpr qsizetype mostSmallFiles = 32;
constexpr qsizetype sealDigits = 16;

QString sealPart(const handover::Seal& seal) {
    return seal.hex().left(sealDigits);
}

} // namespace

QString DropFolder::nameOf(const journal::WriterId& writer, const handover::Seal& seal) {
    return writer.hex() + QStringLiteral("-%1-").arg(++m_written, 8, 10, QLatin1Char('0')) + sealPart(seal) +
           QStringLiteral(".rrhandover");
}

void DropFolder::store(const QString& name, const QByteArray& bytes) {
    m_files.insert(name, {bytes, ++m_editions, false, {}});
}

void DropFolder::put(const journal::WriterId& writer, const handover::WrittenFile& file) {
    store(nameOf(writer, file.seal), file.bytes);
}

void DropFolder::remove(const QString& name) {
    m_before.append({name, m_files.take(name).bytes});
}

DropFolder::File DropFolder::read(const QString& name) {
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return {};
    if (!found->isRead) {
        found->isRead = true;
        auto file = handover::readHandover(found->bytes);
        if (file && name.contains(sealPart(file->seal)))
            found->file = std::make_shared<const handover::HandoverFile>(std::move(*file));
    }
    return found->file;
}

void DropFolder::lose(Chance& chance) {
    if (!m_files.isEmpty())
        remove(any(chance));
}

void DropFolder::halve(Chance& chance) {
    if (m_files.isEmpty())
        return;
    const QString name = any(chance);
    const QByteArray bytes = m_files.value(name).bytes;
    if (!bytes.isEmpty())
        store(name, bytes.left(chance.below(bytes.size())));
}

void DropFolder::twice(Chance& chance) {
    if (m_files.isEmpty())
        return;
    const QString name = any(chance);
    const QByteArray bytes = m_files.value(name).bytes;
    QString copy = name;
    copy.replace(33, 8, QStringLiteral("%1").arg(++m_written, 8, 10, QLatin1Char('0')));
    store(copy, bytes);
}

void DropFolder::bringBack(Chance& chance) {
    if (m_before.isEmpty())
        return;
    const auto& [name, bytes] = chance.of(m_before);
    store(name, bytes);
}

void DropFolder::exchangeTwo(Chance& chance) {
    if (m_files.size() < 2)
        return;
    const QString first = any(chance);
    const QString second = any(chance);
    const QByteArray bytes = m_files.value(first).bytes;
    store(first, m_files.value(second).bytes);
    store(second, bytes);
}

void DropFolder::shuffleLines(Chance& chance) {
    if (m_files.isEmpty())
        return;
    const QString name = any(chance);
    QVector<QByteArray> lines = m_files.value(name).bytes.split('\n').toVector();
    chance.shuffle(lines);
    store(name, lines.toList().join('\n'));
}

QVector<DropFolder::File> FolderReader::fresh(DropFolder& folder, Chance& chance) {
    QVector<QString> names = folder.names().toVector();
    chance.shuffle(names);
    QVector<DropFolder::File> files;
    for (const QString& name : std::as_const(names)) {
        const int edition = folder.editionOf(name);
        if (m_read.value(name) == edition)
            continue;
        m_read.insert(name, edition);
        if (const DropFolder::File file = folder.read(name))
            files.append(file);
    }
    return files;
}

QVector<journal::Position> FolderReader::held(DropFolder& folder) {
    QVector<journal::Position> held;
    for (const QString& name : folder.names()) {
        const DropFolder::File file = folder.read(name);
        if (!file)
            continue;
        for (const journal::Entry& entry : file->entries)
            held.append(entry.position());
    }
    return held;
}

void FolderReader::gather(DropFolder& folder, const journal::WriterId& writer, base::UtcMs now) {
    QStringList own = folder.names().filter(writer.hex());
    if (own.size() <= mostSmallFiles)
        return;
    QMap<journal::EntryId, journal::Entry> entries;
    for (const QString& name : std::as_const(own)) {
        if (const DropFolder::File file = folder.read(name)) {
            for (const journal::Entry& entry : file->entries)
                entries.insert(entry.id, entry);
        }
    }
    for (const auto& file : handover::writeHandover(entries.values().toVector(), writer, now).files)
        folder.put(writer, file);
    for (const QString& name : std::as_const(own))
        folder.remove(name);
}

} // namespace reservrutin::simulation
