// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/world.h"

namespace reservrutin::simulation {

using base::minuteMs;
using base::Person;
using base::ReportId;
using base::Result;
using delivery::Delivery;
using delivery::ReportState;
using delivery::State;
using delivery::WayOut;
using report::Report;

namespace {

const auto unheard = [](const auto&) {};

usecases::Sender senderOf(const Person& person) {
    return {person.unit, QStringLiteral("bmm@example.org"), {}};
}

} // namespace

/// A midwife meets an outage and hands the report over.
void World::report(Station& station) {
    tell("report");
    outage::Description description;
    description.systems = {{QStringLiteral("pks"), QStringLiteral("PKS")}};
    description.discovered = station.clock.now();
    std::optional<base::OutageId> outage;
    Program& program = station.program();
    program.outages.start({QStringLiteral("pks"), description, m_chance.oneIn(20), station.person, {}},
                          {QStringLiteral("check"), QStringLiteral("same-fault"), {}, {}},
                          [&outage](const Result<base::OutageId>& done) {
                              if (done)
                                  outage = *done;
                          });
    const Report* begun = outage ? station.overview().reportOf(*outage, QStringLiteral("report")) : nullptr;
    if (!begun)
        return;
    const ReportId id = begun->id;
    m_reports.append(id);
    auto form = program.reports.form(*begun, station.person);
    if (m_chance.oneIn(3))
        form.ownText = QStringLiteral("Gäller alla rum.");
    program.reports.ready(id, form, unheard);
}

void World::act() {
    Station& station = any();
    switch (m_chance.below(8)) {
    case 0:
    case 1:
        tell("folder");
        return station.visit(m_folder);
    case 2:
        tell("post");
        station.program().postbag.release();
        return station.program().post.tick();
    case 3:
        return timePasses();
    case 4:
        return m_chance.oneIn(5) ? workAtDesk(station) : workAtDesk(desk());
    default:
        return workAtDesk(desk());
    }
}

void World::timePasses() {
    tell("time");
    const std::int64_t passed = (1 + m_chance.below(4)) * minuteMs;
    for (const auto& station : m_stations) {
        station->clock.advance(passed);
        station->program().postbag.release();
        station->program().post.tick();
    }
}

void World::workAtDesk(Station& station) {
    if (m_reports.isEmpty())
        return;
    const Report* report = station.overview().report(m_chance.of(m_reports));
    if (!report || report->joint)
        return;
    switch (station.overview().standingOf(*report).state) {
    case ReportState::Draft:
    case ReportState::Withdrawn:
    case ReportState::Acknowledged:
        return;
    case ReportState::Ready:
        return actOnReady(station, *report);
    case ReportState::TakenOver:
        return actOnTaken(station, *report);
    case ReportState::Given:
        return actOnGiven(station, *report);
    }
}

void World::actOnReady(Station& station, const Report& report) {
    const ReportId id = report.id;
    auto& program = station.program();
    if (m_chance.oneIn(12)) {
        tell("withdraw");
        return program.reports.withdraw(id, QStringLiteral("Dubblett"), station.person, unheard);
    }
    if (m_chance.oneIn(6)) {
        const auto others = program.jointReports.candidates(report);
        if (!others.isEmpty()) {
            tell("join");
            return program.jointReports.join({id, m_chance.of(others)}, station.person,
                                             [this](const Result<ReportId>& joint) {
                                                 if (joint)
                                                     m_reports.append(*joint);
                                             });
        }
    }
    tell("take");
    program.reports.take(id, station.person, unheard);
    if (!station.disk.isDead() && m_chance.oneIn(2))
        program.deliveries.queueMail(id, senderOf(station.person), station.person, unheard);
}

void World::actOnTaken(Station& station, const Report& report) {
    const ReportId id = report.id;
    auto& program = station.program();
    for (const Delivery& delivery : station.overview().deliveriesOf(id)) {
        const State state = delivery::stateAt(delivery, station.clock.now());
        if (state == State::Queued || state == State::Unknown)
            return actOnDelivery(station, delivery);
    }
    const bool isOthers = report.taken && !(report.taken->by == station.person);
    if (isOthers && m_chance.oneIn(3)) {
        tell("take from");
        return program.reports.takeFrom(id, QStringLiteral("Har gått hem"), station.person, unheard);
    }
    if (!report.parts.isEmpty() && m_chance.oneIn(8)) {
        tell("part");
        return program.jointReports.part(id, station.person, unheard);
    }
    if (m_chance.oneIn(10)) {
        tell("phone");
        return program.deliveries.given(id, WayOut::Phone, report.recipient, station.person, unheard);
    }
    tell("queue");
    program.deliveries.queueMail(id, senderOf(station.person), station.person, unheard);
    program.post.tick();
}

/// Mostly one waits; sometimes one looks, rings, or sends it again from here.
void World::actOnDelivery(Station& station, const Delivery& delivery) {
    const base::DeliveryId id = delivery.id;
    auto& program = station.program();
    if (!m_chance.oneIn(4))
        return;
    if (delivery.state != State::Queued && m_chance.oneIn(2)) {
        tell("says of a delivery");
        return m_chance.oneIn(2) ? program.deliveries.confirm(id, station.person, unheard)
                                 : program.deliveries.notSent(id, station.person, unheard);
    }
    tell("send now");
    const qsizetype before = station.disk.memory().entries().size();
    program.queue.retryNow(id, station.person, unheard);
    if (station.disk.hasKept(before, journal::Subject::of(id), QLatin1String("delivery.retried")))
        m_room.personSaid(id); // be it that the program died before it heard so
    program.post.tick();
}

void World::actOnGiven(Station& station, const Report& report) {
    const ReportId id = report.id;
    auto& program = station.program();
    const auto note = [this](const Result<ReportId>& made) {
        if (made)
            m_reports.append(*made);
    };
    if (!report.parent && m_chance.oneIn(8)) {
        tell("update");
        return program.updates.make(id, {QStringLiteral("Nu även i norr."), {}, {}, {}}, station.person, note);
    }
    tell("acknowledge");
    program.reports.acknowledge(id, QStringLiteral("INC-1042"), QStringLiteral("e-post"), station.person, unheard);
}

} // namespace reservrutin::simulation
