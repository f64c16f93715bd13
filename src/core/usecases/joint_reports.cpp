// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/joint_reports.h"

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
using delivery::ReportState;
using delivery::State;
using journal::Fact;
using journal::Subject;
using report::Report;

namespace {

/// In bytes. As a message it may take three times that (quoted-printable), and a record of a handover file takes
/// 256 KiB.
constexpr qsizetype longestJoint = 64 * 1024;

bool mayJoin(const Report& report, ReportState state) {
    return report.content && !report.joint && report.parts.isEmpty() && !report.parent &&
           (state == ReportState::Ready || state == ReportState::TakenOver);
}

/// Whether anything of it has left or may have.
bool hasLeft(const delivery::Delivery& delivery) {
    return delivery.state != State::Queued && delivery.state != State::NotSent && delivery.state != State::Refused;
}

/// What waits is not sent. Fails where something has left or may have: then it is too late.
Result<Facts> takenFromQueue(const QVector<delivery::Delivery>& deliveries, const Person& by) {
    Facts facts;
    for (const delivery::Delivery& delivery : deliveries) {
        if (delivery::isGiven(delivery.state))
            return fail(ErrorKind::ReportAlreadyGiven);
        if (hasLeft(delivery))
            return fail(ErrorKind::DeliveryNotWaiting, delivery::codeOf(delivery.state));
        if (delivery.state == State::Queued)
            facts.append(factOf(delivery.id, "delivery.not-sent", {{"by", toJson(by)}}));
    }
    return facts;
}

Result<void> maySpeakFor(const Report& report, ReportState state, const Person& by) {
    if (state == ReportState::Draft)
        return fail(ErrorKind::ReportNotReady);
    if (state == ReportState::Withdrawn)
        return fail(ErrorKind::ReportWithdrawn);
    if (!mayJoin(report, state))
        return fail(ErrorKind::ReportAlreadyGiven);
    if (report.taken && !(report.taken->by == by))
        return fail(ErrorKind::ReportAlreadyTaken, report.taken->by.name);
    return {};
}

} // namespace

JointReports::JointReports(CommandDesk& desk, const language::TextLibrary& texts, base::Random& random)
    : m_desk(desk)
    , m_texts(texts)
    , m_random(random) {}

QVector<ReportId> JointReports::candidates(const Report& report) const {
    QVector<ReportId> found;
    const Overview& overview = m_desk.overview();
    if (!mayJoin(report, overview.standingOf(report).state))
        return found;
    for (const Report* other : overview.reports()) {
        if (other->id != report.id && other->recipient == report.recipient &&
            mayJoin(*other, overview.standingOf(*other).state) &&
            report::mayBeSameOutage(*report.content, *other->content))
            found.append(other->id);
    }
    return found;
}

report::Content JointReports::content(const QVector<ReportId>& parts, const Person& by) const {
    QVector<report::Part> contents;
    for (const ReportId& id : parts) {
        const Report* report = m_desk.overview().report(id);
        if (report && report->content)
            contents.append({report::numberOf(id), *report->content});
    }
    if (contents.isEmpty())
        return {};
    return report::joined(contents, by, m_texts.in(contents.constFirst().content.language));
}

Result<Facts> JointReports::joinFacts(ReportId joint, const QVector<ReportId>& parts, const Person& by) const {
    const auto person = namedPerson(by);
    if (!person)
        return tl::unexpected(person.error());
    Report made;
    made.id = joint;
    base::Json names = base::Json::array();
    Facts facts;
    for (const ReportId& id : parts) {
        const Report* report = m_desk.overview().report(id);
        if (!report)
            return fail(ErrorKind::NotFound, report::numberOf(id));
        if (const auto may = maySpeakFor(*report, m_desk.overview().standingOf(*report).state, *person); !may)
            return tl::unexpected(may.error());
        const auto stopped = takenFromQueue(m_desk.overview().deliveriesOf(id), *person);
        if (!stopped)
            return tl::unexpected(stopped.error());
        facts += *stopped; // the joint report goes in its place
        made.recipient = report->recipient;
        made.via = report->via;
        made.drill = report->drill;
        names.push_back(toJson(id.hex()));
        if (!report->taken)
            facts.append(factOf(id, "report.taken-over", {{"by", toJson(*person)}}));
        facts.append(factOf(id, "report.joined-into", {{"joint", toJson(joint.hex())}, {"by", toJson(*person)}}));
    }
    const report::Content said = content(parts, *person);
    if (const auto may = admittedToLeave(said.ownText); !may)
        return tl::unexpected(may.error());
    if (qsizetype(base::compactJson(report::toJson(said)).size()) > longestJoint)
        return fail(ErrorKind::JointTooLarge);
    return Facts{readyFact(made, said, *person),
                 factOf(joint, "report.joins", {{"parts", std::move(names)}, {"by", toJson(*person)}}),
                 factOf(joint, "report.taken-over", {{"by", toJson(*person)}})} +
           facts;
}

void JointReports::join(const QVector<ReportId>& parts, const Person& by, Done done) {
    if (parts.size() < 2)
        return done(fail(ErrorKind::NotFound));
    const ReportId joint = ReportId::random(m_random);
    const auto decide = [this, joint, parts, by](const Report&) { return joinFacts(joint, parts, by); };
    actOnReport(m_desk, parts.constFirst(), decide, {}, [joint, done = std::move(done)](Result<ReportId> result) {
        done(result.map([joint](const ReportId&) { return joint; }));
    });
}

Result<Facts> JointReports::partFacts(const Report& joint, const Person& by) const {
    const auto person = admittedPerson(by);
    if (!person)
        return tl::unexpected(person.error());
    if (joint.parts.isEmpty())
        return fail(ErrorKind::NotFound, report::numberOf(joint.id));
    if (joint.stage == report::Stage::Withdrawn)
        return fail(ErrorKind::ReportWithdrawn);
    const base::Json body = {{"joint", toJson(joint.id.hex())}, {"by", toJson(*person)}};
    const auto stopped = takenFromQueue(m_desk.overview().deliveriesOf(joint.id), *person);
    if (!stopped)
        return tl::unexpected(stopped.error());
    Facts facts = Facts{factOf(joint.id, "report.parted", body)} + *stopped;
    for (const ReportId& part : joint.parts)
        facts.append(factOf(part, "report.parted", body));
    return facts;
}

void JointReports::part(ReportId joint, const Person& by, Done done) {
    const auto decide = [this, by](const Report& report) { return partFacts(report, by); };
    actOnReport(m_desk, joint, decide, {}, std::move(done));
}

} // namespace reservrutin::usecases
