// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/measurement.h"
#include "probe/detached_calls.h"
#include "probe/host_system.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QVector>

#include <functional>

namespace reservrutin::probe {

/// How long one measurement waits, in milliseconds: for names, proxies and the link together, then for each system.
struct Limits {
    int namesMs = 3000;
    int webMs = 4000;
};

struct Plan {
    QVector<QUrl> systems; ///< an empty url is not asked
    QStringList ownNames;  ///< names looked up only to see whether look-up works
};

/// What was found, before the rule of core/outage judges it. Attempts in the order of the plan.
struct Findings {
    outage::LinkState link = outage::LinkState::Unknown;
    outage::Reachability nameLookup = outage::Reachability::Inconclusive;
    QVector<outage::Attempt> attempts;
};

/// What the look-ups say together: one that was found shows that look-up works; only silence shows that it does not.
[[nodiscard]] outage::Reachability lookupFrom(const QVector<NameAnswer>& answers);

/// One measurement under way. Lives on the probe's thread, owned there. First the way to each system (its proxy, then
/// the name of whoever is asked first), and as soon as one is known the system itself; a system whose name gives no
/// address is never asked, so Qt looks up only what was found a moment ago.
class Survey final : public QObject {
public:
    using Done = std::function<void(const Findings&)>;
    Survey(Plan plan, HostSystem system, const Limits& limits, OpenQuestions open, QObject* parent);
    /// Calls `done` once, on this thread, after start() has returned; it may delete this object later.
    void start(Done done);

private:
    struct Way {
        QNetworkProxy proxy = QNetworkProxy::NoProxy;
        bool lookedUp = false; ///< false: an address, not a name
        NameAnswer name = NameAnswer::NoAnswer;
    };
    enum class State { WayUnknown, Trying, Settled };

    [[nodiscard]] static Way findWay(const HostSystem& system, const QUrl& url);
    void askLink();
    void askName(const QString& name);
    void askWay(qsizetype index);
    void onWay(qsizetype index, const Way& way);
    template <class T>
    void ask(std::function<T()> question, std::function<void(T)> answered);
    void stopWaiting();
    void settle(qsizetype index, outage::Attempt attempt);
    void endIfDone();

    const Plan m_plan;
    const HostSystem m_system;
    const Limits m_limits;
    Done m_done;
    Findings m_findings;
    QVector<State> m_states;
    QVector<NameAnswer> m_names; ///< NoAnswer until told otherwise
    qsizetype m_questions = 0;   ///< not answered yet
    bool m_waiting = true;       ///< for names, proxies and the link
    QTimer m_limit;
    DetachedCalls m_calls;
};

} // namespace reservrutin::probe
