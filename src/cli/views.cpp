// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/views.h"

#include "core/base/text.h"
#include "core/report/report_number.h"

#include <QTimeZone>

namespace reservrutin::cli {

using base::Json;
using base::toJson;
using base::UtcMs;
using delivery::Delivery;
using delivery::ReportState;
using outage::Outage;
using report::Report;

namespace {

QString word(const QString& outageState) {
    if (outageState == u"restored")
        return QStringLiteral("Fungerar igen");
    if (outageState == u"withdrawn")
        return QStringLiteral("Återtaget");
    if (outageState == u"not-an-outage")
        return QStringLiteral("Gäller bara här");
    return QStringLiteral("Pågår");
}

QString word(ReportState state) {
    switch (state) {
    case ReportState::Draft:
        return QStringLiteral("Utkast");
    case ReportState::Ready:
        return QStringLiteral("Väntar på kontaktperson");
    case ReportState::TakenOver:
        return QStringLiteral("Hos kontaktperson");
    case ReportState::Given:
        return QStringLiteral("Anmäld");
    case ReportState::Acknowledged:
        return QStringLiteral("Mottagen");
    case ReportState::Withdrawn:
        return QStringLiteral("Återtagen");
    }
    Q_UNREACHABLE();
}

QString word(delivery::State state) {
    switch (state) {
    case delivery::State::Queued:
        return QStringLiteral("I kö");
    case delivery::State::Sending:
        return QStringLiteral("Skickas");
    case delivery::State::Accepted:
        return QStringLiteral("E-postservern tog emot den");
    case delivery::State::Refused:
        return QStringLiteral("Avvisad");
    case delivery::State::Unknown:
        return QStringLiteral("Kan ha kommit fram");
    case delivery::State::Opened:
        return QStringLiteral("Framtagen, inte bekräftad");
    case delivery::State::Confirmed:
        return QStringLiteral("Lämnad");
    case delivery::State::NotSent:
        return QStringLiteral("Inte skickad");
    }
    Q_UNREACHABLE();
}

delivery::State stateNow(const Workplace& place, const Delivery& delivery) {
    return delivery::stateAt(delivery, place.console.clock.now());
}

QString marked(bool drill, const QString& line) {
    return drill ? QStringLiteral("[ÖVNING] ") + line : line;
}

QString stepTitle(const Workplace& place, const Outage& outage) {
    const auto routine = place.console.routines.editionOf(outage);
    const routine::Step* step = routine ? routine->step(walkOf(place, outage).current) : nullptr;
    return step ? step->title : QString();
}

Json optionalTime(const std::optional<UtcMs>& time) {
    return time ? utc(*time) : Json();
}

} // namespace

QString shortId(const QString& hex) {
    return hex.left(8);
}

Json utc(UtcMs time) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time.value, QTimeZone::utc());
    return at.isValid() ? toJson(at.toString(Qt::ISODate)) : Json();
}

walk::Walk walkOf(const Workplace& place, const Outage& outage) {
    const auto routine = place.console.routines.editionOf(outage);
    return routine ? walk::walkOf(outage, *routine) : walk::Walk();
}

const Report* reportOf(const Workplace& place, base::OutageId outage) {
    if (const Outage* known = place.console.overview.outage(outage)) {
        const Report* current = place.console.overview.reportOf(outage, walkOf(place, *known).current);
        if (current)
            return current;
    }
    const Report* withdrawn = nullptr;
    for (const Report* report : place.console.overview.reports()) {
        if (report->outage != outage)
            continue;
        if (report->stage != report::Stage::Withdrawn)
            return report;
        if (!withdrawn)
            withdrawn = report;
    }
    return withdrawn;
}

QString stateOf(const Workplace& place, const Outage& outage) {
    if (outage.withdrawn)
        return QStringLiteral("withdrawn");
    if (outage.restored)
        return QStringLiteral("restored");
    const auto routine = place.console.routines.editionOf(outage);
    const routine::Step* step = routine ? routine->step(walkOf(place, outage).current) : nullptr;
    const bool onlyHere =
        step && step->kind == routine::StepKind::End && step->outcome == routine::EndOutcome::NotAnOutage;
    return onlyHere ? QStringLiteral("not-an-outage") : QStringLiteral("ongoing");
}

Json viewOf(const Workplace& place, const Outage& outage) {
    const Report* report = reportOf(place, outage.id);
    Json view = {{"id", toJson(outage.id.hex())},
                 {"state", toJson(stateOf(place, outage))},
                 {"step", toJson(walkOf(place, outage).current)},
                 {"routine", toJson(outage.edition.routineId)},
                 {"routineVersion", toJson(outage.edition.version)},
                 {"systems", toJson(outage.description.systemNames())},
                 {"kind", toJson(outage::codeOf(outage.description.fault))},
                 {"discovered", utc(outage.description.discovered)},
                 {"startedAt", utc(outage.startedAt)},
                 {"reporter", toJson(outage.startedBy)},
                 {"drill", outage.drill},
                 {"restoredAt", outage.restored ? optionalTime(outage.restored->at) : Json()},
                 {"report", nullptr}};
    if (report) {
        view["report"] = {{"id", toJson(report->id.hex())},
                          {"number", toJson(report::numberOf(report->id))},
                          {"state", toJson(delivery::codeOf(place.console.overview.standingOf(*report).state))}};
    }
    return view;
}

QString lineOf(const Workplace& place, const Outage& outage) {
    const language::Texts& texts = place.console.texts.in(QStringLiteral("sv"));
    QString line = QStringLiteral("%1  %2  %3  upptäckt %4")
                       .arg(shortId(outage.id.hex()), word(stateOf(place, outage)),
                            base::cleanLine(outage::systemsPhrase(outage.description, texts)),
                            place.console.time.dateTime(outage.description.discovered));
    if (const QString step = stepTitle(place, outage); !step.isEmpty() && !outage.isOver())
        line += QStringLiteral("  steg: ") + base::cleanLine(step);
    return marked(outage.drill, line);
}

Json viewOf(const Workplace& place, const Report& report) {
    Json deliveries = Json::array();
    for (const Delivery& delivery : place.console.overview.deliveriesOf(report.id))
        deliveries.push_back(viewOf(place, delivery));
    const delivery::Standing standing = place.console.overview.standingOf(report);
    return {{"id", toJson(report.id.hex())},
            {"state", toJson(delivery::codeOf(standing.state))},
            {"number", toJson(report::numberOf(report.id))},
            {"outage", toJson(report.outage.hex())},
            {"recipient", toJson(report.recipient)},
            {"via", toJson(report.via)},
            {"drill", report.drill},
            {"readyAt", optionalTime(report.readyAt)},
            {"takenBy", report.taken ? toJson(report.taken->by.name) : Json()},
            {"givenAt", optionalTime(standing.givenAt)},
            {"case", report.acknowledged ? toJson(report.acknowledged->caseNumber) : Json()},
            {"deliveries", std::move(deliveries)}};
}

QString lineOf(const Workplace& place, const Report& report) {
    QString line = QStringLiteral("%1  %2  %3")
                       .arg(report::numberOf(report.id), shortId(report.id.hex()),
                            word(place.console.overview.standingOf(report).state));
    if (report.acknowledged)
        line += QStringLiteral("  ärende ") + base::cleanLine(report.acknowledged->caseNumber);
    else if (report.taken)
        line += QStringLiteral("  hos ") + base::cleanLine(report.taken->by.name);
    return marked(report.drill, line);
}

Json viewOf(const Workplace& place, const Delivery& delivery) {
    return {{"id", toJson(delivery.id.hex())},
            {"state", toJson(delivery::codeOf(stateNow(place, delivery)))},
            {"report", toJson(delivery.report.hex())},
            {"number", toJson(report::numberOf(delivery.report))},
            {"way", toJson(delivery::codeOf(delivery.way))},
            {"to", toJson(delivery.to)},
            {"subject", toJson(delivery.subject)},
            {"drill", delivery.drill},
            {"attempts", delivery.attempts},
            {"nextAttempt", optionalTime(delivery.nextAttempt)},
            {"code", delivery.replyCode},
            {"words", toJson(delivery.words)},
            {"pause", toJson(delivery.pause)}};
}

QString lineOf(const Workplace& place, const Delivery& delivery) {
    QString line = QStringLiteral("%1  %2  %3  till %4")
                       .arg(shortId(delivery.id.hex()), report::numberOf(delivery.report),
                            word(stateNow(place, delivery)), base::cleanLine(delivery.to));
    if (delivery.replyCode != 0)
        line += QStringLiteral("  (%1 %2)").arg(QString::number(delivery.replyCode), base::cleanLine(delivery.words));
    if (delivery.nextAttempt && delivery.attempts + delivery.deferrals > 0)
        line += QStringLiteral("  nytt försök ") + place.console.time.dateTime(*delivery.nextAttempt);
    return marked(delivery.drill, line);
}

Outcome told(const Workplace& place, base::ReportId id) {
    const Report& report = *place.console.overview.report(id);
    return {viewOf(place, report), lineOf(place, report), std::nullopt, std::nullopt};
}

Outcome told(const Workplace& place, base::OutageId id) {
    const Outage& outage = *place.console.overview.outage(id);
    return {viewOf(place, outage), lineOf(place, outage), std::nullopt, std::nullopt};
}

Outcome told(const Workplace& place, base::DeliveryId id) {
    const Delivery& delivery = *place.console.overview.delivery(id);
    return {viewOf(place, delivery), lineOf(place, delivery), std::nullopt, std::nullopt};
}

} // namespace reservrutin::cli
