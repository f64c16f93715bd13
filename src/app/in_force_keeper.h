// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "app/in_force_folder.h"
#include "core/usecases/console.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace reservrutin::app {

/// Keeps the folder `in-force` at what is in force: a moment after start, and whenever editions, contacts, unit or
/// language change. Owned by Composition, on the window's thread; values are handed to a thread of its own, and its end
/// waits only for the page that is being drawn. What cannot be written is tried again at the next change or start:
/// nobody who is in an outage is told.
class InForceKeeper final : public QObject {
    Q_OBJECT
public:
    InForceKeeper(usecases::Console& console, InForceFolder folder, QString language, int delayMs);
    ~InForceKeeper() override;
    /// Also called when settings changed.
    void keepSoon();

Q_SIGNALS:
    /// The folder was looked through; `ok`: all of it is up to date.
    void kept(bool ok);

private:
    void keep();
    [[nodiscard]] InForce inForce() const;
    [[nodiscard]] QVector<usecases::RoutinePtr> routines(const QString& language) const;

    usecases::Console& m_console;
    const InForceFolder m_folder;
    const QString m_language; ///< of the window, while the settings name none
    QTimer m_soon;
    std::atomic_bool m_ending = false;
    bool m_busy = false;
    QThreadPool m_thread;
};

} // namespace reservrutin::app
