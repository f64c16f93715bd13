// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/desk_order.h"

#include "core/report/joining.h"

#include <algorithm>

namespace reservrutin::usecases {

using base::UtcMs;
using delivery::Delivery;
using delivery::ReportState;
using delivery::State;
using report::Report;

namespace {

Need needOfTaken(const Report& report, const Delivery* deciding, const base::Person& me, UtcMs now) {
    if (!deciding)
        return !me.name.isEmpty() && report.taken && !(report.taken->by == me) ? Need::None : Need::ToSend;
    switch (deciding->state) {
    case State::Refused:
        return Need::Refused;
    case State::Unknown:
        return Need::MayHaveArrived;
    case State::Opened:
        return Need::Opened;
    case State::Queued:
        // An hour after its time nobody is sending it: the computer that was to is gone, or has begun anew.
        return deciding->nextAttempt && now < *deciding->nextAttempt + base::hourMs ? Need::None : Need::GivenUp;
    case State::Sending:
    case State::Accepted:
    case State::Confirmed:
    case State::NotSent:
        return Need::None;
    }
    Q_UNREACHABLE();
}

/// An update is answered with its parent.
bool isAnswerOverdue(const DeskItem& item, UtcMs now) {
    return !item.report->parent && item.standing.givenAt && *item.standing.givenAt + answerOverdueAfterMs <= now;
}

Need needOf(const DeskItem& item, const std::optional<UtcMs>& updateAt, const DeskView& view) {
    const bool updateDue = updateAt && *updateAt <= view.now;
    switch (item.standing.state) {
    case ReportState::Ready:
        return Need::New;
    case ReportState::TakenOver:
        return needOfTaken(*item.report, item.deciding(), view.me, view.now);
    case ReportState::Given:
        return isAnswerOverdue(item, view.now) ? Need::AnswerOverdue : updateDue ? Need::UpdateDue : Need::None;
    case ReportState::Acknowledged:
        return updateDue ? Need::UpdateDue : Need::None;
    case ReportState::Draft:
    case ReportState::Withdrawn:
        return Need::None;
    }
    Q_UNREACHABLE();
}

bool isOfMine(const base::Person& by, const base::Person& me) {
    return (!me.name.isEmpty() && by.name == me.name) || (!me.unit.isEmpty() && by.unit == me.unit);
}

/// Whether those who look have taken over a report as contact persons.
bool havePassedOn(const Overview& overview, const base::Person& me) {
    const QVector<const Report*> reports = overview.reports();
    return std::any_of(reports.begin(), reports.end(), [&me](const Report* report) {
        return report->taken && !report->taken->asReporter && isOfMine(report->taken->by, me);
    });
}

/// It was handed over here, or another has said within a day that the duty is theirs.
bool waitsForOthers(const Overview& overview, const Report& report, const DeskView& view) {
    const auto duty = overview.duty(report.via);
    const bool here = overview.outage(report.outage) || report.readyBy.unit == view.me.unit;
    return here || (duty && base::elapsedMs(duty->at, view.now) < base::dayMs);
}

bool isFor(const Overview& overview, const Report& report, const DeskView& view, bool passOn) {
    const base::Person& me = view.me;
    const auto duty = overview.duty(report.via);
    if (passOn || (me.name.isEmpty() && me.unit.isEmpty()) || (duty && isOfMine({duty->name, duty->unit}, me)))
        return true;
    if (report.taken)
        return isOfMine(report.taken->by, me);
    return !view.shares || !waitsForOthers(overview, report, view);
}

bool isAnswered(const Overview& overview, const Report& report) {
    const Report* parent = report.parent ? overview.report(*report.parent) : nullptr;
    return report.acknowledged || (parent && parent->acknowledged);
}

DeskGroup groupOf(const Overview& overview, const DeskItem& item) {
    if (item.need != Need::None && item.isYours)
        return DeskGroup::NeedsYou;
    const ReportState state = item.standing.state;
    const bool done = state == ReportState::Acknowledged || state == ReportState::Withdrawn ||
                      (state == ReportState::Given && isAnswered(overview, *item.report));
    return done ? DeskGroup::Done : DeskGroup::Waiting;
}

bool isOver(const Overview& overview, const Report& report) {
    int known = 0;
    int over = 0;
    const auto count = [&](base::OutageId id) {
        const outage::Outage* outage = overview.outage(id);
        known += outage ? 1 : 0;
        over += outage && outage->isOver() ? 1 : 0;
    };
    count(report.outage);
    for (const base::ReportId& id : report.parts) {
        if (const Report* part = overview.report(id))
            count(part->outage);
    }
    return known > 0 && known == over;
}

UtcMs since(const DeskItem& item) {
    return item.report->readyAt.value_or(UtcMs());
}

bool before(const DeskItem& a, const DeskItem& b) {
    if (a.group != b.group)
        return a.group < b.group;
    if (a.need != b.need)
        return a.need < b.need;
    return a.need == Need::None ? since(b) < since(a) : since(a) < since(b);
}

} // namespace

const Delivery* DeskItem::deciding() const {
    for (const Delivery& delivery : deliveries) {
        if (delivery.contact == report->recipient && delivery.state != State::NotSent)
            return &delivery;
    }
    return nullptr;
}

std::optional<UtcMs> updateReminderAt(const Overview& overview, const Updates& updates, const Report& report,
                                      UtcMs now) {
    const auto due = updates.dueAt(report);
    const bool stale = due && *due + report::sameOutageWithinMs <= now;
    return stale || isOver(overview, report) ? std::nullopt : due;
}

namespace {

DeskItem itemOf(const Overview& overview, const Updates& updates, const Report& report, const DeskView& view,
                bool passOn) {
    const Report& speaking = overview.speakingFor(report);
    DeskItem item{&report, overview.standingOf(report), overview.deliveriesOf(speaking.id)};
    for (Delivery& delivery : item.deliveries)
        delivery.state = delivery::stateAt(delivery, view.now);
    std::stable_sort(item.deliveries.begin(), item.deliveries.end(),
                     [](const Delivery& a, const Delivery& b) { return b.begunAt < a.begunAt; });
    // A part waits with the report that speaks for it; what is filed needs nobody.
    if (&speaking == &report && !overview.isFiled(report))
        item.need = needOf(item, updateReminderAt(overview, updates, report, view.now), view);
    item.isYours = isFor(overview, speaking, view, passOn);
    item.group = groupOf(overview, item);
    return item;
}

} // namespace

DeskItem deskItemOf(const Overview& overview, const Updates& updates, const Report& report, const DeskView& view) {
    return itemOf(overview, updates, report, view, havePassedOn(overview, view.me));
}

QVector<DeskItem> deskOf(const Overview& overview, const Updates& updates, const DeskView& view) {
    const bool passOn = havePassedOn(overview, view.me);
    QVector<DeskItem> items;
    for (const Report* report : overview.reports()) {
        if (report->stage != report::Stage::Draft && !overview.isFiled(*report))
            items.append(itemOf(overview, updates, *report, view, passOn));
    }
    std::stable_sort(items.begin(), items.end(), before);
    return items;
}

} // namespace reservrutin::usecases
