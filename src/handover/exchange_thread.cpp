// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "handover/exchange_thread.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace reservrutin::handover {

/// Kept alive by the object and by the thread, whichever ends last.
struct ExchangeThread::Shared {
    Shared(FolderFiles files, Deliver deliverTo)
        : folder(std::move(files))
        , deliver(std::move(deliverTo)) {}

    void run() {
        std::unique_lock lock(mutex);
        for (;;) {
            wake.wait(lock, [this] { return hasStopped || !jobs.empty(); });
            if (hasStopped)
                break;
            const auto job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            job(folder);
            lock.lock();
        }
        hasEnded = true;
        wake.notify_all();
    }

    /// Under the lock: after stop() nobody is there to hear it.
    void answer(std::function<void()> call) {
        const std::lock_guard lock(mutex);
        if (here && deliver)
            deliver(std::move(call));
        else if (here)
            QMetaObject::invokeMethod(here.get(), std::move(call), Qt::QueuedConnection);
    }

    /// Under the lock. Where answers arrived goes with what it returns.
    [[nodiscard]] std::unique_ptr<QObject> stop();

    DropFolder folder; ///< used by the thread only
    const Deliver deliver;
    std::mutex mutex; ///< guards what follows
    std::condition_variable wake;
    std::deque<std::function<void(DropFolder&)>> jobs;
    bool hasStopped = false;
    bool hasEnded = false;
    std::unique_ptr<QObject> here = std::make_unique<QObject>(); ///< where answers arrive; null after stop()
};

ExchangeThread::ExchangeThread(FolderFiles files, std::int64_t patienceMs, Deliver deliver)
    : m_files(std::move(files))
    , m_patienceMs(patienceMs)
    , m_deliver(std::move(deliver)) {
    start();
}

void ExchangeThread::start() {
    m_shared = std::make_shared<Shared>(m_files, m_deliver);
    std::thread([shared = m_shared] { shared->run(); }).detach();
}

ExchangeThread::~ExchangeThread() {
    stop();
}

std::unique_ptr<QObject> ExchangeThread::Shared::stop() {
    hasStopped = true;
    jobs.clear();
    wake.notify_all();
    return std::move(here);
}

void ExchangeThread::abandon() {
    std::unique_ptr<QObject> ended;
    {
        const std::lock_guard lock(m_shared->mutex);
        if (m_shared->hasStopped)
            return;
        ended = m_shared->stop();
    }
    start();
}

void ExchangeThread::stop() {
    std::unique_ptr<QObject> ended;
    std::unique_lock lock(m_shared->mutex);
    ended = m_shared->stop();
    m_shared->wake.wait_for(lock, std::chrono::milliseconds(m_patienceMs), [this] { return m_shared->hasEnded; });
}

void ExchangeThread::post(std::function<void(DropFolder&)> work) {
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->hasStopped)
        return;
    m_shared->jobs.push_back(std::move(work));
    m_shared->wake.notify_all();
}

template <class T>
std::function<void(base::Result<T>)> ExchangeThread::backHere(std::function<void(base::Result<T>)> answer) {
    return [shared = m_shared.get(), answer = std::move(answer)](base::Result<T> result) {
        shared->answer([answer, result = std::move(result)] { answer(result); });
    };
}

void ExchangeThread::look(QString folder, std::optional<QVector<journal::Position>> held,
                          usecases::DropFolderPort::Answer<usecases::FolderNews> answer) {
    post([folder, held = std::move(held), answer = backHere(std::move(answer))](DropFolder& there) {
        there.look(folder, held, answer);
    });
}

void ExchangeThread::put(QString folder, QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
                         usecases::DropFolderPort::Answer<qsizetype> answer) {
    post([folder, entries = std::move(entries), writer, now, answer = backHere(std::move(answer))](DropFolder& there) {
        there.put(folder, entries, writer, now, answer);
    });
}

void ExchangeThread::pack(QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
                          usecases::HandoverFilesPort::Answer<QByteArray> answer) {
    post([entries = std::move(entries), writer, now, answer = backHere(std::move(answer))](DropFolder& there) {
        there.pack(entries, writer, now, answer);
    });
}

void ExchangeThread::write(QString path, QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
                           usecases::HandoverFilesPort::Answer<QStringList> answer) {
    post([path, entries = std::move(entries), writer, now, answer = backHere(std::move(answer))](DropFolder& there) {
        there.write(path, entries, writer, now, answer);
    });
}

void ExchangeThread::read(QString path, usecases::HandoverFilesPort::Answer<QVector<journal::Entry>> answer) {
    post([path, answer = backHere(std::move(answer))](DropFolder& there) { there.read(path, answer); });
}

} // namespace reservrutin::handover
