// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/standing.h"

namespace reservrutin::delivery {

/// What is left to do about a report that somebody handed over.
enum class Remains {
    ContactPerson, ///< handed over, nobody has taken it: "Anmälan väntar fortfarande – lämna eller ta tillbaka den"
    Giving,        ///< somebody has it, but it has not reached its recipient
    CaseNumber,    ///< given; no case number noted yet
};

/// A report that outlives its outage: restoring or withdrawing an outage does not take its report back, so whoever
/// ends the outage is told what still waits.
struct OpenReport {
    base::ReportId id;
    Remains remains = Remains::ContactPerson;
    base::UtcMs since;     ///< handed over, taken over or given
    base::Person holder;   ///< who took it over; empty until then
    bool underWay = false; ///< Giving: a delivery to its recipient is queued, being sent, or may have arrived

    friend bool operator==(const OpenReport&, const OpenReport&) = default;
};

/// The outage's reports that wait for somebody, the first handed over first. Drafts, acknowledged and withdrawn
/// reports wait for nobody. Pure: both lists may hold more than this outage's.
[[nodiscard]] QVector<OpenReport> openReportsOf(base::OutageId outage, const QVector<const report::Report*>& reports,
                                                const QVector<const Delivery*>& deliveries);

} // namespace reservrutin::delivery
