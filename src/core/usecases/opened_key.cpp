// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/opened_key.h"

#include <QPointer>

#include <algorithm>

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::Result;

OpenedKey::OpenedKey(KeyWorker& worker, const base::Clock& clock)
    : m_worker(worker)
    , m_clock(clock) {}

/// A clock that was set back makes the wait no longer than it was: elapsed time is never negative.
std::int64_t OpenedKey::waitMs() const {
    const int over = m_wrongTries - freeTries;
    if (over < 0)
        return 0;
    const std::int64_t wait = std::min(slowestMs, slowerMs * (over + 1));
    return std::max<std::int64_t>(0, wait - base::elapsedMs(m_wrongAt, m_clock.now()));
}

void OpenedKey::open(QByteArray passphrase, std::function<void(Result<void>)> done) {
    if (const std::int64_t wait = waitMs(); wait > 0)
        return done(fail(ErrorKind::TooManyTries, QString::number((wait + base::secondMs - 1) / base::secondMs)));
    const QPointer<OpenedKey> self(this);
    m_worker.readOwn([self, passphrase = std::move(passphrase), done = std::move(done)](Result<trust::KeyFile> file) {
        if (!self)
            return;
        if (!file)
            return done(tl::unexpected(file.error()));
        const auto opened = [self, file = *file, done](Result<KeyWorker::OpenKey> key) {
            if (self)
                done(self->take(file, std::move(key)));
        };
        self->m_worker.open(*file, passphrase, opened);
    });
}

Result<void> OpenedKey::take(const trust::KeyFile& file, Result<KeyWorker::OpenKey> key) {
    if (!key) {
        if (key.error().kind == ErrorKind::PassphraseWrong) {
            ++m_wrongTries;
            m_wrongAt = m_clock.now();
        }
        return tl::unexpected(key.error());
    }
    m_wrongTries = 0;
    m_key = std::move(*key);
    m_file = file;
    m_usedAt = m_clock.now();
    Q_EMIT changed();
    return {};
}

void OpenedKey::close() {
    if (!m_key)
        return;
    m_key.reset();
    m_file.reset();
    Q_EMIT changed();
}

const trust::SigningKey* OpenedKey::use() {
    tick();
    if (m_key)
        m_usedAt = m_clock.now();
    return m_key.get();
}

void OpenedKey::tick() {
    const base::UtcMs now = m_clock.now();
    if (m_key && (base::elapsedMs(m_usedAt, now) >= idleMs || now < m_usedAt))
        close();
}

} // namespace reservrutin::usecases
