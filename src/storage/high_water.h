// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/chain.h"

#include <QFile>
#include <QMap>

namespace reservrutin::storage {

/// The file `high-water` beside the database: who wrote last and up to which sequence, in text. Written after each
/// commit without waiting for the disk, so it may be older than the database and never younger; where it is younger,
/// the database is an old copy and its writer id must not be used again. One thread.
class HighWater {
public:
    struct Mark {
        journal::WriterId writer;
        QMap<journal::AudienceId, quint64> sequences;
    };

    explicit HighWater(const QString& fileName);

    /// Absent when there is none or it cannot be read.
    [[nodiscard]] std::optional<Mark> read();
    /// Takes what the mark says from now on.
    void restart(const journal::WriterId& writer);
    void raise(const journal::ChainEnd& end);

private:
    void write();

    QFile m_file;
    Mark m_mark;
};

} // namespace reservrutin::storage
