// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/outbox_acts.h"

#include "gui/shell/page_ids.h"

#include <algorithm>

namespace reservrutin::gui {

using base::DeliveryId;
using delivery::Delivery;
using delivery::ReportState;
using delivery::State;
using report::Report;

namespace {

bool isOfMine(const base::Person& by, const base::Person& me) {
    return (!me.name.isEmpty() && by.name == me.name) || (!me.unit.isEmpty() && by.unit == me.unit);
}

bool isOthers(const Session& session, const Report& report) {
    return report.taken && !session.person().name.isEmpty() && !(report.taken->by == session.person());
}

MainAct actOnTaken(const Session& session, const OutboxItem& item) {
    const Delivery* deciding = item.deciding();
    if (deciding && deciding->state == State::Sending)
        return MainAct::Sending;
    const bool elsewhere = deciding && deciding->state == State::Queued && deciding->nextAttempt &&
                           !session.console().queue.isOurs(*deciding);
    if (elsewhere || (deciding && (deciding->state == State::Unknown || deciding->state == State::Opened)))
        return MainAct::None;
    return isOthers(session, *item.report) ? MainAct::TakeFrom : MainAct::Send;
}

MainAct possibleAct(const Session& session, const OutboxItem& item) {
    if (&session.console().overview.speakingFor(*item.report) != item.report)
        return MainAct::None;
    if (item.standing.state == ReportState::Ready)
        return item.deciding() && item.deciding()->state == State::Opened ? MainAct::None : MainAct::Take;
    return item.standing.state == ReportState::TakenOver ? actOnTaken(session, item) : MainAct::None;
}

} // namespace

bool passesReportsOn(const Session& session, const Report& report) {
    const usecases::Console& console = session.console();
    const base::Person me = session.person();
    const auto contact = console.contacts.contact(report.via);
    if (contact && (isOfMine({contact->local ? contact->local->name : QString(), contact->title}, me)))
        return true;
    const auto duty = console.overview.duty(report.via);
    if (duty && isOfMine({duty->name, duty->unit}, me))
        return true;
    const QVector<const Report*> reports = console.overview.reports();
    return std::any_of(reports.begin(), reports.end(), [&me](const Report* each) {
        return each->taken && !each->taken->asReporter && isOfMine(each->taken->by, me);
    });
}

MainAct mainActOf(const Session& session, const OutboxItem& item) {
    const MainAct act = possibleAct(session, item);
    return act == MainAct::TakeFrom && !item.isYours ? MainAct::None : act;
}

bool mayTakeFrom(const Session& session, const OutboxItem& item) {
    return possibleAct(session, item) == MainAct::TakeFrom;
}

OutboxActs::OutboxActs(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

template <class Id>
std::function<void(base::Result<Id>)> OutboxActs::told() {
    const QPointer<OutboxActs> self(this);
    return [self](const base::Result<Id>& result) {
        if (!self || !self->m_session.took(result))
            return;
        self->m_session.console().post.tick();
        Q_EMIT self->acted();
    };
}

void OutboxActs::take(const Report& report) {
    if (m_session.person().name.isEmpty())
        return Q_EMIT goTo(page_id::person);
    m_session.console().reports.take(report.id, m_session.person(), told<base::ReportId>());
}

void OutboxActs::send(const OutboxItem& item) {
    const Delivery* deciding = item.deciding();
    if (deciding && deciding->state == State::Queued)
        return retry(deciding->id);
    queue(*item.report);
}

void OutboxActs::retry(const DeliveryId& id) {
    const auto answer = [done = told<DeliveryId>(),
                         &post = m_session.console().post](const base::Result<DeliveryId>& result) {
        done(result);
        post.tryNow();
    };
    m_session.console().queue.retryNow(id, m_session.person(), answer);
}

void OutboxActs::confirm(const DeliveryId& id) {
    m_session.console().deliveries.confirm(id, m_session.person(), told<DeliveryId>());
}

void OutboxActs::notSent(const DeliveryId& id) {
    m_session.console().deliveries.notSent(id, m_session.person(), told<DeliveryId>());
}

void OutboxActs::queue(const Report& report) {
    const usecases::Console& console = m_session.console();
    if (!console.post.hasServer() && !report.drill)
        return Q_EMIT waysAsked(); // why stands in the strip above
    const usecases::Settings& settings = console.settings.settings();
    console.deliveries.queueMail(report.id, {settings.unit.name, settings.mail.from, settings.mail.replyTo},
                                 m_session.person(), told<DeliveryId>());
}

} // namespace reservrutin::gui
