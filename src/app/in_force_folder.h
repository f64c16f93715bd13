// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/language/local_time.h"
#include "core/language/text_library.h"
#include "core/usecases/routine_library.h"

#include <functional>

namespace reservrutin::app {

/// All that is in force on this computer, as values: what is written to the data folder for the day when the program
/// does not open. Routines in the order they stand in the binder.
struct InForce {
    QVector<usecases::RoutinePtr> routines;
    QVector<contacts::Contact> contacts;
    QByteArray directory; ///< the contacts as one governed text
    language::TextLibrary texts;
    language::LocalTime time;
    base::UtcMs now;
    QString language; ///< of the binder's own pages
};

/// The folder `in-force` (docs/operations.md, "In force"): each edition as a plain file, and the binder. Nothing reads
/// it back. Used on one thread at a time, any; waits for the disk.
class InForceFolder {
public:
    /// Replaces a file as a whole; see desktop::writeDurably.
    using Write = std::function<base::Result<void>(const QString& path, const QByteArray& bytes)>;
    using Stop = std::function<bool()>;
    /// The binder as a PDF; nothing when it could not be drawn or was stopped.
    using Draw = std::function<std::optional<QByteArray>(const InForce& inForce, const Stop& stop)>;

    InForceFolder(QString dataFolder, Write write, Draw draw);

    /// Brings the folder up to date; what is so already is not written. A folder that takes no files, and a draw that
    /// was stopped, leave what was there.
    [[nodiscard]] base::Result<void> keep(const InForce& inForce, const Stop& stop) const;
    /// "…/in-force/Reservpärm.pdf"
    [[nodiscard]] QString binderPath(const InForce& inForce) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    [[nodiscard]] base::Result<void> keepEditions(const InForce& inForce) const;
    [[nodiscard]] base::Result<void> keepBinder(const InForce& inForce, const Stop& stop) const;
    [[nodiscard]] base::Result<void> writeUnlessSame(const QString& name, const QByteArray& bytes) const;
    void removeLeftovers(const InForce& inForce) const;

    QString m_path;
    Write m_write;
    Draw m_draw;
};

} // namespace reservrutin::app
