// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/outage/probe.h"
#include "probe/host_system.h"
#include "probe/survey.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThread>

namespace reservrutin::probe {

/// Asks the real network. Owned by app/composition on the window's thread, which hears the answers; the asking itself
/// has a thread of its own, which never waits for a name or a proxy script, so this object's end is quick whatever
/// the network does. Every measurement answers within Limits::namesMs + Limits::webMs.
///
/// The answers of systems are remembered through ReachedBefore, which like the clock must outlive this object.
class NetworkProbe final : public outage::Probe {
public:
    NetworkProbe(outage::ReachedBefore& reached, const base::Clock& clock, HostSystem system = thisComputer(),
                 const Limits& limits = {});
    ~NetworkProbe() override;
    NetworkProbe(const NetworkProbe&) = delete;
    NetworkProbe& operator=(const NetworkProbe&) = delete;

    /// Names that only show whether look-up works when no system has an address: the mail server's host, say. Nothing
    /// is sent to them.
    void setOwnNames(const QStringList& names) { m_ownNames = names; }

    void measure(const QVector<outage::ProbeTarget>& targets, Answer answer) override;
    void cancel() override;

private:
    struct Pending {
        QVector<outage::ProbeTarget> targets;
        QVector<QUrl> urls;
        Answer answer;
    };
    void deliver(int id, const Findings& findings);
    [[nodiscard]] outage::Reachability judged(const QUrl& url, outage::Attempt attempt, const Findings& findings);

    outage::ReachedBefore& m_reached;
    const base::Clock& m_clock;
    const HostSystem m_system;
    const Limits m_limits;
    const OpenQuestions m_open;
    QStringList m_ownNames;
    QHash<int, Pending> m_pending;
    int m_last = 0;
    QObject m_here; ///< where answers arrive
    QThread m_thread;
    QObject* m_there; ///< on m_thread; parent of the surveys; deleted when the thread ends
};

} // namespace reservrutin::probe
