// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/network_probe.h"

#include "probe/address.h"

#include <utility>

namespace reservrutin::probe {

NetworkProbe::NetworkProbe(outage::ReachedBefore& reached, const base::Clock& clock, HostSystem system,
                           const Limits& limits)
    : m_reached(reached)
    , m_clock(clock)
    , m_system(std::move(system))
    , m_limits(limits)
    , m_open(std::make_shared<std::atomic<int>>(0))
    , m_there(new QObject) {
    m_thread.setObjectName(QStringLiteral("probe"));
    m_there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

NetworkProbe::~NetworkProbe() {
    m_thread.quit();
    m_thread.wait();
}

void NetworkProbe::measure(const QVector<outage::ProbeTarget>& targets, Answer answer) {
    Pending pending{{}, {}, std::move(answer)};
    for (const outage::ProbeTarget& target : targets) {
        if (target.address.trimmed().isEmpty())
            continue; // the source gives no address: nothing is claimed about it
        pending.targets.append(target);
        pending.urls.append(webAddress(target.address));
    }
    const int id = ++m_last;
    Plan plan{pending.urls, m_ownNames};
    m_pending.insert(id, std::move(pending));
    // m_here outlives the thread, so the survey's answer always finds it.
    auto done = [this, id](const Findings& findings) {
        QMetaObject::invokeMethod(
            &m_here, [this, id, findings] { deliver(id, findings); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_there,
        [there = m_there, plan = std::move(plan), system = m_system, limits = m_limits, open = m_open, done] {
            auto* survey = new Survey(plan, system, limits, open, there);
            survey->start([survey, done](const Findings& findings) {
                done(findings);
                survey->deleteLater();
            });
        },
        Qt::QueuedConnection);
}

void NetworkProbe::cancel() {
    m_pending.clear();
    QMetaObject::invokeMethod(
        m_there, [there = m_there] { qDeleteAll(there->children()); }, Qt::QueuedConnection);
}

void NetworkProbe::deliver(int id, const Findings& findings) {
    if (!m_pending.contains(id))
        return;
    const Pending pending = m_pending.take(id);
    outage::Measurement measurement{m_clock.now(), findings.link, findings.nameLookup, {}};
    for (qsizetype i = 0; i < pending.targets.size(); ++i)
        measurement.systems.append(
            {pending.targets.at(i).systemId, judged(pending.urls.at(i), findings.attempts.at(i), findings)});
    pending.answer(measurement);
}

outage::Reachability NetworkProbe::judged(const QUrl& url, outage::Attempt attempt, const Findings& findings) {
    const QString origin = originOf(url);
    const auto is = outage::judge(attempt, m_reached.wasReached(origin), findings.link, findings.nameLookup);
    if (is == outage::Reachability::Reachable)
        m_reached.markReached(origin);
    return is;
}

} // namespace reservrutin::probe
