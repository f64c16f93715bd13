// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"

#include <QVector>

namespace reservrutin::handover {

/// The limits of docs/formats/handover.md, in bytes and records.
struct Limits {
    qsizetype file = 64 * 1024 * 1024;
    qsizetype record = 256 * 1024;
    qsizetype records = 200'000;
};

/// BLAKE2b-256 over all before it; stands in the last line, and begins the second half of the name in a drop folder.
using Seal = base::FixedBytes<struct SealTag, 32>;

/// One handover file as it was read and found whole: docs/formats/handover.md. A value.
struct HandoverFile {
    journal::WriterId writer; ///< the console that wrote the file; the entries may be others'
    base::UtcMs made;
    QVector<journal::Entry> entries;
    Seal seal;
};

/// The bytes of one file, whole, and its seal.
struct WrittenFile {
    QByteArray bytes;
    Seal seal;
};

struct Written {
    QVector<WrittenFile> files;
    qsizetype leftOut = 0; ///< entries whose record would pass the limit
};

/// Pure; any thread. As many files as the limits ask for, none when there are no entries. Entries for one data folder
/// only are left out without a word: they have no business in a file.
[[nodiscard]] Written writeHandover(const QVector<journal::Entry>& entries, const journal::WriterId& writer,
                                    base::UtcMs now, const Limits& limits = {});

/// Pure; any thread. All or nothing. Fails with FileTooLarge, FormatUnreadable (parameter: the line), FormatNewer,
/// HandoverHalf, HandoverNotShared.
[[nodiscard]] base::Result<HandoverFile> readHandover(QByteArrayView bytes, const Limits& limits = {});

} // namespace reservrutin::handover
