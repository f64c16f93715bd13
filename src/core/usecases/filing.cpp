// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/filing.h"

#include <algorithm>

namespace reservrutin::usecases {

using base::ReportId;
using base::Result;
using base::UtcMs;
using delivery::Delivery;
using delivery::ReportState;
using journal::Command;
using journal::Fact;
using journal::Subject;
using report::Report;
using report::Stage;

namespace {

bool isOnItsWay(const Delivery& delivery) {
    return delivery.state == delivery::State::Sending ||
           (delivery.state == delivery::State::Queued && delivery.nextAttempt);
}

/// Everything it names.
QVector<ReportId> relativesOf(const Report& report) {
    QVector<ReportId> ids = report.parts;
    if (report.parent)
        ids.append(*report.parent);
    if (report.joint)
        ids.append(*report.joint);
    return ids;
}

Fact filedFact(const Overview& overview, const Report& report, const QVector<const Report*>& family) {
    const Report& speaking = overview.speakingFor(report);
    report::Filing filing;
    filing.givenAt = overview.standingOf(report).givenAt;
    filing.caseNumber = speaking.acknowledged ? speaking.acknowledged->caseNumber : QString();
    for (const Delivery& delivery : overview.deliveriesOf(report.id))
        filing.deliveries.append(delivery.id);
    for (const Report* each : family) {
        if (each->id != report.id)
            filing.family.append(each->id);
    }
    base::Json body = report::toJson(filing);
    body["seen"] = base::toJson(report.newest.hex());
    return {Subject::of(report.id), QStringLiteral("report.filed"), std::move(body)};
}

} // namespace

Filing::Filing(CommandDesk& desk, const base::Clock& clock)
    : m_desk(desk)
    , m_clock(clock) {
    connect(&desk.overview(), &Overview::loaded, this, &Filing::gatherAll);
    connect(&desk.overview(), &Overview::changed, this, &Filing::gatherFor);
}

/// What is open may lean on what was filed: an update on its parent, a delivery on its report.
void Filing::gatherAll() {
    for (const Report* report : m_desk.overview().reports())
        gather(*report);
    for (const Delivery* delivery : m_desk.overview().deliveries())
        fetchMissing(Subject::of(delivery->report), m_desk.overview().report(delivery->report));
    for (const outage::Outage* outage : m_desk.overview().ongoing()) {
        if (outage->startedAt + quietMs <= m_clock.now())
            return readOldOngoing({});
    }
}

void Filing::gatherFor(const Subject& subject) {
    const Overview& overview = m_desk.overview();
    if (!overview.isLoaded())
        return;
    if (subject.type() == Subject::reportType) {
        if (const Report* report = overview.report(ReportId::fromHex(subject.id()).value_or(ReportId())))
            gather(*report);
    } else if (subject.type() == Subject::deliveryType) {
        const auto id = base::DeliveryId::fromHex(subject.id());
        if (const Delivery* delivery = id ? overview.delivery(*id) : nullptr)
            fetchMissing(Subject::of(delivery->report), overview.report(delivery->report));
    }
}

void Filing::gather(const Report& report) {
    const Overview& overview = m_desk.overview();
    QVector<ReportId> relatives = relativesOf(report);
    QVector<base::DeliveryId> deliveries;
    if (report.filing) {
        relatives += report.filing->family;
        deliveries = report.filing->deliveries;
    }
    for (const ReportId& id : relatives)
        fetchMissing(Subject::of(id), overview.report(id));
    for (const base::DeliveryId& id : deliveries)
        fetchMissing(Subject::of(id), overview.delivery(id));
}

void Filing::fetchMissing(const Subject& subject, bool isThere) {
    if (isThere || m_asked.contains(subject))
        return;
    m_asked.insert(subject);
    ++m_reading;
    const QPointer<Filing> self(this);
    m_desk.fetch(subject, [self](const Result<bool>&) {
        if (self && --self->m_reading == 0)
            self->finishBringing();
    });
}

void Filing::finishBringing() {
    const auto waiting = std::exchange(m_bringing, {});
    for (const auto& [id, done] : waiting) {
        if (m_desk.overview().report(id))
            done(true);
        else
            done(base::fail(base::ErrorKind::NotFound));
    }
}

void Filing::bring(ReportId id, std::function<void(Result<bool>)> done) {
    m_bringing.append({id, std::move(done)});
    fetchMissing(Subject::of(id), m_desk.overview().report(id));
    if (m_reading == 0)
        finishBringing();
}

/// An outage that has gone on for weeks here may have a report that another console filed, not knowing.
void Filing::readOldOngoing(const std::optional<journal::OrderKey>& before) {
    const QPointer<Filing> self(this);
    const journal::SummaryQuery query{Subject::reportType, before, 200, {}};
    m_desk.journal().readSummaries(query, [self, query](const Result<QVector<journal::Summary>>& page) {
        if (!self || !page)
            return;
        for (const journal::Summary& summary : *page) {
            const Report report = report::reportFrom(summary.state.get());
            if (!summary.open && self->isOutageOngoing(report))
                self->m_desk.overview().take(summary);
        }
        if (page->size() == query.limit)
            self->readOldOngoing(page->constLast().last);
    });
}

bool Filing::isOutageOngoing(const Report& report) const {
    const outage::Outage* outage = m_desk.overview().outage(report.outage);
    return outage && !outage->isOver();
}

/// The report, what it names and what names it, as far as they are here.
Filing::Family Filing::familyOf(const Report& report) const {
    const Overview& overview = m_desk.overview();
    Family family{&report};
    for (qsizetype next = 0; next < family.size(); ++next) {
        Family near = overview.updatesOf(family[next]->id);
        for (const ReportId& id : relativesOf(*family[next])) {
            if (const Report* relative = overview.report(id))
                near.append(relative);
        }
        for (const Report* each : near) {
            if (!family.contains(each))
                family.append(each);
        }
    }
    return family;
}

UtcMs Filing::lastTouched(const Report& report) const {
    UtcMs last = std::max(report.begunAt, report.readyAt.value_or(UtcMs{}));
    if (report.taken)
        last = std::max(last, report.taken->at);
    if (report.acknowledged)
        last = std::max(last, report.acknowledged->at);
    if (report.withdrawn)
        last = std::max(last, report.withdrawn->at);
    if (report.postponed)
        last = std::max(last, report.postponed->until);
    for (const Delivery& delivery : m_desk.overview().deliveriesOf(report.id))
        last = std::max(last, delivery.changedAt);
    return last;
}

bool Filing::isQuiet(const Report& report) const {
    if (isOutageOngoing(report) || m_clock.now() < lastTouched(report) + quietMs)
        return false;
    const auto deliveries = m_desk.overview().deliveriesOf(report.id);
    if (std::any_of(deliveries.begin(), deliveries.end(), isOnItsWay))
        return false;
    const ReportState state = m_desk.overview().standingOf(report).state;
    return state != ReportState::Ready && state != ReportState::TakenOver;
}

int Filing::fileQuiet() {
    QSet<ReportId> seen;
    QVector<Family> due;
    for (const Report* report : m_desk.overview().reports()) {
        if (seen.contains(report->id) || m_desk.overview().isFiled(*report))
            continue;
        const Family family = familyOf(*report);
        for (const Report* each : family)
            seen.insert(each->id);
        if (std::all_of(family.begin(), family.end(), [this](const Report* each) { return isQuiet(*each); }))
            due.append(family);
    }
    // The oldest first: a list of what was filed, the latest filed first, then stands in the order of their days.
    std::sort(due.begin(), due.end(),
              [](const Family& a, const Family& b) { return a.constFirst()->begunAt < b.constFirst()->begunAt; });
    due.resize(std::min<qsizetype>(due.size(), atATime));
    QVector<ReportId> ids;
    for (const Family& family : due)
        ids.append(family.constFirst()->id);
    for (const ReportId& id : ids) // the overview's reports may move while one is filed
        m_desk.run(
            Subject::of(id), [this, id] { return decide(id); }, [](const auto&) {});
    return int(ids.size());
}

/// Anew when its turn comes: somebody may have acted meanwhile.
Result<Command> Filing::decide(ReportId id) const {
    const Overview& overview = m_desk.overview();
    const Report* report = overview.report(id);
    if (!report)
        return base::fail(base::ErrorKind::NotFound);
    const Family family = familyOf(*report);
    if (!std::all_of(family.begin(), family.end(), [this](const Report* each) { return isQuiet(*each); }))
        return Command{};
    Command command;
    for (const Report* each : family) {
        const auto deliveries = overview.deliveriesOf(each->id);
        const auto isFiled = [](const Delivery& delivery) { return delivery.filed; };
        if (each->filed && std::all_of(deliveries.begin(), deliveries.end(), isFiled))
            continue;
        command.facts.append(filedFact(overview, *each, family));
        for (const Delivery& delivery : deliveries) {
            if (!delivery.filed)
                command.facts.append(
                    {Subject::of(delivery.id), QStringLiteral("delivery.filed"), base::Json::object()});
        }
    }
    for (const Fact& fact : std::as_const(command.facts))
        command.lastSeen.insert(fact.subject, overview.lastOf(fact.subject));
    return command;
}

} // namespace reservrutin::usecases
