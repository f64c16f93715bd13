// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/lookup.h"
#include "cli/people.h"
#include "cli/views.h"
#include "core/base/text.h"
#include "core/report/report_number.h"
#include "core/usecases/admission.h"

#include <algorithm>

namespace reservrutin::cli {

using base::ErrorKind;
using base::OutageId;
using base::Result;
using base::UtcMs;
using outage::Outage;

namespace {

using Done = std::function<void(Result<OutageId>)>;

/// The time somebody wrote; a later one than now is warned about and taken.
Result<UtcMs> readTime(Workplace& place, const QString& written) {
    const UtcMs now = place.console.clock.now();
    const auto time = place.console.time.read(written, now);
    if (!time)
        return base::fail(ErrorKind::TimeUnreadable, written);
    if (*time > now)
        place.warnings.append(QStringLiteral("Tiden %1 ligger framåt i tiden. Den sparas som den är skriven.")
                                  .arg(place.console.time.dateTime(*time)));
    return *time;
}

bool names(const routine::System& system, const QString& written) {
    return system.id.compare(written, Qt::CaseInsensitive) == 0 ||
           system.name.compare(written, Qt::CaseInsensitive) == 0;
}

/// A system some routine in force knows, with that routine; else what was written, without one.
std::pair<outage::AffectedSystem, usecases::RoutinePtr> knownSystem(const Workplace& place, const QString& written) {
    const QString plain = written.simplified();
    for (const usecases::RoutinePtr& routine : place.console.routines.all()) {
        const auto found = std::find_if(routine->systems.begin(), routine->systems.end(),
                                        [&](const routine::System& system) { return names(system, plain); });
        if (found != routine->systems.end())
            return {{found->id, found->name}, routine};
    }
    return {{QString(), written}, nullptr};
}

/// The routine of the first system that has one; the general one with a warning where none has.
void addSystems(Workplace& place, const QStringList& written, usecases::Beginning& beginning) {
    for (const QString& word : written) {
        const auto [system, routine] = knownSystem(place, word);
        beginning.description.systems.append(system);
        if (routine && beginning.routineId.isEmpty())
            beginning.routineId = routine->id;
    }
    if (!beginning.routineId.isEmpty())
        return;
    beginning.routineId = QString(usecases::RoutineLibrary::genericId);
    place.warnings.append(QStringLiteral("Ingen rutin gäller för %1. Den allmänna arbetsgången används.")
                              .arg(shown(written.join(QStringLiteral(", ")))));
}

Result<usecases::Beginning> beginningFrom(Workplace& place, const Arguments& arguments) {
    usecases::Beginning beginning;
    const auto by =
        usecases::namedPerson({arguments.value(QStringLiteral("reporter")), arguments.value(QStringLiteral("unit"))});
    if (!by)
        return tl::unexpected(by.error());
    if (by->unit.isEmpty())
        return base::fail(ErrorKind::UnitMissing);
    beginning.by = *by;
    beginning.drill = arguments.has(QStringLiteral("drill"));
    beginning.description.fault =
        outage::faultFrom(arguments.optional(QStringLiteral("kind")).value_or(QStringLiteral("down")))
            .value_or(outage::Fault::Down);
    beginning.description.discovered = place.console.clock.now();
    if (const auto written = arguments.optional(QStringLiteral("discovered"))) {
        const auto time = readTime(place, *written);
        if (!time)
            return tl::unexpected(time.error());
        beginning.description.discovered = *time;
    }
    addSystems(place, arguments.words(), beginning);
    return beginning;
}

Outcome start(Workplace& place, const Arguments& arguments) {
    const auto beginning = beginningFrom(place, arguments);
    if (!beginning)
        return refused(beginning.error());
    const auto id =
        answered<OutageId>([&](auto done) { place.console.outages.start(*beginning, {}, std::move(done)); });
    return id ? told(place, *id) : refused(id.error());
}

/// Finds the outage, does it, and tells how it stands then, also when it was refused.
template <class Act>
Outcome acted(Workplace& place, const Arguments& arguments, const Act& act) {
    const auto found = findOutage(place, arguments.word(0));
    if (!found)
        return refused(found.error());
    const auto id = answered<OutageId>([&](auto done) { act(*found, Done(std::move(done))); });
    return id ? told(place, *id) : refused(id.error(), viewOf(place, *place.console.overview.outage(*found)));
}

Outcome answer(Workplace& place, const Arguments& arguments) {
    return acted(place, arguments, [&](OutageId id, Done done) {
        place.console.outages.answer(id, arguments.word(1), arguments.word(2), actor(place, arguments),
                                     std::move(done));
    });
}

Outcome finish(Workplace& place, const Arguments& arguments) {
    return acted(place, arguments, [&](OutageId id, Done done) {
        place.console.outages.finish(id, arguments.word(1), actor(place, arguments), std::move(done));
    });
}

Outcome note(Workplace& place, const Arguments& arguments) {
    return acted(place, arguments, [&](OutageId id, Done done) {
        place.console.outages.note(id, arguments.word(1), {}, actor(place, arguments), std::move(done));
    });
}

Outcome withdraw(Workplace& place, const Arguments& arguments) {
    return acted(place, arguments, [&](OutageId id, Done done) {
        place.console.outages.withdraw(id, arguments.word(1), actor(place, arguments), std::move(done));
    });
}

Outcome reopen(Workplace& place, const Arguments& arguments) {
    return acted(place, arguments, [&](OutageId id, Done done) {
        place.console.outages.reopen(id, arguments.word(1), actor(place, arguments), std::move(done));
    });
}

/// "--at unknown": it works again, and nobody knows since when.
Result<std::optional<UtcMs>> restoredAt(Workplace& place, const Arguments& arguments) {
    const auto written = arguments.optional(QStringLiteral("at"));
    if (!written)
        return std::optional(place.console.clock.now());
    if (*written == u"unknown")
        return std::optional<UtcMs>();
    return readTime(place, *written).map([](UtcMs time) { return std::optional(time); });
}

Outcome restored(Workplace& place, const Arguments& arguments) {
    const auto at = restoredAt(place, arguments);
    if (!at)
        return refused(at.error());
    return acted(place, arguments, [&](OutageId id, Done done) {
        place.console.outages.restored(id, *at, actor(place, arguments), std::move(done));
    });
}

/// Where a contact person learns what there is to take over.
QString reportNumber(const Workplace& place, const Outage& outage) {
    const report::Report* report = reportOf(place, outage.id);
    return report && report->stage != report::Stage::Draft
               ? QStringLiteral("  anmälan: ") + report::numberOf(report->id)
               : QString();
}

Outcome list(Workplace& place, const Arguments&) {
    if (const auto read = readAll(place); !read)
        return refused(read.error());
    Outcome outcome;
    outcome.json = base::Json::array();
    QStringList lines;
    for (const Outage* outage : place.console.overview.outages()) {
        outcome.json.push_back(viewOf(place, *outage));
        lines.append(lineOf(place, *outage) + reportNumber(place, *outage));
    }
    outcome.text = lines.isEmpty() ? QStringLiteral("Inga avbrott.") : lines.join(u'\n');
    return outcome;
}

QString codeOf(walk::StepState state) {
    switch (state) {
    case walk::StepState::Done:
        return QStringLiteral("done");
    case walk::StepState::Current:
        return QStringLiteral("current");
    case walk::StepState::Ahead:
        return QStringLiteral("ahead");
    case walk::StepState::NotApplicable:
        return QStringLiteral("not-applicable");
    }
    Q_UNREACHABLE();
}

QString mark(walk::StepState state) {
    switch (state) {
    case walk::StepState::Done:
        return QStringLiteral("[x]");
    case walk::StepState::Current:
        return QStringLiteral("[>]");
    case walk::StepState::Ahead:
        return QStringLiteral("[ ]");
    case walk::StepState::NotApplicable:
        return QStringLiteral(" - ");
    }
    Q_UNREACHABLE();
}

/// What can be said now: `outage answer` takes these words.
QString answerLines(const routine::Step* step) {
    QString lines;
    for (const routine::Answer& answer : step ? step->answers : QVector<routine::Answer>())
        lines += QStringLiteral("\n      %1: %2").arg(answer.id, answer.text);
    return lines;
}

void addSteps(const Workplace& place, const Outage& outage, Outcome& outcome) {
    const auto routine = place.console.routines.editionOf(outage);
    for (const walk::StepView& view : walkOf(place, outage).steps) {
        outcome.json["steps"].push_back({{"id", base::toJson(view.step)},
                                         {"state", base::toJson(codeOf(view.state))},
                                         {"answer", base::toJson(view.answer)}});
        const routine::Step* step = routine ? routine->step(view.step) : nullptr;
        outcome.text += QStringLiteral("\n%1 %2  %3").arg(mark(view.state), view.step, step ? step->title : QString());
        if (view.state == walk::StepState::Current)
            outcome.text += answerLines(step);
    }
}

void addEvents(const Workplace& place, const Outage& outage, const QVector<outage::Event>& events, Outcome& outcome) {
    const auto routine = place.console.routines.editionOf(outage);
    const language::Texts& texts = place.console.texts.in(routine ? routine->language : QString());
    for (const outage::Event& event : events) {
        const QString sentence = outage::sentence(event, routine.get(), texts, place.console.time);
        outcome.json["events"].push_back({{"id", base::toJson(event.entry.hex())},
                                          {"state", base::toJson(event.code)},
                                          {"at", utc(event.at)},
                                          {"by", base::toJson(event.by.name)},
                                          {"text", base::toJson(sentence)}});
        outcome.text +=
            QStringLiteral("\n%1  %2").arg(place.console.time.dateTime(event.at), base::cleanLine(sentence));
    }
}

Outcome show(Workplace& place, const Arguments& arguments) {
    const auto found = findOutage(place, arguments.word(0));
    if (!found)
        return refused(found.error());
    const auto events =
        answered<QVector<outage::Event>>([&](auto done) { place.console.outages.timeline(*found, std::move(done)); });
    if (!events)
        return refused(events.error());
    const Outage& outage = *place.console.overview.outage(*found);
    Outcome outcome = told(place, *found);
    outcome.json["steps"] = base::Json::array();
    outcome.json["events"] = base::Json::array();
    addSteps(place, outage, outcome);
    addEvents(place, outage, *events, outcome);
    if (const report::Report* report = reportOf(place, *found))
        outcome.text += u'\n' + lineOf(place, *report);
    return outcome;
}

} // namespace

QVector<Command> outageCommands() {
    const QString group = QStringLiteral("outage");
    const QStringList who{QStringLiteral("as"), QStringLiteral("unit")};
    const QStringList whoAndWhen = who + QStringList{QStringLiteral("at")};
    const QStringList reporter{QStringLiteral("reporter"), QStringLiteral("unit")};
    const QStringList beginning = reporter + QStringList{QStringLiteral("discovered"), QStringLiteral("kind")};
    return {
        {group, QStringLiteral("list"), {}, 0, 0, {}, {}, {}, Need::Store, list},
        {group, QStringLiteral("show"), QStringLiteral("ID"), 1, 1, {}, {}, {}, Need::Store, show},
        {group,
         QStringLiteral("start"),
         QStringLiteral("SYSTEM… [--drill] [--discovered TIME] [--kind down|slow|wrong-data|other] --reporter NAME "
                        "--unit NAME"),
         1,
         20,
         beginning,
         {QStringLiteral("drill")},
         reporter,
         Need::Store,
         start},
        {group, QStringLiteral("answer"), QStringLiteral("ID STEP ANSWER"), 3, 3, who, {}, {}, Need::Store, answer},
        {group, QStringLiteral("done"), QStringLiteral("ID STEP"), 2, 2, who, {}, {}, Need::Store, finish},
        {group, QStringLiteral("note"), QStringLiteral("ID TEXT"), 2, 2, who, {}, {}, Need::Store, note},
        {group,
         QStringLiteral("restored"),
         QStringLiteral("ID [--at TIME|unknown]"),
         1,
         1,
         whoAndWhen,
         {},
         {},
         Need::Store,
         restored},
        {group, QStringLiteral("withdraw"), QStringLiteral("ID REASON"), 2, 2, who, {}, {}, Need::Store, withdraw},
        {group, QStringLiteral("reopen"), QStringLiteral("ID REASON"), 2, 2, who, {}, {}, Need::Store, reopen},
    };
}

} // namespace reservrutin::cli
