// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "handover/drop_folder.h"

#include "handover/file_name.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace reservrutin::handover {

using base::ErrorKind;
using base::fail;
using base::Result;
using journal::Entry;
using journal::EntryId;
using journal::Position;
using journal::WriterId;
using usecases::FolderNews;

namespace {

/// One look reads no more than about this, so that the entries on their way to the journal stay few.
constexpr qint64 mostInOneLook = 16 * 1024 * 1024;

/// A file that was half, or could not be opened, at so many looks in a row is no longer being written.
constexpr int looksUntilLeft = 3;

/// What this writer had begun when it was ended; one console at a time writes for one writer.
void clearParts(const QString& folder, const WriterId& writer) {
    const QString part = QStringLiteral(".part");
    for (const QString& name : QDir(folder).entryList({writer.hex() + u"-*" + part}, QDir::Files)) {
        if (FileName::parse(name.chopped(part.size())))
            static_cast<void>(QFile::remove(QDir(folder).filePath(name)));
    }
}

} // namespace

Result<HandoverFile> DropFolder::readFile(const QString& path) const {
    const auto bytes = m_fileAccess.read(path, Limits().file);
    return bytes ? readHandover(*bytes) : Result<HandoverFile>(tl::unexpected(bytes.error()));
}

/// The file as its name promises: from this writer, with this seal.
Result<HandoverFile> DropFolder::readNamed(const QString& name) const {
    auto file = readFile(QDir(m_folder).filePath(name));
    const auto parts = FileName::parse(name);
    if (file && (!parts || file->writer != parts->writer || !file->seal.hex().startsWith(parts->seal)))
        return fail(ErrorKind::HandoverHalf);
    return file;
}

void DropFolder::turnTo(const QString& folder) {
    if (m_folder == folder)
        return;
    m_folder = folder;
    m_files.clear();
    m_unopened.clear();
}

Result<QMap<QString, DropFolder::Known>> DropFolder::listed() const {
    const QFileInfo info(m_folder);
    if (!info.isDir() || !info.isReadable() || !info.isExecutable())
        return fail(ErrorKind::FolderAway, m_folder);
    QMap<QString, Known> files;
    const QStringList endings{u'*' + FileName::ending()};
    const auto found = QDir(m_folder).entryInfoList(endings, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : found) {
        if (FileName::parse(file.fileName()))
            files.insert(file.fileName(), {file.size(), file.lastModified(), false, false, 0, {}});
    }
    if (!QFileInfo(m_folder).isDir()) // it went away meanwhile: what is listed may be half of it
        return fail(ErrorKind::FolderAway, m_folder);
    return files;
}

/// What is whole and has not changed is not opened again.
void DropFolder::readNew(QMap<QString, Known>& files, FolderNews& news) {
    qint64 bytesRead = 0;
    for (auto file = files.begin(); file != files.end();) {
        const auto before = m_files.constFind(file.key());
        const bool isKnown = before != m_files.constEnd() && before->isSame(*file);
        if (isKnown) {
            *file = *before;
            ++file->looks;
        }
        if (isKnown && file->isSettled()) {
            ++file;
        } else if (bytesRead > mostInOneLook) {
            news.more = news.more || !isKnown; // a half file can wait for another look
            file = isKnown ? std::next(file) : files.erase(file);
        } else {
            const qint64 size = file->size;
            const bool isRead = readOne(file.key(), *file, news);
            bytesRead += isRead ? size : 0; // one that cannot be opened is there at every look
            const QString name = file.key();
            file = isRead ? std::next(file) : files.erase(file);
            isRead ? m_unopened.remove(name) : ++m_unopened[name];
        }
    }
}

/// What is there and not taken in, and will not be by waiting.
void DropFolder::countLeft(FolderNews& news) const {
    for (const Known& file : m_files) {
        news.newer += file.isNewer ? 1 : 0;
        news.unread += !file.isWhole && !file.isNewer && file.looks >= looksUntilLeft ? 1 : 0;
    }
    for (const int looks : m_unopened)
        news.unread += looks >= looksUntilLeft ? 1 : 0;
}

/// False when it is gone or not ready: next time.
bool DropFolder::readOne(const QString& name, Known& file, FolderNews& news) {
    const auto read = readNamed(name);
    if (!read && read.error().kind == ErrorKind::FileUnreadable)
        return false;
    file.isWhole = read.has_value();
    file.isNewer = !read && read.error().kind == ErrorKind::FormatNewer;
    file.ids.clear();
    for (const Entry& entry : read ? read->entries : QVector<Entry>()) {
        file.ids.append(entry.id);
        if (!m_heldIds.contains(entry.id))
            news.entries.append(entry);
    }
    return true;
}

QVector<Position> DropFolder::missing() const {
    QSet<EntryId> there;
    for (const Known& file : m_files) {
        for (const EntryId& id : file.ids)
            there.insert(id);
    }
    QVector<Position> lacking;
    for (const Position& position : m_held) {
        if (!there.contains(position.id))
            lacking.append(position);
    }
    return lacking;
}

void DropFolder::look(QString folder, std::optional<QVector<Position>> held,
                      usecases::DropFolderPort::Answer<FolderNews> answer) {
    turnTo(folder);
    if (held) {
        m_held = std::move(*held);
        m_heldIds.clear();
        for (const Position& position : m_held)
            m_heldIds.insert(position.id);
    }
    auto files = listed();
    if (!files)
        return answer(tl::unexpected(files.error()));
    m_unopened.removeIf([&files](const auto& name) { return !files->contains(name.key()); });
    FolderNews news;
    readNew(*files, news);
    m_files = std::move(*files);
    countLeft(news);
    if (!news.more)
        news.missing = missing();
    answer(std::move(news));
}

void DropFolder::put(QString folder, QVector<Entry> entries, WriterId writer, base::UtcMs now,
                     usecases::DropFolderPort::Answer<qsizetype> answer) {
    turnTo(folder);
    answer(putNow(entries, writer, now));
}

Result<qsizetype> DropFolder::putNow(const QVector<Entry>& entries, const WriterId& writer, base::UtcMs now) {
    clearParts(m_folder, writer);
    const Written written = writeHandover(entries, writer, now);
    for (const WrittenFile& file : written.files) {
        if (const auto added = add(file, writer); !added)
            return tl::unexpected(added.error());
    }
    compact(writer, now);
    return written.leftOut;
}

/// Its entries are "there" when a look has read them back.
Result<void> DropFolder::add(const WrittenFile& file, const WriterId& writer) {
    if (!QFileInfo(m_folder).isDir())
        return fail(ErrorKind::FolderAway, m_folder);
    quint32 highest = 0;
    for (const QString& name : QDir(m_folder).entryList({writer.hex() + u"-*"}, QDir::Files)) {
        if (const auto parts = FileName::parse(name))
            highest = std::max(highest, parts->number);
    }
    // The seal tells files apart, so the number may stand still at the last that has eight digits.
    const FileName name{writer, std::min(highest + 1, +FileName::highestNumber),
                        file.seal.hex().first(FileName::sealDigits)};
    return m_fileAccess.write(QDir(m_folder).filePath(name.text()), file.bytes);
}

/// One file that holds what many small own ones hold, and only then are those removed. What fails here is tried again
/// after the next file.
void DropFolder::compact(const WriterId& writer, base::UtcMs now) {
    const QDir folder(m_folder);
    QStringList small;
    for (const QFileInfo& file : folder.entryInfoList({writer.hex() + u"-*"}, QDir::Files | QDir::NoSymLinks)) {
        if (FileName::parse(file.fileName()) && file.size() < smallFile)
            small.append(file.fileName());
    }
    if (small.size() <= mostSmallFiles)
        return;
    QMap<EntryId, Entry> all;
    QStringList whole;
    for (const QString& name : small) {
        const auto file = readNamed(name);
        if (!file)
            continue;
        whole.append(name);
        for (const Entry& entry : file->entries) {
            if (!all.contains(entry.id) || entry.isErased())
                all.insert(entry.id, entry);
        }
    }
    const Written written = writeHandover(all.values().toVector(), writer, now);
    for (const WrittenFile& file : written.files) {
        if (!add(file, writer))
            return;
    }
    if (written.leftOut > 0)
        return;
    for (const QString& name : whole)
        static_cast<void>(QFile::remove(folder.filePath(name)));
}

void DropFolder::pack(QVector<Entry> entries, WriterId writer, base::UtcMs now,
                      usecases::HandoverFilesPort::Answer<QByteArray> answer) {
    const Written written = writeHandover(entries, writer, now);
    if (written.files.size() != 1 || written.leftOut > 0)
        return answer(written.files.isEmpty() ? fail(ErrorKind::NotFound)
                                              : fail(ErrorKind::FileTooLarge, QString::number(Limits().file >> 20)));
    answer(written.files.constFirst().bytes);
}

void DropFolder::write(QString path, QVector<Entry> entries, WriterId writer, base::UtcMs now,
                       usecases::HandoverFilesPort::Answer<QStringList> answer) {
    const Written written = writeHandover(entries, writer, now);
    const QFileInfo wanted(path);
    QStringList paths;
    for (const WrittenFile& file : written.files) {
        const QString part = paths.isEmpty() ? QString() : u'-' + QString::number(paths.size() + 1);
        const QString name = wanted.completeBaseName() + part + FileName::ending();
        const QString place = paths.isEmpty() ? path : wanted.dir().filePath(name);
        if (const auto done = m_fileAccess.write(place, file.bytes); !done) {
            const bool isFull = done.error().kind == ErrorKind::FolderFull;
            return answer(fail(isFull ? ErrorKind::FolderFull : ErrorKind::FileUnwritable, wanted.fileName()));
        }
        paths.append(place);
    }
    answer(paths);
}

void DropFolder::read(QString path, usecases::HandoverFilesPort::Answer<QVector<Entry>> answer) {
    answer(readFile(path).map([](const HandoverFile& file) { return file.entries; }));
}

} // namespace reservrutin::handover
