// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/base/utc_ms.h"
#include "core/journal/entry.h"

#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace reservrutin::usecases {

/// What a look at the drop folder found.
struct FolderNews {
    QVector<journal::Entry> entries;    ///< of files not read before, as far as they are not held
    QVector<journal::Position> missing; ///< held, and in no whole file of the folder
    int newer = 0;                      ///< files of a later format there: a newer program reads them
    int unread = 0;                     ///< files there that cannot be opened, or are half and have been for long
    bool more = false;                  ///< not all could be read in one look: `missing` is empty, look again
};

/// Port: the drop folder (docs/formats/handover.md). src/handover implements it, for the window on a thread of its own.
/// Each answer arrives exactly once, on the caller's thread, and may arrive before the call returns. Fails with
/// FolderAway, FolderSlow, FolderFull or FolderReadOnly; never waits on the caller's thread when it has its own.
class DropFolderPort {
public:
    template <class T>
    using Answer = std::function<void(base::Result<T>)>;

    virtual ~DropFolderPort() = default;

    /// `held` is all that the journal holds and may share; absent: as at the look before.
    virtual void look(QString folder, std::optional<QVector<journal::Position>> held, Answer<FolderNews> answer) = 0;
    /// Adds files of `writer` with these entries, and clears away what this writer had begun and not finished; answers
    /// with how many entries are too large for any file.
    virtual void put(QString folder, QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
                     Answer<qsizetype> answer) = 0;
    /// What is under way is left to itself and not answered: the folder does not answer, and another one is wanted.
    virtual void abandon() = 0;
};

/// Port: handover files on a stick or elsewhere. As DropFolderPort; another thread, so that a share that does not
/// answer holds up no stick.
class HandoverFilesPort {
public:
    template <class T>
    using Answer = std::function<void(base::Result<T>)>;

    virtual ~HandoverFilesPort() = default;

    /// Answers with the names of the files written: more than one when the limits ask for it ("name-2.rrhandover").
    /// Fails with FileUnwritable or FolderFull.
    virtual void write(QString path, QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
                       Answer<QStringList> answer) = 0;
    /// The bytes of one file, to be attached to a message. Fails with NotFound (no entries), FileTooLarge.
    virtual void pack(QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
                      Answer<QByteArray> answer) = 0;
    /// Fails with FileUnreadable, FileTooLarge, FormatUnreadable, FormatNewer, HandoverHalf, HandoverNotShared.
    virtual void read(QString path, Answer<QVector<journal::Entry>> answer) = 0;
};

} // namespace reservrutin::usecases
