// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace reservrutin::settings {

/// Replaces a file so that after a power cut either the old or the new bytes are there. Called on the writer's thread.
using WriteFile = std::function<base::Result<void>(const QString& path, const QByteArray& bytes)>;

/// Writes one file so that the window never waits for the disk. Only the newest bytes count: what is overtaken while
/// the disk is busy is not written. Owned by FileSettings; its end waits until the last bytes are written.
class BackgroundWriter {
public:
    /// `written` is called on the writer's thread after each try.
    BackgroundWriter(QString path, WriteFile write, std::function<void(base::Result<void>)> written);
    ~BackgroundWriter();
    BackgroundWriter(const BackgroundWriter&) = delete;
    BackgroundWriter& operator=(const BackgroundWriter&) = delete;

    void post(QByteArray bytes);

private:
    void run();
    [[nodiscard]] std::optional<QByteArray> next();

    const QString m_path;
    const WriteFile m_write;
    const std::function<void(base::Result<void>)> m_written;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<QByteArray> m_pending;
    bool m_ending = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace reservrutin::settings
