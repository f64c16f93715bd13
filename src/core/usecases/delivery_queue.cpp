// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/delivery_queue.h"

#include "core/usecases/admission.h"
#include "core/usecases/delivery_acts.h"
#include "core/usecases/facts.h"

#include <algorithm>
#include <memory>

namespace reservrutin::usecases {

using base::DeliveryId;
using base::ErrorKind;
using base::fail;
using base::Person;
using base::Result;
using base::toJson;
using base::UtcMs;
using delivery::Delivery;
using delivery::EmailAddress;
using delivery::State;
using delivery::WayOut;
using journal::Fact;
using journal::Subject;
using report::Report;

DeliveryQueue::DeliveryQueue(CommandDesk& desk, const base::Clock& clock)
    : m_desk(desk)
    , m_clock(clock) {}

bool DeliveryQueue::isOurs(const Delivery& delivery) const {
    return m_desk.journal().isOwn(delivery.sender);
}

bool DeliveryQueue::waits(const Delivery& delivery) const {
    const Report* report = m_desk.overview().report(delivery.report);
    return isOurs(delivery) && delivery.way == WayOut::Smtp && delivery.nextAttempt &&
           (delivery.state == State::Queued || delivery.state == State::Unknown) &&
           (!report ||
            (report->stage != report::Stage::Withdrawn && m_desk.overview().speakingFor(*report).id == report->id));
}

/// A clock that was set back would keep a message waiting for as long as it was set back.
UtcMs DeliveryQueue::dueAt(const Delivery& delivery) const {
    if (delivery.state == State::Sending)
        return isLeftBehind(delivery) ? m_clock.now() : delivery.changedAt + (delivery::longestSendingMs + 1);
    const bool clockWentBack = delivery.state == State::Queued && m_clock.now() < delivery.changedAt;
    return clockWentBack ? m_clock.now() : *delivery.nextAttempt;
}

bool DeliveryQueue::isDue(const Delivery& delivery, UtcMs now) const {
    return waits(delivery) && dueAt(delivery) <= now;
}

std::optional<DeliveryId> DeliveryQueue::nextDue(UtcMs now, Lane lane) const {
    const Delivery* next = nullptr;
    for (const Delivery* delivery : m_desk.overview().deliveries()) {
        const bool comes = delivery->drill == (lane == Lane::Drill) && isDue(*delivery, now);
        if (comes && (!next || dueAt(*delivery) < dueAt(*next)))
            next = delivery;
    }
    return next ? std::optional(next->id) : std::nullopt;
}

std::optional<UtcMs> DeliveryQueue::nextDueAt(Lane lane) const {
    std::optional<UtcMs> next;
    for (const Delivery* delivery : m_desk.overview().deliveries()) {
        if (delivery->drill == (lane == Lane::Drill) && (waits(*delivery) || isOurSending(*delivery)))
            next = next ? std::min(*next, dueAt(*delivery)) : dueAt(*delivery);
    }
    return next;
}

void DeliveryQueue::retryNow(DeliveryId id, const Person& by, Done done) {
    const auto decide = [this, by](const Delivery& delivery) -> Result<Facts> {
        const State state = delivery::stateAt(delivery, m_clock.now());
        if (state != State::Queued && state != State::Unknown)
            return fail(ErrorKind::DeliveryNotWaiting, delivery::codeOf(state));
        const Report* report = m_desk.overview().report(delivery.report);
        if (report && report->stage == report::Stage::Withdrawn)
            return fail(ErrorKind::ReportWithdrawn);
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        const Fact retried = factOf(delivery.id, "delivery.retried", {{"by", toJson(*person)}});
        if (delivery.state == State::Sending) // left behind: it may have arrived, and only then is it sent again
            return Facts{delivery::foundSendingFact(delivery, m_clock.now()), retried};
        return Facts{retried};
    };
    actOnDelivery(m_desk, id, decide, std::move(done));
}

void DeliveryQueue::readMessage(DeliveryId id, Message answer) {
    const auto read = [this, id, answer = std::move(answer)](const Result<QVector<journal::Entry>>& entries) {
        if (!entries)
            return answer(tl::unexpected(entries.error()));
        const Delivery* delivery = m_desk.overview().delivery(id);
        for (const journal::Entry& entry : *entries) {
            if (entry.header.kind != u"delivery.queued" || entry.isErased())
                continue;
            // The first founds the delivery: bytes and addresses are of one entry, whatever came after it.
            const QByteArray bytes = delivery::messageOf(entry);
            const auto from = EmailAddress::parse(base::textAt(entry.json(), "from"));
            const auto to = EmailAddress::parse(base::textAt(entry.json(), "to"));
            if (delivery && !bytes.isEmpty() && from && to && to->text() == delivery->to)
                return answer(DueMessage{id, {bytes, *from, *to}});
            return answer(fail(ErrorKind::NotFound, id.hex()));
        }
        const bool isErased = delivery && delivery->erased > 0;
        answer(fail(isErased ? ErrorKind::NotFound : ErrorKind::StoreUnavailable, id.hex()));
    };
    m_desk.journal().readEntries(Subject::of(id), read);
}

void DeliveryQueue::beginSending(DeliveryId id, Message answer) {
    const auto decide = [this](const Delivery& delivery) -> Result<Facts> {
        if (!waits(delivery))
            return fail(ErrorKind::DeliveryNotWaiting, delivery::codeOf(delivery.state));
        return Facts{factOf(delivery.id, "delivery.sending", {{"attempt", delivery.attempts + 1}})};
    };
    actOnDelivery(m_desk, id, decide, [this, id, answer = std::move(answer)](const Result<DeliveryId>& begun) {
        if (!begun)
            return answer(tl::unexpected(begun.error()));
        // "Sending" must be on the disk before a server hears of it: else a restart would send it once more.
        if (!m_desk.overview().isSaved(Subject::of(id)))
            return answer(fail(ErrorKind::StoreUnavailable));
        readMessage(id, answer);
    });
}

void DeliveryQueue::ended(DeliveryId id, const delivery::Outcome& outcome, Done done) {
    const auto decide = [this, outcome](const Delivery& delivery) -> Result<Facts> {
        const bool isTaken = outcome.kind == delivery::OutcomeKind::Accepted && !delivery::isGiven(delivery.state);
        if (delivery.state != State::Sending && !isTaken)
            return fail(ErrorKind::DeliveryNotWaiting, delivery::codeOf(delivery.state));
        return Facts{delivery::endedFact(delivery, outcome, m_clock.now())};
    };
    actOnDelivery(m_desk, id, decide, std::move(done));
}

bool DeliveryQueue::isOurSending(const Delivery& delivery) const {
    return delivery.state == State::Sending && isOurs(delivery);
}

bool DeliveryQueue::isLeftBehind(const Delivery& delivery) const {
    return isOurSending(delivery) && delivery::stateAt(delivery, m_clock.now()) == State::Unknown;
}

bool DeliveryQueue::hasLeftBehind() const {
    const auto all = m_desk.overview().deliveries();
    return std::any_of(all.begin(), all.end(), [this](const Delivery* delivery) { return isLeftBehind(*delivery); });
}

void DeliveryQueue::recover(std::function<void(int)> done) {
    recoverThose(&DeliveryQueue::isOurSending, std::move(done));
}

void DeliveryQueue::recoverLeftBehind(std::function<void(int)> done) {
    recoverThose(&DeliveryQueue::isLeftBehind, std::move(done));
}

void DeliveryQueue::recoverThose(Which which, std::function<void(int)> done) {
    QVector<DeliveryId> found;
    for (const Delivery* delivery : m_desk.overview().deliveries()) {
        if ((this->*which)(*delivery))
            found.append(delivery->id);
    }
    const auto open = std::make_shared<qsizetype>(found.size());
    if (found.isEmpty())
        return done(0);
    const int count = int(found.size());
    for (const DeliveryId id : found) {
        const auto decide = [this, which](const Delivery& delivery) -> Result<Facts> {
            if (!(this->*which)(delivery))
                return Facts{};
            return Facts{delivery::foundSendingFact(delivery, m_clock.now())};
        };
        actOnDelivery(m_desk, id, decide, [open, done, count](const Result<DeliveryId>&) {
            if (--*open == 0)
                done(count);
        });
    }
}

} // namespace reservrutin::usecases
