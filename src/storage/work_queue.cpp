// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/work_queue.h"

namespace reservrutin::storage {

namespace {

constexpr std::size_t everyRank = 3;
constexpr std::size_t ranksBeforeBackground = 2;

} // namespace

bool WorkQueue::post(Rank rank, Job job) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return false;
        m_jobs.at(static_cast<std::size_t>(rank)).push_back(std::move(job));
    }
    m_arrived.notify_one();
    return true;
}

/// Called with the lock held.
WorkQueue::Job WorkQueue::take(std::size_t ranks) {
    for (std::size_t rank = 0; rank < ranks; ++rank) {
        if (m_jobs.at(rank).empty())
            continue;
        Job job = std::move(m_jobs.at(rank).front());
        m_jobs.at(rank).pop_front();
        return job;
    }
    return {};
}

void WorkQueue::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        const Job job = take(everyRank);
        if (job) {
            lock.unlock();
            job();
            lock.lock();
        } else if (m_stopped) {
            return;
        } else {
            m_arrived.wait(lock);
        }
    }
}

bool WorkQueue::runWaiting() {
    std::unique_lock lock(m_mutex);
    while (const Job job = take(ranksBeforeBackground)) {
        lock.unlock();
        job();
        lock.lock();
    }
    return !m_stopped;
}

void WorkQueue::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_arrived.notify_one();
}

} // namespace reservrutin::storage
