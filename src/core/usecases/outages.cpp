// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/outages.h"

#include "core/base/text.h"
#include "core/usecases/admission.h"
#include "core/usecases/facts.h"
#include "core/walk/walk.h"

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::OutageId;
using base::Person;
using base::Result;
using base::toJson;
using journal::Command;
using journal::Fact;
using journal::Subject;
using outage::Outage;

namespace {

Fact notedFact(OutageId id, const QString& text, const privacy::Waivers& waivers, const Person& by) {
    base::Json body = {{"text", toJson(text)}, {"by", toJson(by)}};
    if (!waivers.isEmpty())
        body["notPersonalNumber"] = toJson(waivers);
    return factOf(id, "outage.noted", std::move(body));
}

Outage afterFacts(const Outage& before, const Facts& facts) {
    Outage after = before;
    for (const Fact& fact : facts) {
        if (fact.kind == u"outage.answered")
            after.answers.insert(base::textAt(fact.body, "step"), {base::textAt(fact.body, "answer"), {}, {}});
        if (fact.kind == u"outage.step-done")
            after.done.insert(base::textAt(fact.body, "step"), {});
    }
    return after;
}

} // namespace

QString noteDraftKey(const std::optional<OutageId>& outage, const QString& routineId) {
    return QStringLiteral("note/") + (outage ? outage->hex() : routineId);
}

Outages::Outages(CommandDesk& desk, const RoutineLibrary& routines, const base::Clock& clock, base::Random& random)
    : m_desk(desk)
    , m_routines(routines)
    , m_clock(clock)
    , m_random(random) {}

Result<outage::Description> Outages::checked(const outage::Description& description) {
    outage::Description clean = description;
    clean.systems.clear();
    for (const outage::AffectedSystem& system : description.systems) {
        const auto name = admittedLine(system.name);
        if (!name)
            return tl::unexpected(name.error());
        if (!name->isEmpty())
            clean.systems.append({system.id, *name});
    }
    if (clean.systems.isEmpty() && !clean.total)
        return fail(ErrorKind::SystemMissing);
    const auto word = admittedLine(description.faultText);
    if (!word)
        return tl::unexpected(word.error());
    clean.faultText = *word;
    return clean;
}

QVector<Fact> Outages::reportsBegunBy(const Outage& after, const routine::Routine& routine) {
    const walk::Walk walk = walk::walkOf(after, routine);
    const routine::Step* step = routine.step(walk.current);
    if (!step || step->kind != routine::StepKind::Report || m_desk.overview().reportOf(after.id, step->id))
        return {};
    Fact begun{Subject::of(base::ReportId::random(m_random)), QStringLiteral("report.begun")};
    begun.body = {{"outage", toJson(after.id.hex())},
                  {"step", toJson(step->id)},
                  {"recipient", toJson(step->recipient)},
                  {"via", toJson(step->via)},
                  {"drill", after.drill}};
    return {begun};
}

Result<void> Outages::addFirstWord(Command& command, OutageId id, const routine::Routine& routine,
                                   const Beginning& beginning, const FirstWord& word) {
    if (!word.note.isEmpty()) {
        const auto text = admittedText(word.note, ErrorKind::TextMissing, word.waivers);
        if (!text)
            return tl::unexpected(text.error());
        command.facts.append(notedFact(id, *text, word.waivers, beginning.by));
    }
    if (beginning.measured)
        command.facts.append(factOf(id, "outage.measured", {{"measurement", outage::toJson(*beginning.measured)}}));
    if (!word.answer.isEmpty()) {
        if (const auto may = walk::mayAnswer(walk::walkBefore(routine), routine, word.step, word.answer); !may)
            return may;
        command.facts.append(
            factOf(id, "outage.answered",
                   {{"step", toJson(word.step)}, {"answer", toJson(word.answer)}, {"by", toJson(beginning.by)}}));
    } else if (!word.step.isEmpty()) {
        if (const auto may = walk::mayFinish(walk::walkBefore(routine), routine, word.step); !may)
            return may;
        command.facts.append(
            factOf(id, "outage.step-done", {{"step", toJson(word.step)}, {"by", toJson(beginning.by)}}));
    }
    Outage after;
    after.id = id;
    after.drill = beginning.drill;
    command.facts.append(reportsBegunBy(afterFacts(after, command.facts), routine));
    return {};
}

Result<Command> Outages::beginningCommand(OutageId id, const Beginning& beginning, const FirstWord& word) {
    const bool isTrial = beginning.trial && beginning.drill;
    const RoutinePtr routine = isTrial ? beginning.trial : m_routines.routine(beginning.routineId);
    if (!routine)
        return fail(ErrorKind::NotFound, beginning.routineId);
    const auto description = checked(beginning.description);
    if (!description)
        return tl::unexpected(description.error());
    const auto by = admittedPerson(beginning.by);
    if (!by)
        return tl::unexpected(by.error());
    base::Json body = outage::toJson(*description);
    body["routine"] = {{"id", toJson(routine->id)},
                       {"version", toJson(routine->document.version)},
                       {"hash", toJson(routine->hash.hex())},
                       {"text", routine->text.toStdString()}};
    body["language"] = toJson(routine->language);
    body["drill"] = beginning.drill;
    body["by"] = toJson(*by);
    Command command;
    command.facts.append(factOf(id, "outage.started", std::move(body)));
    command.lastSeen.insert(Subject::of(id), journal::EntryId());
    command.wipedDrafts.append(noteDraftKey(std::nullopt, beginning.routineId));
    Beginning admitted = beginning;
    admitted.by = *by;
    if (const auto added = addFirstWord(command, id, *routine, admitted, word); !added)
        return tl::unexpected(added.error());
    return command;
}

void Outages::start(const Beginning& beginning, const FirstWord& word, Done done) {
    const OutageId id = OutageId::random(m_random);
    m_desk.run(
        Subject::of(id), [this, id, beginning, word] { return beginningCommand(id, beginning, word); },
        [id, done = std::move(done)](const Result<journal::Committed>& result) {
            done(result.map([id](const journal::Committed&) { return id; }));
        });
}

void Outages::act(OutageId id, Decide decide, QStringList wipedDrafts, Done done) {
    const Subject subject = Subject::of(id);
    const auto decideNow = [this, id, subject, decide = std::move(decide), wipedDrafts]() -> Result<Command> {
        const Outage* outage = m_desk.overview().outage(id);
        if (!outage)
            return fail(ErrorKind::NotFound, id.hex());
        const auto facts = decide(*outage);
        if (!facts)
            return tl::unexpected(facts.error());
        Command command{*facts, {{subject, m_desk.overview().lastOf(subject)}}, wipedDrafts};
        return command;
    };
    const auto run = [this, id, subject, decideNow, done](const Result<bool>& found) {
        if (!found)
            return done(tl::unexpected(found.error()));
        m_desk.run(subject, decideNow, [id, done](const Result<journal::Committed>& result) {
            done(result.map([id](const journal::Committed&) { return id; }));
        });
    };
    if (m_desk.overview().outage(id))
        return run(true);
    m_desk.fetch(subject, run);
}

void Outages::answer(OutageId id, const QString& step, const QString& answer, const Person& by, Done done) {
    const auto decide = [this, step, answer, by](const Outage& outage) -> Result<Facts> {
        const RoutinePtr routine = m_routines.editionOf(outage);
        if (!routine)
            return fail(ErrorKind::NotFound, outage.edition.routineId);
        if (outage.withdrawn)
            return fail(ErrorKind::OutageWithdrawn);
        if (const auto may = walk::mayAnswer(walk::walkOf(outage, *routine), *routine, step, answer); !may)
            return tl::unexpected(may.error());
        if (outage.answers.value(step).answer == answer)
            return Facts{};
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        Facts facts{factOf(outage.id, "outage.answered",
                           {{"step", toJson(step)}, {"answer", toJson(answer)}, {"by", toJson(*person)}})};
        return facts + reportsBegunBy(afterFacts(outage, facts), *routine);
    };
    act(id, decide, {}, std::move(done));
}

void Outages::finish(OutageId id, const QString& step, const Person& by, Done done) {
    const auto decide = [this, step, by](const Outage& outage) -> Result<Facts> {
        const RoutinePtr routine = m_routines.editionOf(outage);
        if (!routine)
            return fail(ErrorKind::NotFound, outage.edition.routineId);
        if (outage.withdrawn)
            return fail(ErrorKind::OutageWithdrawn);
        if (const auto may = walk::mayFinish(walk::walkOf(outage, *routine), *routine, step); !may)
            return tl::unexpected(may.error());
        if (outage.done.contains(step))
            return Facts{};
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        const Facts facts{factOf(outage.id, "outage.step-done", {{"step", toJson(step)}, {"by", toJson(*person)}})};
        return facts + reportsBegunBy(afterFacts(outage, facts), *routine);
    };
    act(id, decide, {}, std::move(done));
}

void Outages::note(OutageId id, const QString& text, const privacy::Waivers& waivers, const Person& by, Done done) {
    const auto decide = [text, waivers, by](const Outage& outage) -> Result<Facts> {
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        const auto admitted = admittedText(text, ErrorKind::TextMissing, waivers);
        if (!admitted)
            return tl::unexpected(admitted.error());
        return Facts{notedFact(outage.id, *admitted, waivers, *person)};
    };
    act(id, decide, {noteDraftKey(id, {})}, std::move(done));
}

void Outages::measured(OutageId id, const outage::Measurement& measurement, Done done) {
    const auto decide = [measurement](const Outage& outage) -> Result<Facts> {
        return Facts{factOf(outage.id, "outage.measured", {{"measurement", outage::toJson(measurement)}})};
    };
    act(id, decide, {}, std::move(done));
}

void Outages::stillDown(OutageId id, const Person& by, Done done) {
    const auto decide = [by](const Outage& outage) -> Result<Facts> {
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        if (outage.isOver())
            return fail(ErrorKind::OutageOver);
        return Facts{factOf(outage.id, "outage.still-down", {{"by", toJson(*person)}})};
    };
    act(id, decide, {}, std::move(done));
}

void Outages::postponeCheck(OutageId id, base::UtcMs until, const Person& by, Done done) {
    const auto decide = [until, by](const Outage& outage) -> Result<Facts> {
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        if (outage.isOver())
            return fail(ErrorKind::OutageOver);
        return Facts{factOf(outage.id, "outage.check-postponed", {{"until", until.value}, {"by", toJson(*person)}})};
    };
    act(id, decide, {}, std::move(done));
}

void Outages::restored(OutageId id, std::optional<base::UtcMs> at, const Person& by, Done done) {
    const auto decide = [at, by](const Outage& outage) -> Result<Facts> {
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        if (outage.isOver())
            return fail(ErrorKind::OutageOver);
        base::Json body = {{"by", toJson(*person)}};
        if (at)
            body["at"] = at->value;
        return Facts{factOf(outage.id, "outage.restored", std::move(body))};
    };
    act(id, decide, {}, std::move(done));
}

/// A false alarm takes its reports along: what is not given yet must not leave, and its step is open again should the
/// outage be reopened.
QVector<Fact> Outages::reportsTakenBack(const Outage& outage, const QString& reason, const Person& by) const {
    const base::Json said = {{"reason", toJson(reason)}, {"by", toJson(by)}};
    Facts facts;
    for (const report::Report* report : m_desk.overview().reports()) {
        const auto state = m_desk.overview().standingOf(*report).state;
        const bool isOpen = state == delivery::ReportState::Ready || state == delivery::ReportState::TakenOver;
        if (report->outage != outage.id || !isOpen)
            continue;
        facts.append({Subject::of(report->id), QStringLiteral("report.withdrawn"), said});
        for (const delivery::Delivery& delivery : m_desk.overview().deliveriesOf(report->id)) {
            if (delivery.state == delivery::State::Queued)
                facts.append({Subject::of(delivery.id), QStringLiteral("delivery.not-sent"), {{"by", toJson(by)}}});
        }
        facts.append(factOf(outage.id, "outage.step-reopened", {{"step", toJson(report->step)}, {"by", toJson(by)}}));
    }
    return facts;
}

void Outages::withdraw(OutageId id, const QString& reason, const Person& by, Done done) {
    const auto decide = [this, reason, by](const Outage& outage) -> Result<Facts> {
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        if (outage.isOver())
            return fail(ErrorKind::OutageOver);
        const auto admitted = admittedText(reason, ErrorKind::ReasonMissing);
        if (!admitted)
            return tl::unexpected(admitted.error());
        return Facts{factOf(outage.id, "outage.withdrawn", {{"reason", toJson(*admitted)}, {"by", toJson(*person)}})} +
               reportsTakenBack(outage, *admitted, *person);
    };
    act(id, decide, {}, std::move(done));
}

void Outages::reopen(OutageId id, const QString& reason, const Person& by, Done done) {
    const auto decide = [this, reason, by](const Outage& outage) -> Result<Facts> {
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        if (!outage.isOver())
            return fail(ErrorKind::OutageNotOver);
        const auto admitted = admittedText(reason, ErrorKind::ReasonMissing);
        if (!admitted)
            return tl::unexpected(admitted.error());
        const Facts reopened{
            factOf(outage.id, "outage.reopened", {{"reason", toJson(*admitted)}, {"by", toJson(*person)}})};
        const RoutinePtr routine = m_routines.editionOf(outage);
        return routine ? reopened + reportsBegunBy(outage, *routine) : reopened;
    };
    act(id, decide, {}, std::move(done));
}

void Outages::beginReport(OutageId id, Done done) {
    const auto decide = [this](const Outage& outage) -> Result<Facts> {
        const RoutinePtr routine = m_routines.editionOf(outage);
        return routine ? reportsBegunBy(outage, *routine) : Facts{};
    };
    act(id, decide, {}, std::move(done));
}

void Outages::timeline(OutageId id, Timeline answer) const {
    m_desk.journal().readEntries(Subject::of(id),
                                 [answer = std::move(answer)](const Result<QVector<journal::Entry>>& entries) {
                                     answer(entries.map(outage::timeline));
                                 });
}

void Outages::fetch(OutageId id, Done done) {
    m_desk.fetch(Subject::of(id), [id, done = std::move(done)](const Result<bool>& found) {
        done(found.map([id](bool) { return id; }));
    });
}

} // namespace reservrutin::usecases
