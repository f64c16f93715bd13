// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/reports.h"

#include "core/base/text.h"
#include "core/report/report_number.h"
#include "core/usecases/admission.h"
#include "core/usecases/enduring_journal.h"
#include "core/usecases/facts.h"
#include "core/usecases/report_acts.h"
#include "core/walk/walk.h"

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::Person;
using base::ReportId;
using base::Result;
using base::toJson;
using delivery::ReportState;
using journal::Command;
using journal::Fact;
using journal::Subject;
using report::Report;
using report::Stage;

namespace {

Result<ReportForm> admittedForm(const ReportForm& form) {
    const auto description = Outages::checked(form.description);
    if (!description)
        return tl::unexpected(description.error());
    const auto reporter = namedPerson(form.reporter);
    if (!reporter)
        return tl::unexpected(reporter.error());
    if (reporter->unit.isEmpty())
        return fail(ErrorKind::UnitMissing);
    const auto text = admittedOptionalText(form.ownText, form.waivers);
    if (!text)
        return tl::unexpected(text.error());
    return ReportForm{*description, *reporter, *text, form.waivers, form.leftOut};
}

/// A withdrawn report leaves by no queue.
Result<Facts> queueEmptied(const QVector<delivery::Delivery>& deliveries, const Person& by, base::UtcMs now) {
    Facts facts;
    for (const delivery::Delivery& delivery : deliveries) {
        if (delivery::stateAt(delivery, now) == delivery::State::Sending)
            return fail(ErrorKind::DeliveryNotWaiting, delivery::codeOf(delivery.state));
        if (delivery.state == delivery::State::Queued)
            facts.append({Subject::of(delivery.id), QStringLiteral("delivery.not-sent"), {{"by", toJson(by)}}});
    }
    return facts;
}

} // namespace

Fact readyFact(const Report& report, const report::Content& content, const Person& by) {
    return factOf(report.id, "report.ready",
                  {{"outage", toJson(report.outage.hex())},
                   {"step", toJson(report.step)},
                   {"recipient", toJson(report.recipient)},
                   {"via", toJson(report.via)},
                   {"drill", report.drill},
                   {"content", toJson(content)},
                   {"by", toJson(by)}});
}

QString formDraftKey(ReportId report) {
    return QStringLiteral("report/") + report.hex();
}

Reports::Reports(CommandDesk& desk, const RoutineLibrary& routines, const language::TextLibrary& texts,
                 const language::LocalTime& time, const base::Clock& clock)
    : m_desk(desk)
    , m_routines(routines)
    , m_texts(texts)
    , m_time(time)
    , m_clock(clock) {}

ReportForm Reports::form(const Report& report, const Person& person) const {
    const outage::Outage* outage = m_desk.overview().outage(report.outage);
    return {outage ? outage->description : outage::Description(), person, {}, {}, {}};
}

report::Content Reports::content(const Report& report, const ReportForm& form,
                                 const QVector<outage::Event>& events) const {
    report::Content content;
    content.description = form.description;
    content.reporter = form.reporter;
    content.ownText = form.ownText;
    content.drill = report.drill;
    const outage::Outage* outage = m_desk.overview().outage(report.outage);
    const RoutinePtr routine = outage ? m_routines.editionOf(*outage) : nullptr;
    if (!routine)
        return content;
    content.language = routine->language;
    content.routineId = routine->id;
    content.documentId = routine->document.id;
    content.routineVersion = routine->document.version;
    for (const auto& [entry, line] : report::offeredLines(events, *routine, m_texts.in(routine->language), m_time)) {
        if (!form.leftOut.contains(entry))
            content.lines.append(line);
    }
    return content;
}

report::Composition Reports::composed(ReportId id, const report::Content& content) const {
    const Report* report = m_desk.overview().report(id);
    const auto mark = report && report->parent
                          ? std::optional(report::UpdateMark{report->updateNumber, report::numberOf(*report->parent)})
                          : std::nullopt;
    return report::compose(content, report::numberOf(id), m_texts.in(content.language), m_time, mark);
}

QStringList Reports::phoneScript(ReportId id, const report::Content& content, const Person& caller) const {
    return report::phoneScript(content, report::numberOf(id), caller, m_texts.in(content.language), m_time);
}

bool Reports::isOnDuty(const QString& contact, const QString& name) const {
    const auto duty = m_desk.overview().duty(contact);
    return duty && duty->name == name && m_time.date(duty->at) == m_time.date(m_clock.now());
}

void Reports::act(ReportId id, Decide decide, QStringList wipedDrafts, Done done) {
    actOnReport(m_desk, id, std::move(decide), std::move(wipedDrafts), std::move(done));
}

Result<void> Reports::mayBeReady(const Report& report) const {
    const outage::Outage* outage = m_desk.overview().outage(report.outage);
    if (!outage)
        return fail(ErrorKind::NotFound, report.outage.hex());
    if (report.stage == Stage::Withdrawn)
        return fail(ErrorKind::ReportWithdrawn);
    if (report.stage != Stage::Draft)
        return fail(ErrorKind::ReportAlreadyReady);
    if (outage->withdrawn)
        return fail(ErrorKind::OutageWithdrawn);
    const RoutinePtr routine = m_routines.editionOf(*outage);
    if (!routine)
        return fail(ErrorKind::NotFound, outage->edition.routineId);
    const walk::Walk walk = walk::walkOf(*outage, *routine);
    const walk::StepView* view = walk.view(report.step);
    if (!view || view->state == walk::StepState::Ahead || view->state == walk::StepState::NotApplicable)
        return fail(ErrorKind::StepAhead, walk.current);
    return {};
}

Result<Facts> Reports::readyFacts(const Report& report, const ReportForm& form,
                                  const QVector<outage::Event>& events) const {
    if (const auto may = mayBeReady(report); !may)
        return tl::unexpected(may.error());
    const auto admitted = admittedForm(form);
    if (!admitted)
        return tl::unexpected(admitted.error());
    const outage::Outage& outage = *m_desk.overview().outage(report.outage);
    const Person& by = admitted->reporter;
    Facts facts{readyFact(report, content(report, *admitted, events), by)};
    if (!admitted->waivers.isEmpty())
        facts.last().body["notPersonalNumber"] = toJson(admitted->waivers);
    if (report.via.isEmpty())
        facts += takenFacts(report, by, true, {});
    const Subject subject = Subject::of(outage.id);
    if (!(admitted->description == outage.description)) {
        base::Json body = outage::toJson(admitted->description);
        body["by"] = toJson(by);
        facts.append({subject, QStringLiteral("outage.described"), std::move(body)});
    }
    facts.append({subject,
                  QStringLiteral("outage.step-done"),
                  {{"step", toJson(report.step)}, {"report", toJson(report.id.hex())}, {"by", toJson(by)}}});
    return facts;
}

void Reports::ready(ReportId id, const ReportForm& form, Done done) {
    const Report* known = m_desk.overview().report(id);
    if (!known)
        return done(fail(ErrorKind::NotFound, report::numberOf(id)));
    const base::OutageId outage = known->outage;
    const auto read = [this, id, outage, form, done](const Result<bool>& found) {
        if (!found)
            return done(tl::unexpected(found.error()));
        readyFrom(id, outage, form, done);
    };
    if (m_desk.overview().outage(outage))
        return read(true);
    m_desk.fetch(Subject::of(outage), read); // it is over, and the program was started again since
}

void Reports::readyFrom(ReportId id, base::OutageId outage, const ReportForm& form, const Done& done) {
    const auto answer = [this, id, form, done](const Result<QVector<journal::Entry>>& entries) {
        if (!entries && !isStoreTrouble(entries.error().kind))
            return done(tl::unexpected(entries.error()));
        // Without its store the report goes out with the person's own words alone (design law 1).
        const QVector<outage::Event> events = outage::timeline(entries.value_or(QVector<journal::Entry>()));
        act(
            id, [this, form, events](const Report& report) { return readyFacts(report, form, events); },
            {formDraftKey(id)}, done);
    };
    m_desk.journal().readEntries(Subject::of(outage), answer);
}

Facts Reports::takenFacts(const Report& report, const Person& by, bool asReporter, const QString& reason) const {
    Facts facts;
    if (!asReporter && !report.via.isEmpty() && !isOnDuty(report.via, by.name))
        facts.append({Subject::duty(report.via), QStringLiteral("duty.declared"), {{"by", toJson(by)}}});
    facts.append(factOf(report.id, "report.taken-over",
                        {{"by", toJson(by)}, {"asReporter", asReporter}, {"reason", toJson(reason)}}));
    return facts;
}

void Reports::takeOver(ReportId id, const Person& by, bool asReporter, const QString& reason, Done done) {
    const auto decide = [this, by, asReporter, reason](const Report& report) -> Result<Facts> {
        const ReportState state = m_desk.overview().standingOf(report).state;
        if (state == ReportState::Withdrawn)
            return fail(ErrorKind::ReportWithdrawn);
        // Somebody's claim may be here before what was handed over: nobody knows yet what it says, and to whom.
        if (state == ReportState::Draft || !report.readyAt)
            return fail(ErrorKind::ReportNotReady);
        if (state != ReportState::Ready && state != ReportState::TakenOver)
            return fail(ErrorKind::ReportAlreadyGiven);
        const auto person = namedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        const bool isOthers = state == ReportState::TakenOver && report.taken && !(report.taken->by == *person);
        if (state == ReportState::TakenOver && (!isOthers || reason.isEmpty()))
            return fail(ErrorKind::ReportAlreadyTaken, report.taken ? report.taken->by.name : QString());
        return takenFacts(report, *person, asReporter, reason);
    };
    act(id, decide, {}, std::move(done));
}

void Reports::take(ReportId id, const Person& by, Done done) {
    takeOver(id, by, false, {}, std::move(done));
}

void Reports::takeFrom(ReportId id, const QString& reason, const Person& by, Done done) {
    const auto admitted = admittedText(reason, ErrorKind::ReasonMissing);
    if (!admitted)
        return done(tl::unexpected(admitted.error()));
    takeOver(id, by, false, *admitted, std::move(done));
}

void Reports::takeAsReporter(ReportId id, const QString& reason, const Person& by, Done done) {
    const auto admitted = admittedText(reason, ErrorKind::ReasonMissing);
    if (!admitted)
        return done(tl::unexpected(admitted.error()));
    takeOver(id, by, true, *admitted, std::move(done));
}

void Reports::acknowledge(ReportId id, const QString& caseNumber, const QString& how, const Person& by, Done done) {
    const auto decide = [this, caseNumber, how, by](const Report& report) -> Result<Facts> {
        const ReportState state = m_desk.overview().standingOf(report).state;
        if (state != ReportState::Given && state != ReportState::Acknowledged)
            return fail(ErrorKind::ReportNotGiven);
        const auto number = admittedLine(caseNumber);
        if (!number || number->isEmpty())
            return number ? fail(ErrorKind::TextMissing) : tl::unexpected(number.error());
        if (report.acknowledged && report.acknowledged->caseNumber == *number)
            return Facts{};
        const auto manner = admittedLine(how);
        const auto person = admittedPerson(by);
        if (!manner || !person)
            return tl::unexpected(manner ? person.error() : manner.error());
        Facts facts{factOf(report.id, "report.acknowledged",
                           {{"case", toJson(*number)}, {"how", toJson(*manner)}, {"by", toJson(*person)}})};
        return facts;
    };
    act(id, decide, {}, std::move(done));
}

void Reports::withdraw(ReportId id, const QString& reason, const Person& by, Done done) {
    const auto decide = [this, reason, by](const Report& report) -> Result<Facts> {
        const ReportState state = m_desk.overview().standingOf(report).state;
        if (state == ReportState::Given || state == ReportState::Acknowledged)
            return fail(ErrorKind::ReportAlreadyGiven);
        if (state == ReportState::Withdrawn)
            return fail(ErrorKind::ReportWithdrawn);
        const auto admitted = admittedText(reason, ErrorKind::ReasonMissing);
        const auto person = admittedPerson(by);
        if (!admitted || !person)
            return tl::unexpected(admitted ? person.error() : admitted.error());
        Facts facts{factOf(report.id, "report.withdrawn", {{"reason", toJson(*admitted)}, {"by", toJson(*person)}})};
        const outage::Outage* outage = m_desk.overview().outage(report.outage);
        if (outage && !outage->isOver() && outage->done.value(report.step).report == report.id.hex())
            facts.append({Subject::of(outage->id),
                          QStringLiteral("outage.step-reopened"),
                          {{"step", toJson(report.step)}, {"by", toJson(*person)}}});
        return queueEmptied(m_desk.overview().deliveriesOf(report.id), *person, m_clock.now())
            .map([&facts](const Facts& emptied) { return facts + emptied; });
    };
    act(id, decide, {}, std::move(done));
}

} // namespace reservrutin::usecases
