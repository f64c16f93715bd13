// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/open_reports.h"

#include <algorithm>

namespace reservrutin::delivery {

namespace {

QVector<Delivery> deliveriesOf(base::ReportId report, const QVector<const Delivery*>& deliveries) {
    QVector<Delivery> found;
    for (const Delivery* delivery : deliveries) {
        if (delivery->report == report)
            found.append(*delivery);
    }
    return found;
}

std::optional<Remains> remainsOf(ReportState state) {
    switch (state) {
    case ReportState::Ready:
        return Remains::ContactPerson;
    case ReportState::TakenOver:
        return Remains::Giving;
    case ReportState::Given:
        return Remains::CaseNumber;
    case ReportState::Draft:
    case ReportState::Acknowledged:
    case ReportState::Withdrawn:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

base::UtcMs handedOverAt(const report::Report& report) {
    return report.readyAt.value_or(report.begunAt);
}

base::UtcMs sinceOf(const report::Report& report, const Standing& standing) {
    if (standing.givenAt)
        return *standing.givenAt;
    return report.taken ? report.taken->at : handedOverAt(report);
}

bool isUnderWay(const report::Report& report, const QVector<Delivery>& deliveries) {
    return std::any_of(deliveries.begin(), deliveries.end(), [&report](const Delivery& delivery) {
        return delivery.contact == report.recipient && delivery.way == WayOut::Smtp &&
               (delivery.state == State::Queued || delivery.state == State::Sending ||
                delivery.state == State::Unknown);
    });
}

std::optional<OpenReport> openReport(const report::Report& report, const QVector<Delivery>& deliveries) {
    const Standing standing = standingOf(report, deliveries);
    const std::optional<Remains> remains = remainsOf(standing.state);
    if (!remains)
        return std::nullopt;
    return OpenReport{report.id, *remains, sinceOf(report, standing), report.taken ? report.taken->by : base::Person(),
                      *remains == Remains::Giving && isUnderWay(report, deliveries)};
}

} // namespace

QVector<OpenReport> openReportsOf(base::OutageId outage, const QVector<const report::Report*>& reports,
                                  const QVector<const Delivery*>& deliveries) {
    QVector<const report::Report*> own = reports;
    own.removeIf([outage](const report::Report* report) { return report->outage != outage; });
    std::stable_sort(own.begin(), own.end(), [](const report::Report* a, const report::Report* b) {
        return handedOverAt(*a) < handedOverAt(*b);
    });
    QVector<OpenReport> open;
    for (const report::Report* report : own) {
        if (const auto waiting = openReport(*report, deliveriesOf(report->id, deliveries)))
            open.append(*waiting);
    }
    return open;
}

} // namespace reservrutin::delivery
