// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/survey.h"

#include "probe/address.h"
#include "probe/web_try.h"

#include <algorithm>
#include <utility>

namespace reservrutin::probe {

using outage::Attempt;
using outage::LinkState;
using outage::Reachability;

Reachability lookupFrom(const QVector<NameAnswer>& answers) {
    if (answers.contains(NameAnswer::Found))
        return Reachability::Reachable;
    if (answers.isEmpty() || answers.contains(NameAnswer::NoSuchName))
        return Reachability::Inconclusive;
    return Reachability::Unreachable;
}

Survey::Survey(Plan plan, HostSystem system, const Limits& limits, OpenQuestions open, QObject* parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_system(std::move(system))
    , m_limits(limits)
    , m_states(m_plan.systems.size(), State::WayUnknown)
    , m_calls(*this, std::move(open)) {
    m_findings.attempts.fill(Attempt::NotAsked, m_plan.systems.size());
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Survey::stopWaiting);
}

void Survey::start(Done done) {
    m_done = std::move(done);
    askLink();
    for (const QString& name : m_plan.ownNames)
        askName(name);
    for (qsizetype i = 0; i < m_plan.systems.size(); ++i)
        askWay(i);
    m_limit.start(m_limits.namesMs);
}

/// Runs the question apart and hears its answer while somebody still waits for it.
template <class T>
void Survey::ask(std::function<T()> question, std::function<void(T)> answered) {
    ++m_questions;
    m_calls.ask<T>(std::move(question), [this, answered = std::move(answered)](T value) {
        if (!m_waiting)
            return;
        answered(value);
        if (--m_questions == 0)
            stopWaiting();
    });
}

void Survey::askLink() {
    ask<LinkState>(m_system.link, [this](LinkState link) { m_findings.link = link; });
}

void Survey::askName(const QString& name) {
    if (!needsLookUp(name))
        return;
    const qsizetype index = m_names.size();
    m_names.append(NameAnswer::NoAnswer);
    ask<NameAnswer>([lookUp = m_system.lookUp, name] { return lookUp(name); },
                    [this, index](NameAnswer answer) { m_names[index] = answer; });
}

void Survey::askWay(qsizetype index) {
    const QUrl url = m_plan.systems.at(index);
    if (url.isEmpty())
        m_states[index] = State::Settled;
    else
        ask<Way>([system = m_system, url] { return findWay(system, url); },
                 [this, index](const Way& way) { onWay(index, way); });
}

/// Who is asked first, and whether its name gives an address. Runs on a thread of its own.
Survey::Way Survey::findWay(const HostSystem& system, const QUrl& url) {
    Way way;
    way.proxy = system.proxyFor(url);
    const QString first = way.proxy.type() == QNetworkProxy::NoProxy ? url.host() : way.proxy.hostName();
    way.lookedUp = needsLookUp(first);
    way.name = way.lookedUp ? system.lookUp(first) : NameAnswer::Found;
    return way;
}

void Survey::onWay(qsizetype index, const Way& way) {
    if (way.lookedUp)
        m_names.append(way.name);
    if (way.name != NameAnswer::Found)
        return settle(index, Attempt::NotAsked);
    m_states[index] = State::Trying;
    new WebTry(
        m_plan.systems.at(index), way.proxy, m_limits.webMs, [this, index](Attempt attempt) { settle(index, attempt); },
        this);
}

/// All questions are answered, or the time for them is up: what is still open counts as not answered.
void Survey::stopWaiting() {
    m_waiting = false;
    m_limit.stop();
    for (qsizetype i = 0; i < m_states.size(); ++i) {
        if (m_states.at(i) != State::WayUnknown)
            continue;
        if (needsLookUp(m_plan.systems.at(i).host()))
            m_names.append(NameAnswer::NoAnswer);
        m_states[i] = State::Settled;
    }
    m_findings.nameLookup = lookupFrom(m_names);
    endIfDone();
}

void Survey::settle(qsizetype index, Attempt attempt) {
    m_findings.attempts[index] = attempt;
    m_states[index] = State::Settled;
    endIfDone();
}

void Survey::endIfDone() {
    if (m_waiting || m_states.count(State::Settled) != m_states.size())
        return;
    if (const Done done = std::exchange(m_done, nullptr))
        done(m_findings);
}

} // namespace reservrutin::probe
