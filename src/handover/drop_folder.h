// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/drop_folder_port.h"
#include "handover/folder_files.h"
#include "handover/handover_file.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

namespace reservrutin::handover {

/// Reads and adds to the drop folder of docs/formats/handover.md and remembers what it has read. It waits for the
/// disk and answers before each call returns: the command line uses it as it is, the window behind ExchangeThread. It
/// never changes or removes a file of another writer, and touches nothing whose name is not a handover file's.
class DropFolder final : public usecases::DropFolderPort, public usecases::HandoverFilesPort {
public:
    explicit DropFolder(FolderFiles files)
        : m_fileAccess(std::move(files)) {}

    void look(QString folder, std::optional<QVector<journal::Position>> held,
              usecases::DropFolderPort::Answer<usecases::FolderNews> answer) override;
    void put(QString folder, QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
             usecases::DropFolderPort::Answer<qsizetype> answer) override;
    void abandon() override {} ///< nothing is under way between two calls
    void pack(QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
              usecases::HandoverFilesPort::Answer<QByteArray> answer) override;
    void write(QString path, QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
               usecases::HandoverFilesPort::Answer<QStringList> answer) override;
    void read(QString path, usecases::HandoverFilesPort::Answer<QVector<journal::Entry>> answer) override;

private:
    /// One file of the folder, as it was when it was last looked at.
    struct Known {
        qint64 size = 0;
        QDateTime changed;
        bool isWhole = false;
        bool isNewer = false; ///< of a later format
        int looks = 0;        ///< at which it was found half, and not changed
        QVector<journal::EntryId> ids;

        [[nodiscard]] bool isSame(const Known& other) const { return size == other.size && changed == other.changed; }
        /// Size and time may stand before the bytes do: a half file is read again, at ever longer intervals.
        [[nodiscard]] bool isSettled() const {
            return isWhole || (looks < 64 ? (looks & (looks - 1)) != 0 : looks % 64 != 0);
        }
    };

    void turnTo(const QString& folder);
    [[nodiscard]] base::Result<QMap<QString, Known>> listed() const;
    void readNew(QMap<QString, Known>& files, usecases::FolderNews& news);
    [[nodiscard]] bool readOne(const QString& name, Known& file, usecases::FolderNews& news);
    void countLeft(usecases::FolderNews& news) const;
    [[nodiscard]] QVector<journal::Position> missing() const;
    [[nodiscard]] base::Result<qsizetype> putNow(const QVector<journal::Entry>& entries,
                                                 const journal::WriterId& writer, base::UtcMs now);
    [[nodiscard]] base::Result<void> add(const WrittenFile& file, const journal::WriterId& writer);
    void compact(const journal::WriterId& writer, base::UtcMs now);

    [[nodiscard]] base::Result<HandoverFile> readFile(const QString& path) const;
    [[nodiscard]] base::Result<HandoverFile> readNamed(const QString& name) const;

    const FolderFiles m_fileAccess;
    QString m_folder;
    QMap<QString, Known> m_files;  ///< by name
    QMap<QString, int> m_unopened; ///< by name: at how many looks in a row it could not be opened
    QVector<journal::Position> m_held;
    QSet<journal::EntryId> m_heldIds;
};

/// A console keeps fewer small files than this.
inline constexpr qsizetype mostSmallFiles = 32;
inline constexpr qint64 smallFile = 1024 * 1024;

} // namespace reservrutin::handover
