// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/lookup.h"
#include "cli/people.h"
#include "cli/views.h"
#include "core/privacy/guard.h"

namespace reservrutin::cli {

using base::DeliveryId;
using base::ErrorKind;
using base::ReportId;
using base::Result;
using delivery::ReportState;
using delivery::WayOut;
using report::Report;

namespace {

using Done = std::function<void(Result<ReportId>)>;

/// Finds the report, does it, and tells how it stands then, also when it was refused.
template <class Act>
Outcome acted(Workplace& place, const Arguments& arguments, const Act& act) {
    const auto found = findReport(place, arguments.word(0));
    if (!found)
        return refused(found.error());
    const auto id = answered<ReportId>([&](auto done) { act(*found, Done(std::move(done))); });
    return id ? told(place, *id) : refused(id.error(), viewOf(place, *place.console.overview.report(*found)));
}

/// Whoever began the outage reports it, unless another name is said.
base::Person reporterOf(const outage::Outage& outage, const Arguments& arguments) {
    return {arguments.optional(QStringLiteral("as")).value_or(outage.startedBy.name),
            arguments.optional(QStringLiteral("unit")).value_or(outage.startedBy.unit)};
}

Outcome ready(Workplace& place, const Arguments& arguments) {
    const auto found = findOutage(place, arguments.word(0));
    if (!found)
        return refused(found.error());
    const outage::Outage& outage = *place.console.overview.outage(*found);
    const Report* report = reportOf(place, *found);
    if (!report)
        return refused({ErrorKind::StepAhead, walkOf(place, outage).current}, viewOf(place, outage));
    usecases::ReportForm form = place.console.reports.form(*report, reporterOf(outage, arguments));
    form.ownText = arguments.value(QStringLiteral("text"));
    const ReportId id = report->id;
    const auto done =
        answered<ReportId>([&](auto answer) { place.console.reports.ready(id, form, std::move(answer)); });
    return done ? told(place, id) : refused(done.error(), viewOf(place, *place.console.overview.report(id)));
}

Outcome take(Workplace& place, const Arguments& arguments) {
    return acted(place, arguments, [&](ReportId id, Done done) {
        place.console.reports.take(id, actor(place, arguments), std::move(done));
    });
}

Outcome acknowledge(Workplace& place, const Arguments& arguments) {
    return acted(place, arguments, [&](ReportId id, Done done) {
        place.console.reports.acknowledge(id, arguments.word(1), {}, actor(place, arguments), std::move(done));
    });
}

/// What the report says: as it was handed over, or in a draft as it would be now, with personal numbers masked.
Result<report::Content> contentOf(Workplace& place, const Report& report) {
    if (report.content)
        return *report.content;
    const auto events = answered<QVector<outage::Event>>(
        [&](auto done) { place.console.outages.timeline(report.outage, std::move(done)); });
    const outage::Outage* outage = place.console.overview.outage(report.outage);
    const base::Person reporter = outage ? outage->startedBy : base::Person();
    return events.map([&](const QVector<outage::Event>& told) {
        return place.console.reports.content(report, place.console.reports.form(report, reporter), told);
    });
}

/// The bytes that the newest delivery by mail fixed.
Outcome storedMessage(Workplace& place, const Report& report) {
    if (report.drill) // a complete message to a real recipient is one pipe away from leaving
        return refused(base::Error{base::ErrorKind::DrillStaysInside, {}}, viewOf(place, report));
    const auto deliveries = place.console.overview.deliveriesOf(report.id);
    for (auto delivery = deliveries.crbegin(); delivery != deliveries.crend(); ++delivery) {
        const auto entries = answered<QVector<journal::Entry>>(
            [&](auto done) { place.console.journal.readEntries(journal::Subject::of(delivery->id), std::move(done)); });
        if (!entries)
            return refused(entries.error());
        for (const journal::Entry& entry : *entries) {
            if (const QByteArray bytes = delivery::messageOf(entry); !bytes.isEmpty())
                return {viewOf(place, report), {}, bytes, std::nullopt};
        }
    }
    return refused(refusal(Complaint::NoMessage), viewOf(place, report));
}

Outcome show(Workplace& place, const Arguments& arguments) {
    const auto found = findReport(place, arguments.word(0));
    if (!found)
        return refused(found.error());
    const Report& report = *place.console.overview.report(*found);
    if (arguments.has(QStringLiteral("eml")))
        return storedMessage(place, report);
    const auto content = contentOf(place, report);
    if (!content)
        return refused(content.error(), viewOf(place, report));
    const report::Composition words = place.console.reports.composed(report.id, *content);
    Outcome outcome = told(place, *found);
    outcome.json["subject"] = base::toJson(privacy::masked(words.subject));
    outcome.json["body"] = base::toJson(privacy::masked(words.body));
    outcome.text +=
        QStringLiteral("\n\n") + privacy::masked(words.subject) + QStringLiteral("\n\n") + privacy::masked(words.body);
    return outcome;
}

/// Before somebody has taken it over, whoever passes reports on is called; after that the recipient.
QString contactFor(const Workplace& place, const Report& report) {
    const bool waits = place.console.overview.standingOf(report).state == ReportState::Ready;
    return waits && !report.via.isEmpty() ? report.via : report.recipient;
}

/// The person who took it over acts, unless another name is said.
base::Person senderOf(const Workplace& place, const Report& report, const Arguments& arguments) {
    base::Person by = actor(place, arguments);
    if (report.taken && !arguments.has(QStringLiteral("as")))
        by.name = report.taken->by.name;
    return by;
}

Outcome delivered(Workplace& place, ReportId report, const Result<DeliveryId>& id) {
    return id ? told(place, *id) : refused(id.error(), viewOf(place, *place.console.overview.report(report)));
}

Outcome sendByMail(Workplace& place, const Report& report, const Arguments& arguments) {
    const usecases::Settings& settings = place.console.settings.settings();
    const usecases::Sender sender{settings.unit.name,
                                  arguments.optional(QStringLiteral("from")).value_or(settings.mail.from),
                                  settings.mail.replyTo};
    const ReportId id = report.id;
    const base::Person by = senderOf(place, report, arguments);
    return delivered(place, id, answered<DeliveryId>([&](auto done) {
                         place.console.deliveries.queueMail(id, sender, by, std::move(done));
                     }));
}

Outcome sendByPhone(Workplace& place, const Report& report, const Arguments& arguments) {
    const ReportId id = report.id;
    const QString contact = contactFor(place, report);
    const base::Person by = senderOf(place, report, arguments);
    const QStringList script =
        report.content ? place.console.reports.phoneScript(id, *report.content, by) : QStringList();
    Outcome outcome = delivered(place, id, answered<DeliveryId>([&](auto done) {
                                    place.console.deliveries.given(id, WayOut::Phone, contact, by, std::move(done));
                                }));
    if (!outcome.refusal) {
        outcome.json["script"] = base::toJson(script);
        outcome.text += QStringLiteral("\n\n") + script.join(u'\n');
    }
    return outcome;
}

Outcome sendOnPaper(Workplace& place, const Report& report, const Arguments& arguments) {
    const ReportId id = report.id;
    const QString contact = contactFor(place, report);
    const base::Person by = senderOf(place, report, arguments);
    const report::Composition words =
        report.content ? place.console.reports.composed(id, *report.content) : report::Composition();
    Outcome outcome = delivered(place, id, answered<DeliveryId>([&](auto done) {
                                    place.console.deliveries.opened(id, WayOut::Paper, contact, by, std::move(done));
                                }));
    if (!outcome.refusal) {
        outcome.json["body"] = base::toJson(words.body);
        outcome.text += QStringLiteral("\n\n") + words.subject + QStringLiteral("\n\n") + words.body;
    }
    return outcome;
}

Outcome send(Workplace& place, const Arguments& arguments) {
    const auto found = findReport(place, arguments.word(0));
    if (!found)
        return refused(found.error());
    const Report report = *place.console.overview.report(*found);
    const QString way = arguments.optional(QStringLiteral("via")).value_or(QStringLiteral("smtp"));
    if (way == u"phone")
        return sendByPhone(place, report, arguments);
    if (way == u"paper")
        return sendOnPaper(place, report, arguments);
    return sendByMail(place, report, arguments);
}

} // namespace

QVector<Command> reportCommands() {
    const QString group = QStringLiteral("report");
    const QStringList who{QStringLiteral("as"), QStringLiteral("unit")};
    const QStringList as{QStringLiteral("as")};
    const QStringList ways{QStringLiteral("via"), QStringLiteral("from")};
    return {
        {group,
         QStringLiteral("ready"),
         QStringLiteral("OUTAGE [--text T]"),
         1,
         1,
         who + QStringList{QStringLiteral("text")},
         {},
         {},
         Need::Store,
         ready},
        {group, QStringLiteral("take"), QStringLiteral("REPORT --as NAME"), 1, 1, who, {}, as, Need::Store, take},
        {group,
         QStringLiteral("send"),
         QStringLiteral("REPORT [--via smtp|phone|paper] [--from ADDRESS]"),
         1,
         1,
         who + ways,
         {},
         {},
         Need::Store,
         send},
        {group,
         QStringLiteral("show"),
         QStringLiteral("REPORT [--eml]"),
         1,
         1,
         {},
         {QStringLiteral("eml")},
         {},
         Need::Store,
         show},
        {group,
         QStringLiteral("acknowledge"),
         QStringLiteral("REPORT CASE"),
         2,
         2,
         who,
         {},
         {},
         Need::Store,
         acknowledge},
    };
}

} // namespace reservrutin::cli
