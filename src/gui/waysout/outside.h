// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace reservrutin::gui {

/// Port: what the desktop does for a window that lets something out. Tests have a twin that remembers. Owned by the
/// page that uses it; GUI thread.
class Outside {
public:
    using Draw = std::function<bool(QPagedPaintDevice&)>;

    virtual ~Outside() = default;
    /// False when the desktop has nothing that opens it.
    [[nodiscard]] virtual bool open(const QUrl& url) = 0;
    virtual void copy(const QString& text) = 0;
    /// Empty when the person changed their mind.
    [[nodiscard]] virtual QString askWhereToSave(QWidget* over, const QString& suggestedName) = 0;
    /// Files with a name like `pattern` ("*.rrhandover"), which `what` calls them; none when they changed their mind.
    [[nodiscard]] virtual QStringList askWhatToOpen(QWidget* over, const QString& what, const QString& pattern) = 0;
    /// Empty when the person changed their mind.
    [[nodiscard]] virtual QString askForFolder(QWidget* over, const QString& from) = 0;
    /// False when the person changed their mind or there is no printer.
    [[nodiscard]] virtual bool print(QWidget* over, const Draw& draw) = 0;
};

} // namespace reservrutin::gui
