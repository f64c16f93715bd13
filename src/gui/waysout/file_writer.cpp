// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/file_writer.h"

#include <QSaveFile>

namespace reservrutin::gui {

namespace {

bool writeWhole(const QString& path, const std::optional<QByteArray>& bytes) {
    QSaveFile file(path);
    return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
}

} // namespace

FileWriter::FileWriter(QObject* parent)
    : QObject(parent) {
    m_thread.setMaxThreadCount(1);
}

FileWriter::~FileWriter() {
    m_thread.waitForDone();
}

void FileWriter::write(const QString& path, Make make, std::function<void(bool)> done) {
    m_thread.start([this, path, make = std::move(make), done = std::move(done)] {
        const bool written = writeWhole(path, make());
        QMetaObject::invokeMethod(
            this, [done, written] { done(written); }, Qt::QueuedConnection);
    });
}

} // namespace reservrutin::gui
