// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/updates.h"

#include "core/report/joining.h"
#include "core/report/report_number.h"
#include "core/usecases/admission.h"
#include "core/usecases/facts.h"
#include "core/usecases/reports.h"

#include <algorithm>

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::Person;
using base::ReportId;
using base::Result;
using base::toJson;
using base::UtcMs;
using delivery::ReportState;
using journal::Fact;
using journal::Subject;
using report::Report;

namespace {

constexpr int mostUpdates = 9'999; ///< a number from elsewhere may be any

Fact updateOfFact(ReportId id, ReportId parent, int number, const Person& by) {
    return factOf(id, "report.update-of", {{"parent", toJson(parent.hex())}, {"number", number}, {"by", toJson(by)}});
}

} // namespace

Updates::Updates(CommandDesk& desk, const base::Clock& clock, base::Random& random)
    : m_desk(desk)
    , m_clock(clock)
    , m_random(random) {}

bool Updates::isGiven(const Report& report) const {
    const ReportState state = m_desk.overview().standingOf(report).state;
    return state == ReportState::Given || state == ReportState::Acknowledged;
}

QVector<const Report*> Updates::updatesOf(ReportId parent) const {
    QVector<const Report*> found = m_desk.overview().updatesOf(parent);
    found.removeIf([](const Report* report) { return report->stage == report::Stage::Withdrawn; });
    std::sort(found.begin(), found.end(), [](const Report* a, const Report* b) {
        return std::pair(a->updateNumber, a->readyAt) < std::pair(b->updateNumber, b->readyAt);
    });
    return found;
}

int Updates::nextNumber(ReportId parent) const {
    int highest = 0;
    for (const Report* report : m_desk.overview().updatesOf(parent))
        highest = std::max(highest, report->updateNumber);
    return std::min(highest, mostUpdates) + 1;
}

const Report* Updates::parentFor(const Report& ready) const {
    const Report* found = nullptr;
    if (!ready.content || ready.parent || ready.joint)
        return found;
    for (const Report* report : m_desk.overview().reports()) {
        const bool comes = report->id != ready.id && report->content && !report->parent && !report->joint &&
                           report->recipient == ready.recipient && isGiven(*report) &&
                           report::mayBeSameOutage(*report->content, *ready.content);
        if (comes && (!found || found->readyAt < report->readyAt))
            found = report;
    }
    return found;
}

report::Content Updates::content(const Report& parent, const UpdateForm& form, const Person& by) const {
    report::Content content = parent.content.value_or(report::Content());
    content.reporter = by;
    content.origins.clear();
    content.lines.clear();
    content.ownText = form.ownText;
    content.description.systems += form.moreSystems;
    content.restored = form.restored;
    return content;
}

std::optional<UtcMs> Updates::dueAt(const Report& parent) const {
    if (parent.parent || parent.joint || !isGiven(parent))
        return std::nullopt;
    UtcMs last = m_desk.overview().standingOf(parent).givenAt.value_or(UtcMs{});
    for (const Report* update : updatesOf(parent.id)) {
        if (update->content && update->content->restored)
            return std::nullopt;
        last = std::max(last, m_desk.overview().standingOf(*update).givenAt.value_or(last));
    }
    const UtcMs due = last + everyMs;
    return parent.postponed ? std::max(due, parent.postponed->until) : due;
}

Result<Facts> Updates::madeFacts(ReportId id, const Report& parent, const UpdateForm& form, const Person& by) const {
    if (!isGiven(parent))
        return fail(ErrorKind::ReportNotGiven);
    const auto person = namedPerson(by);
    const auto text = admittedOptionalText(form.ownText, form.waivers);
    if (!person || !text)
        return tl::unexpected(person ? text.error() : person.error());
    if (text->isEmpty() && form.moreSystems.isEmpty() && !form.restored)
        return fail(ErrorKind::TextMissing);
    UpdateForm admitted{*text, form.waivers, {}, form.restored};
    for (const outage::AffectedSystem& system : form.moreSystems) {
        const auto name = admittedLine(system.name);
        if (!name)
            return tl::unexpected(name.error());
        admitted.moreSystems.append({system.id, *name});
    }
    Report made = parent;
    made.id = id;
    made.step.clear();
    Facts facts{readyFact(made, content(parent, admitted, *person), *person),
                updateOfFact(id, parent.id, nextNumber(parent.id), *person),
                factOf(id, "report.taken-over", {{"by", toJson(*person)}})};
    if (!form.waivers.isEmpty())
        facts.first().body["notPersonalNumber"] = toJson(form.waivers);
    return facts;
}

void Updates::make(ReportId parent, const UpdateForm& form, const Person& by, Done done) {
    const ReportId id = ReportId::random(m_random);
    const auto decide = [this, id, form, by](const Report& report) { return madeFacts(id, report, form, by); };
    actOnReport(m_desk, parent, decide, {}, [id, done = std::move(done)](Result<ReportId> result) {
        done(result.map([id](const ReportId&) { return id; }));
    });
}

void Updates::makeUpdateOf(ReportId ready, ReportId parent, const Person& by, Done done) {
    const auto decide = [this, parent, by](const Report& report) -> Result<Facts> {
        const Report* known = m_desk.overview().report(parent);
        if (!known || !isGiven(*known))
            return fail(ErrorKind::ReportNotGiven);
        const auto person = namedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        const ReportState state = m_desk.overview().standingOf(report).state;
        if (state == ReportState::Draft)
            return fail(ErrorKind::ReportNotReady);
        if (state == ReportState::Withdrawn)
            return fail(ErrorKind::ReportWithdrawn);
        if (isGiven(report) || report.joint || report.parent)
            return fail(ErrorKind::ReportAlreadyGiven);
        if (report.taken && !(report.taken->by == *person))
            return fail(ErrorKind::ReportAlreadyTaken, report.taken->by.name);
        Facts facts{updateOfFact(report.id, parent, nextNumber(parent), *person)};
        if (!report.taken)
            facts.append(factOf(report.id, "report.taken-over", {{"by", toJson(*person)}}));
        return facts;
    };
    actOnReport(m_desk, ready, decide, {}, std::move(done));
}

void Updates::postpone(ReportId parent, UtcMs until, const QString& reason, const Person& by, Done done) {
    const auto decide = [this, until, reason, by](const Report& report) -> Result<Facts> {
        if (!isGiven(report))
            return fail(ErrorKind::ReportNotGiven);
        if (until <= m_clock.now())
            return fail(ErrorKind::TimeUnreadable);
        const auto admitted = admittedText(reason, ErrorKind::ReasonMissing);
        const auto person = admittedPerson(by);
        if (!admitted || !person)
            return tl::unexpected(admitted ? person.error() : admitted.error());
        return Facts{factOf(report.id, "report.update-postponed",
                            {{"until", until.value}, {"reason", toJson(*admitted)}, {"by", toJson(*person)}})};
    };
    actOnReport(m_desk, parent, decide, {}, std::move(done));
}

} // namespace reservrutin::usecases
