// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "settings/background_writer.h"

#include <utility>

namespace reservrutin::settings {

BackgroundWriter::BackgroundWriter(QString path, WriteFile write, std::function<void(base::Result<void>)> written)
    : m_path(std::move(path))
    , m_write(std::move(write))
    , m_written(std::move(written))
    , m_thread([this] { run(); }) {}

BackgroundWriter::~BackgroundWriter() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void BackgroundWriter::post(QByteArray bytes) {
    {
        const std::lock_guard lock(m_mutex);
        m_pending = std::move(bytes);
    }
    m_wake.notify_one();
}

void BackgroundWriter::run() {
    while (const std::optional<QByteArray> bytes = next())
        m_written(m_write(m_path, *bytes));
}

std::optional<QByteArray> BackgroundWriter::next() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_pending || m_ending; });
    return std::exchange(m_pending, std::nullopt);
}

} // namespace reservrutin::settings
