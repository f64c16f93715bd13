// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace reservrutin::gui {

/// Makes a file's bytes and writes them on a thread of its own: a page that is drawn, or a slow disk, must not keep the
/// window waiting. A file is whole or not there at all, and the one before it stays until then. Owned by WaysOut on the
/// window's thread; when it goes, what is being written is finished first and nobody is told.
class FileWriter final : public QObject {
    Q_OBJECT

public:
    /// Nothing when they could not be made. Runs on the writing thread, so it holds its values or refers to what
    /// neither changes nor goes.
    using Make = std::function<std::optional<QByteArray>()>;

    explicit FileWriter(QObject* parent = nullptr);
    ~FileWriter() override;
    /// `done` is called on the window's thread, later: true when the file is there.
    void write(const QString& path, Make make, std::function<void(bool written)> done);

private:
    QThreadPool m_thread;
};

} // namespace reservrutin::gui
