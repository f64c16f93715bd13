// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/standing.h"

namespace reservrutin::delivery {

using report::Stage;

namespace {

const Delivery* firstGiven(const QString& recipient, const QVector<Delivery>& deliveries) {
    const Delivery* first = nullptr;
    for (const Delivery& delivery : deliveries) {
        if (delivery.contact == recipient && isGiven(delivery.state) &&
            (!first || delivery.changedAt < first->changedAt))
            first = &delivery;
    }
    return first;
}

ReportState stateOf(Stage stage) {
    switch (stage) {
    case Stage::Draft:
        return ReportState::Draft;
    case Stage::Ready:
        return ReportState::Ready;
    case Stage::TakenOver:
        return ReportState::TakenOver;
    case Stage::Acknowledged:
        return ReportState::Acknowledged;
    case Stage::Withdrawn:
        return ReportState::Withdrawn;
    }
    Q_UNREACHABLE();
}

} // namespace

Standing standingOf(const report::Report& report, const QVector<Delivery>& deliveries) {
    Standing standing{stateOf(report.stage), std::nullopt, std::nullopt};
    if (const Delivery* given = firstGiven(report.recipient, deliveries)) {
        standing.givenAt = given->changedAt;
        standing.givenBy = given->way;
        if (report.stage != Stage::Acknowledged)
            standing.state = ReportState::Given;
    }
    return standing;
}

QString codeOf(ReportState state) {
    switch (state) {
    case ReportState::Draft:
        return QStringLiteral("draft");
    case ReportState::Ready:
        return QStringLiteral("ready");
    case ReportState::TakenOver:
        return QStringLiteral("taken-over");
    case ReportState::Given:
        return QStringLiteral("given");
    case ReportState::Acknowledged:
        return QStringLiteral("acknowledged");
    case ReportState::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::delivery
