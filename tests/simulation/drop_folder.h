// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "handover/handover_file.h"
#include "simulation/chance.h"

#include <QMap>
#include <QSet>

#include <memory>

namespace reservrutin::simulation {

/// A folder that all consoles reach, as docs/formats/handover.md describes it, and what happens to files in such a
/// folder. Bytes are those of the real format.
class DropFolder final {
public:
    using File = std::shared_ptr<const handover::HandoverFile>;

    void setThere(bool isThere) { m_isThere = isThere; }
    [[nodiscard]] bool isThere() const { return m_isThere; }

    void put(const journal::WriterId& writer, const handover::WrittenFile& file);
    void remove(const QString& name);
    [[nodiscard]] QStringList names() const { return m_files.keys(); }
    /// Null for a file that is not whole or does not bear its own seal's name. Each state of a file is read once.
    [[nodiscard]] File read(const QString& name);
    /// Changes whenever the file does.
    [[nodiscard]] int editionOf(const QString& name) const { return m_files.value(name).edition; }

    void lose(Chance& chance);
    void halve(Chance& chance);
    void twice(Chance& chance);
    void bringBack(Chance& chance); ///< an older file is there again
    void exchangeTwo(Chance& chance);
    void shuffleLines(Chance& chance);

private:
    struct Stored {
        QByteArray bytes;
        int edition = 0;
        bool isRead = false;
        File file;
    };
    void store(const QString& name, const QByteArray& bytes);
    [[nodiscard]] QString any(Chance& chance) const { return chance.of(names().toVector()); }
    [[nodiscard]] QString nameOf(const journal::WriterId& writer, const handover::Seal& seal);

    QMap<QString, Stored> m_files;
    QVector<std::pair<QString, QByteArray>> m_before; ///< files that were removed or lost
    int m_written = 0;
    int m_editions = 0;
    bool m_isThere = true;
};

/// What one console knows of the folder while it runs, and how it reads and writes there.
class FolderReader final {
public:
    /// Whole files that are new or have changed since they were read; in any order, as folders list them.
    [[nodiscard]] QVector<DropFolder::File> fresh(DropFolder& folder, Chance& chance);
    /// Ids of the entries in the folder's whole files.
    [[nodiscard]] static QVector<journal::Position> held(DropFolder& folder);
    /// One file in place of this writer's many.
    static void gather(DropFolder& folder, const journal::WriterId& writer, base::UtcMs now);

private:
    QMap<QString, int> m_read; ///< edition by name
};

} // namespace reservrutin::simulation
