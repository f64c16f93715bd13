// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/session/session.h"

#include <QPointer>

namespace reservrutin::gui {

using base::OutageId;
using base::Result;

Session::Session(usecases::Console& console, QString uiLanguage, QObject* parent)
    : QObject(parent)
    , m_console(console)
    , m_uiLanguage(std::move(uiLanguage)) {
    connect(&m_console.overview, &usecases::Overview::changed, this, &Session::beginReportAnew);
}

/// The report of an open report step was withdrawn: a new one is begun, so that the step can be done.
void Session::beginReportAnew() {
    const outage::Outage* known = outage();
    const usecases::RoutinePtr edition = routine();
    if (!known || !edition || known->isOver() || report())
        return;
    const routine::Step* step = edition->step(walk().current);
    if (step && step->kind == routine::StepKind::Report)
        m_console.outages.beginReport(known->id, [](const Result<OutageId>&) {});
}

QVector<usecases::RoutinePtr> Session::routinesHere() const {
    return m_console.routines.forAudience(m_console.settings.settings().unit.appliesTo, words().language());
}

void Session::openOutage(OutageId id) {
    ++m_visits;
    m_visit = {};
    m_visit.outage = id;
    m_visit.openedAt = now();
    if (const outage::Outage* known = outage()) {
        m_visit.routineId = known->edition.routineId;
        m_visit.drill = known->drill;
    }
    Q_EMIT visitChanged();
}

void Session::openRoutine(const QString& routineId, QVector<outage::AffectedSystem> systems, bool total, bool drill) {
    ++m_visits;
    m_visit = {std::nullopt, routineId, std::move(systems), total, drill, {}, now()};
    m_measured.reset();
    Q_EMIT visitChanged();
    measure();
}

void Session::tryOut(const routine::Routine& draft) {
    auto edition = routine::parse(routine::print(draft));
    if (!took(edition))
        return;
    ++m_visits;
    m_visit = {std::nullopt, draft.id, {}, false, true, {}, now()};
    m_visit.trial = std::make_shared<const routine::Routine>(std::move(*edition));
    for (const routine::System& system : draft.systems)
        m_visit.systems.append({system.id, system.name});
    m_measured.reset();
    Q_EMIT visitChanged();
}

const outage::Outage* Session::outage() const {
    return m_visit.outage ? m_console.overview.outage(*m_visit.outage) : nullptr;
}

usecases::RoutinePtr Session::routine() const {
    const outage::Outage* known = outage();
    if (known)
        return m_console.routines.editionOf(*known);
    return m_visit.trial ? m_visit.trial : m_console.routines.routine(m_visit.routineId);
}

walk::Walk Session::walk() const {
    const usecases::RoutinePtr edition = routine();
    if (!edition)
        return {};
    const outage::Outage* known = outage();
    return known ? walk::walkOf(*known, *edition) : walk::walkBefore(*edition);
}

const report::Report* Session::report() const {
    const usecases::RoutinePtr edition = routine();
    if (!edition || !m_visit.outage)
        return nullptr;
    const walk::Walk now = walk();
    const report::Report* passed = nullptr;
    for (const walk::StepView& view : now.steps) {
        const report::Report* found = m_console.overview.reportOf(*m_visit.outage, view.step);
        if (view.step == now.current && edition->step(view.step)->kind == routine::StepKind::Report)
            return found;
        if (found && (!passed || view.state == walk::StepState::Done))
            passed = found;
    }
    return passed;
}

bool Session::isDrill() const {
    const outage::Outage* known = outage();
    return known ? known->drill : m_visit.drill;
}

outage::Description Session::description() const {
    if (const outage::Outage* known = outage())
        return known->description;
    outage::Description description;
    description.systems = m_visit.systems;
    description.total = m_visit.total;
    description.discovered = m_visit.openedAt;
    const usecases::RoutinePtr edition = routine();
    if (description.systems.isEmpty() && !description.total && edition) {
        for (const routine::System& system : edition->systems)
            description.systems.append({system.id, system.name});
    }
    return description;
}

QString Session::noteDraftKey() const {
    return usecases::noteDraftKey(m_visit.outage, m_visit.routineId);
}

usecases::Beginning Session::beginning() const {
    return {m_visit.routineId, description(), m_visit.drill, person(), m_measured, m_visit.trial};
}

void Session::begin(const usecases::FirstWord& word, std::function<void(bool)> done) {
    if (m_beginning)
        return done(false);
    m_beginning = true;
    const QPointer<Session> self(this);
    const auto answer = [self, visit = m_visits, draft = noteDraftKey(),
                         done = std::move(done)](const Result<OutageId>& born) {
        if (!self)
            return;
        self->m_beginning = false;
        if (born)
            self->m_console.drafts.forget(draft);
        const bool still = self->m_visits == visit;
        if (born && still)
            self->m_visit.outage = *born;
        done(self->took(born));
        if (still)
            Q_EMIT self->visitChanged();
    };
    m_console.outages.start(beginning(), word, answer);
}

void Session::answer(const QString& step, const QString& answer) {
    if (!m_visit.outage)
        return begin({step, answer, {}, {}}, [](bool) {});
    const QPointer<Session> self(this);
    m_console.outages.answer(*m_visit.outage, step, answer, person(), [self](const Result<OutageId>& result) {
        if (self)
            self->took(result);
    });
}

void Session::finish(const QString& step) {
    if (!m_visit.outage)
        return begin({step, {}, {}, {}}, [](bool) {});
    const QPointer<Session> self(this);
    m_console.outages.finish(*m_visit.outage, step, person(), [self](const Result<OutageId>& result) {
        if (self)
            self->took(result);
    });
}

void Session::note(const QString& text, const privacy::Waivers& waivers, std::function<void(bool)> done) {
    if (!m_visit.outage)
        return begin({{}, {}, text, waivers}, std::move(done));
    const QPointer<Session> self(this);
    m_console.outages.note(*m_visit.outage, text, waivers, person(),
                           [self, draft = noteDraftKey(), done = std::move(done)](const Result<OutageId>& result) {
                               if (!self)
                                   return;
                               if (result)
                                   self->m_console.drafts.forget(draft);
                               done(self->took(result));
                           });
}

void Session::setMeasured(const outage::Measurement& measurement) {
    m_measured = measurement;
    Q_EMIT measuredChanged();
}

void Session::measure() {
    QVector<outage::ProbeTarget> targets;
    for (const usecases::RoutinePtr& known : m_console.routines.all()) {
        for (const routine::System& system : known->systems) {
            if (system.address)
                targets.append({system.id, *system.address});
        }
    }
    const QPointer<Session> self(this);
    m_console.probe.measure(targets, [self](const outage::Measurement& measurement) {
        if (self)
            self->setMeasured(measurement);
    });
}

base::Person Session::person() const {
    const usecases::Settings& settings = m_console.settings.settings();
    return {settings.person.name, settings.unit.name};
}

bool Session::needsConfirmation() const {
    const usecases::PersonSettings& person = m_console.settings.settings().person;
    return usecases::needsConfirmation(person, now(), m_console.osUser, m_console.time.zone());
}

void Session::setPerson(const QString& name) {
    m_console.settings.setPerson({name, now(), m_console.osUser});
    Q_EMIT personChanged();
}

void Session::setUnitName(const QString& unit) {
    usecases::UnitSettings settings = m_console.settings.settings().unit;
    settings.name = unit;
    m_console.settings.setUnit(settings);
    Q_EMIT personChanged();
}

} // namespace reservrutin::gui
