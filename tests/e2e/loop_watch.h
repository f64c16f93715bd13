// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>

namespace reservrutin::e2e {

/// Measures the longest time in which the window's event loop did not come round, for as long as it lives. Time in
/// which the thread could run but the machine gave it no processor (the run queue, /proc/thread-self/schedstat) is
/// taken off: a computer busy with other things is not the window's fault, a wait for disk or network is. Window's
/// thread.
class LoopWatch {
public:
    LoopWatch() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_queuedAtLast = queuedNs();
        m_since.start();
        m_timer.start();
    }
    [[nodiscard]] double longestMs() {
        look();
        return double(m_longestNs) / 1e6;
    }
    [[nodiscard]] int turns() const { return m_turns; }

private:
    void look() {
        const qint64 queued = queuedNs();
        const qint64 gap = m_since.nsecsElapsed() - (queued - m_queuedAtLast);
        m_longestNs = std::max(m_longestNs, gap);
        m_queuedAtLast = queued;
        m_since.restart();
        ++m_turns;
    }
    /// Second number: nanoseconds on the run queue (kernel, Documentation/scheduler/sched-stats.rst).
    [[nodiscard]] static qint64 queuedNs() {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_queuedAtLast = 0;
    qint64 m_longestNs = 0;
    int m_turns = 0;
};

} // namespace reservrutin::e2e
