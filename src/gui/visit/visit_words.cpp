// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/visit/visit_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reservrutin::gui {

namespace {

struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::VisitWords)
};

// Our own StepState and core's have the same names; this is the one place where they meet.
StepState shownState(walk::StepState state) {
    switch (state) {
    case walk::StepState::Done:
        return StepState::Done;
    case walk::StepState::Current:
        return StepState::Current;
    case walk::StepState::Ahead:
        return StepState::Ahead;
    case walk::StepState::NotApplicable:
        return StepState::NotApplicable;
    }
    Q_UNREACHABLE();
}

Reach shownReach(outage::Reachability reachability) {
    switch (reachability) {
    case outage::Reachability::Reachable:
        return Reach::Reachable;
    case outage::Reachability::Unreachable:
        return Reach::Unreachable;
    case outage::Reachability::Inconclusive:
        return Reach::Inconclusive;
    }
    Q_UNREACHABLE();
}

Reach shownReach(outage::LinkState link) {
    switch (link) {
    case outage::LinkState::Connected:
        return Reach::Reachable;
    case outage::LinkState::Disconnected:
        return Reach::Unreachable;
    case outage::LinkState::Unknown:
        return Reach::Inconclusive;
    }
    Q_UNREACHABLE();
}

ClockTexts runningClock(const Session& session, base::UtcMs from) {
    const base::UtcMs now = session.now();
    const language::LocalTime& time = session.console().time;
    const QString at = time.brief(from, now);
    const bool ahead = now < from;
    return {session.words().duration(base::elapsedMs(from, now)),
            ahead ? VisitWords::tr("set to %1").arg(at) : VisitWords::tr("since %1").arg(at), false};
}

QString systemName(const Session& session, const QString& systemId) {
    for (const usecases::RoutinePtr& routine : session.console().routines.all()) {
        if (const routine::System* system = routine->system(systemId))
            return system->name;
    }
    return systemId;
}

StepView railView(const Session& session, const routine::Step& step, const walk::StepView& view, bool shown) {
    StepView row{step.title, step.summary, {}, shownState(view.state), false};
    const bool reached = view.state == walk::StepState::Done || view.state == walk::StepState::Current;
    row.opens =
        reached && !shown && (step.kind == routine::StepKind::Question || view.state == walk::StepState::Current);
    if (view.doneAt)
        row.note = VisitWords::tr("done %1").arg(session.console().time.brief(*view.doneAt, session.now()));
    else if (view.state == walk::StepState::NotApplicable)
        row.note = VisitWords::tr("does not apply");
    return row;
}

} // namespace

ClockTexts clockTexts(const Session& session, const outage::Outage& outage) {
    const base::UtcMs now = session.now();
    const language::LocalTime& time = session.console().time;
    if (outage.isOver())
        return {session.words().duration(outage::lengthMs(outage, now)), VisitWords::tr("over"), true};
    ClockTexts texts = runningClock(session, outage.description.discovered);
    if (!outage::isQuiet(outage, now))
        return texts;
    return {texts.duration, VisitWords::tr("last confirmed %1").arg(time.brief(outage.lastWordAt, now)), true};
}

ClockTexts clockTexts(const Session& session) {
    if (const outage::Outage* outage = session.outage())
        return clockTexts(session, *outage);
    return runningClock(session, session.visit().openedAt);
}

ClockTexts clockTexts(const Session& session, base::UtcMs discovered) {
    return runningClock(session, discovered);
}

QString affectedNames(const Session& session, const outage::Description& description) {
    if (description.total)
        return VisitWords::tr("All systems");
    if (description.systems.isEmpty())
        return VisitWords::tr("Something");
    return session.words().list(description.systemNames());
}

QString notWorking(const Session& session, const outage::Description& description) {
    if (description.total)
        return VisitWords::tr("Everything is down");
    return VisitWords::tr("%1 is not working").arg(affectedNames(session, description));
}

QString forAll(const Session& session, const QString& text) {
    const usecases::RoutinePtr routine = session.routine();
    const QStringList affected = session.description().systemNames();
    if (!routine || affected.isEmpty())
        return text;
    for (const routine::System& system : routine->systems) {
        const QRegularExpression own(u"\\b"_s + QRegularExpression::escape(system.name) + u"\\b"_s,
                                     QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch found = own.match(text);
        if (found.hasMatch())
            return text.left(found.capturedStart()) + session.words().list(affected) + text.mid(found.capturedEnd());
    }
    return text;
}

QString routineTitle(const routine::Routine& routine) {
    if (routine.id == usecases::RoutineLibrary::genericId)
        return VisitWords::tr("General walk");
    return VisitWords::tr("Routine %1").arg(routine.name);
}

QString outageWord(const outage::Description& description) {
    return description.fault == outage::Fault::Down ? VisitWords::tr("outage") : VisitWords::tr("disruption");
}

bool isOnlyHere(const Session& session, const outage::Outage& outage) {
    const usecases::RoutinePtr routine = session.console().routines.editionOf(outage);
    if (!routine || outage.isOver())
        return false;
    const routine::Step* step = routine->step(walk::walkOf(outage, *routine).current);
    return step && step->kind == routine::StepKind::End && step->outcome == routine::EndOutcome::NotAnOutage;
}

QList<RailStep> railSteps(const Session& session, const QString& shown) {
    QList<RailStep> rail;
    const usecases::RoutinePtr routine = session.routine();
    if (!routine)
        return rail;
    const walk::Walk walk = session.walk();
    for (const routine::Step& step : routine->steps) {
        const walk::StepView* view = walk.view(step.id);
        if (step.kind != routine::StepKind::End && view)
            rail.append({step.id, railView(session, step, *view, step.id == shown)});
    }
    return rail;
}

QString stepLine(const Session& session, const QString& shown) {
    QList<StepView> views;
    for (const RailStep& step : railSteps(session, shown)) {
        views.append(step.view);
        views.last().state = step.id == shown ? StepState::Current : StepState::Ahead;
    }
    return StepRail::oneLine(views);
}

QString standingText(const Session& session, const report::Report& report) {
    const usecases::Console& console = session.console();
    const delivery::Standing standing = console.overview.standingOf(report);
    const report::Report& speaking = console.overview.speakingFor(report);
    const auto at = [&](base::UtcMs when) { return console.time.brief(when, session.now()); };
    switch (standing.state) {
    case delivery::ReportState::Draft:
        return VisitWords::tr("Not reported yet");
    case delivery::ReportState::Ready:
        return VisitWords::tr("Waiting for a contact person");
    case delivery::ReportState::TakenOver:
        return speaking.taken ? VisitWords::tr("With %1").arg(speaking.taken->by.name) : QString();
    case delivery::ReportState::Given:
        return VisitWords::tr("Reported %1").arg(at(standing.givenAt.value_or(session.now())));
    case delivery::ReportState::Acknowledged:
        return speaking.acknowledged ? VisitWords::tr("Received, case %1").arg(speaking.acknowledged->caseNumber)
                                     : QString();
    case delivery::ReportState::Withdrawn:
        return VisitWords::tr("Report withdrawn");
    }
    Q_UNREACHABLE();
}

QString firstContact(const routine::Routine& routine) {
    for (const routine::Step& step : routine.steps) {
        if (step.kind == routine::StepKind::Report)
            return step.via.isEmpty() ? step.recipient : step.via;
    }
    return {};
}

QList<Measurement> measuredLines(const Session& session) {
    QList<Measurement> lines;
    const auto& measured = session.measured();
    if (!measured)
        return lines;
    const language::Texts& words = session.words();
    lines.append({words.text(u"measured.link."_s + codeOf(measured->link)), shownReach(measured->link)});
    lines.append({words.text(u"measured.lookup."_s + codeOf(measured->nameLookup)), shownReach(measured->nameLookup)});
    for (const outage::SystemMeasurement& system : measured->systems)
        lines.append({words.text(u"measured.system."_s + codeOf(system.reachability),
                                 {{"system"_L1, systemName(session, system.systemId)}}),
                      shownReach(system.reachability)});
    return lines;
}

QString measuredHeading(const Session& session) {
    if (!session.measured())
        return VisitWords::tr("The computer is measuring …");
    return VisitWords::tr("Measured by the computer %1").arg(session.console().time.clock(session.measured()->at));
}

} // namespace reservrutin::gui
