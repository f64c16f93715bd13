// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/phone_offer.h"

#include <algorithm>

namespace reservrutin::gui {

using delivery::ReportState;
using report::Report;

bool PhoneOffer::waits(const Report& report) const {
    if (report.drill || !report.readyAt || &m_overview.speakingFor(report) != &report)
        return false;
    const ReportState state = m_overview.standingOf(report).state;
    if (state == ReportState::Ready)
        return report.readyBy.unit == m_unit || m_overview.outage(report.outage) != nullptr;
    return state == ReportState::TakenOver && report.taken && report.taken->by.unit == m_unit;
}

base::UtcMs PhoneOffer::dueAt(const Report& report) {
    return *report.readyAt + report::phoneOfferAfterMs;
}

QVector<const Report*> PhoneOffer::due(base::UtcMs now) const {
    QVector<const Report*> due;
    for (const Report* report : m_overview.reports()) {
        if (waits(*report) && dueAt(*report) <= now)
            due.append(report);
    }
    std::sort(due.begin(), due.end(), [](const Report* a, const Report* b) { return *a->readyAt < *b->readyAt; });
    return due;
}

std::optional<base::UtcMs> PhoneOffer::nextAt(base::UtcMs now) const {
    std::optional<base::UtcMs> next;
    for (const Report* report : m_overview.reports()) {
        if (waits(*report) && now < dueAt(*report) && (!next || dueAt(*report) < *next))
            next = dueAt(*report);
    }
    return next;
}

} // namespace reservrutin::gui
