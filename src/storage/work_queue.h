// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace reservrutin::storage {

enum class Rank {
    Append,     ///< a person waits for the answer to turn green
    Screen,     ///< a view waits for rows
    Background, ///< nobody waits
};

/// Jobs for one thread, in three ranks: the first of the lowest rank runs next. `post` and `stop` may be called from
/// any thread, the rest from the working thread only.
class WorkQueue {
public:
    using Job = std::function<void()>;

    /// False after `stop`: the job was not taken.
    bool post(Rank rank, Job job);
    /// Works until stopped and nothing is left. A background job then gives up at its next `runWaiting`.
    void run();
    /// From inside a background job: runs what is waiting in the ranks before it. False when it should give up.
    [[nodiscard]] bool runWaiting();
    void stop();

private:
    [[nodiscard]] Job take(std::size_t ranks);

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::array<std::deque<Job>, 3> m_jobs;
    bool m_stopped = false;
};

} // namespace reservrutin::storage
