// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "keyring/key_file_worker.h"

#include <sodium.h>

#include <QFile>
#include <QFileInfo>

namespace reservrutin::keyring {

using base::ErrorKind;
using base::fail;
using base::Result;
using trust::KeyFile;

namespace {

constexpr qint64 largestFile = 64 * 1024;

/// A passphrase on its way; wiped when the last who held it lets go.
class Passphrase {
public:
    explicit Passphrase(QByteArray bytes)
        : m_bytes(std::move(bytes)) {}
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;
    ~Passphrase() { sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size())); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

Result<KeyFile> read(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return fail(ErrorKind::FileUnreadable, QFileInfo(path).fileName());
    return trust::parseKeyFile(file.readAll());
}

} // namespace

KeyFileWorker::KeyFileWorker(QString path, WriteFile writeFile, base::Random& random)
    : m_path(std::move(path))
    , m_writeFile(std::move(writeFile))
    , m_random(random) {
    m_thread.setMaxThreadCount(1);
}

KeyFileWorker::~KeyFileWorker() {
    m_thread.waitForDone();
}

template <class T, class Work>
void KeyFileWorker::run(Work work, Answer<T> answer) {
    m_thread.start([this, work = std::move(work), answer = std::move(answer)] {
        const auto result = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(
            this, [result, answer] { answer(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void KeyFileWorker::open(KeyFile file, QByteArray passphrase, Answer<OpenKey> answer) {
    const auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    run<OpenKey>(
        [file = std::move(file), secret]() -> Result<OpenKey> {
            auto key = trust::open(file, secret->bytes());
            if (!key)
                return tl::unexpected(key.error());
            return std::make_shared<trust::SigningKey>(std::move(*key));
        },
        std::move(answer));
}

void KeyFileWorker::make(QString name, QString role, QByteArray passphrase, Answer<KeyFile> answer) {
    const auto secret = std::make_shared<Passphrase>(std::move(passphrase));
    run<KeyFile>(
        [this, name = std::move(name), role = std::move(role), secret] {
            return trust::seal(trust::SigningKey::fromChance(m_random), name, role, secret->bytes(), m_random);
        },
        std::move(answer));
}

void KeyFileWorker::readOwn(Answer<KeyFile> answer) {
    run<KeyFile>([path = m_path] { return read(path); }, std::move(answer));
}

void KeyFileWorker::keep(KeyFile file, Answer<void> answer) {
    run<void>(
        [this, file = std::move(file)]() -> Result<void> {
            if (QFileInfo::exists(m_path))
                return fail(ErrorKind::FileUnwritable, QFileInfo(m_path).fileName());
            return m_writeFile(m_path, trust::print(file));
        },
        std::move(answer));
}

} // namespace reservrutin::keyring
