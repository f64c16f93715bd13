// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/post_office.h"

#include "core/delivery/retry_schedule.h"

namespace reservrutin::usecases {

using base::DeliveryId;
using base::ErrorKind;
using base::fail;
using base::Result;
using base::UtcMs;
using delivery::Conversation;
using delivery::Delivery;
using delivery::Outcome;
using delivery::OutcomeKind;

namespace {

/// Erased bytes are gone for good. Whatever else kept a message from being begun says nothing about it: later, again.
Outcome notBegun(const base::Error& error) {
    if (error.kind == ErrorKind::NotFound)
        return {OutcomeKind::Refused, std::nullopt, 0, {}};
    return {OutcomeKind::TransportPaused, delivery::PauseReason::Stopped, 0, {}};
}

} // namespace

PostOffice::PostOffice(DeliveryQueue& queue, Overview& overview, const SettingsStore& settings,
                       delivery::MailSubmitter& submitter, const base::Clock& clock)
    : m_queue(queue)
    , m_overview(overview)
    , m_settings(settings)
    , m_submitter(submitter)
    , m_clock(clock) {}

Result<delivery::MailServer> PostOffice::server() const {
    const MailSettings& mail = m_settings.settings().mail;
    if (mail.server.isEmpty())
        return fail(ErrorKind::NoMailServer);
    auto server = delivery::parseServerUrl(mail.server);
    if (server) {
        server->user = mail.user;
        server->caFile = mail.ca;
        server->ehloName = m_clientName;
    }
    return server;
}

bool PostOffice::hasServer() const {
    return !m_settings.settings().mail.server.isEmpty();
}

bool PostOffice::needsPassword() const {
    return hasServer() && !m_settings.settings().mail.user.isEmpty() && m_password.isEmpty();
}

void PostOffice::setPassword(const QByteArray& password) {
    m_password = password;
    tryNow();
}

void PostOffice::tryNow() {
    m_pause.reset();
    m_pausesInARow = 0;
    Q_EMIT changed();
    tick();
}

std::optional<UtcMs> PostOffice::nextMail() const {
    const auto due = m_queue.nextDueAt(DeliveryQueue::Lane::Mail);
    if (!due || !hasServer() || needsPassword())
        return std::nullopt;
    if (!m_pause || !m_pause->holdsAt(m_clock.now()))
        return due;
    return m_pause->nextTry ? std::optional(std::max(*due, *m_pause->nextTry)) : std::nullopt;
}

std::optional<UtcMs> PostOffice::nextWork() const {
    const auto mail = nextMail();
    const auto drill = m_queue.nextDueAt(DeliveryQueue::Lane::Drill);
    return mail && drill ? std::min(mail, drill) : (mail ? mail : drill);
}

void PostOffice::tick() {
    if (m_busy)
        return;
    if (m_queue.hasLeftBehind())
        return recoverLeftBehind();
    const UtcMs now = m_clock.now();
    if (const auto drill = m_queue.nextDue(now, DeliveryQueue::Lane::Drill))
        return sink(*drill);
    const bool paused = m_pause && m_pause->holdsAt(now);
    const auto due = m_queue.nextDue(now, DeliveryQueue::Lane::Mail);
    if (due && !paused && hasServer() && !needsPassword())
        send(*due);
}

/// We send one at a time, and send nothing now: what is still said to be sent, nobody sends.
void PostOffice::recoverLeftBehind() {
    m_busy = true;
    const QPointer<PostOffice> self(this);
    m_queue.recoverLeftBehind([self](int) {
        if (self)
            self->letGo();
    });
}

void PostOffice::send(DeliveryId id) {
    m_busy = true;
    const QPointer<PostOffice> self(this);
    m_queue.beginSending(id, [self, id](const Result<DueMessage>& message) {
        if (!self)
            return;
        if (message)
            return self->submit(*message);
        if (message.error().kind == ErrorKind::DeliveryNotWaiting)
            return self->letGo(); // a person decided otherwise meanwhile
        self->finish(id, notBegun(message.error()));
    });
}

void PostOffice::letGo() {
    m_busy = false;
    Q_EMIT changed();
}

void PostOffice::submit(const DueMessage& message) {
    const auto mailServer = server();
    if (!mailServer)
        return finish(message.id, Outcome{OutcomeKind::TransportPaused, delivery::PauseReason::Internal, 0, {}});
    const QPointer<PostOffice> self(this);
    m_submitter.submit(message.submission, *mailServer, m_password,
                       [self, id = message.id](const Conversation& conversation) {
                           if (self)
                               self->finish(id, delivery::outcomeOf(conversation));
                       });
}

void PostOffice::sink(DeliveryId id) {
    m_busy = true;
    const QPointer<PostOffice> self(this);
    m_queue.beginSending(id, [self, id](const Result<DueMessage>& message) {
        if (!self)
            return;
        const Outcome outcome =
            message ? Outcome{OutcomeKind::Accepted, std::nullopt, 0, {}} : notBegun(message.error());
        self->record(id, outcome, message.has_value());
    });
}

void PostOffice::finish(DeliveryId id, const Outcome& outcome) {
    if (outcome.kind == OutcomeKind::TransportPaused) {
        pauseFor(outcome);
    } else {
        m_pause.reset();
        m_pausesInARow = 0;
    }
    record(id, outcome, true);
}

/// `goOn` is false after a drill could not be begun: trying it again at once would only fail the same way.
void PostOffice::record(DeliveryId id, const Outcome& outcome, bool goOn) {
    const QPointer<PostOffice> self(this);
    m_queue.ended(id, outcome, [self, goOn](const Result<DeliveryId>&) {
        if (!self)
            return;
        self->m_busy = false;
        Q_EMIT self->changed();
        if (self && goOn)
            self->tick();
    });
}

void PostOffice::pauseFor(const Outcome& outcome) {
    ++m_pausesInARow;
    const auto reason = outcome.pause.value_or(delivery::PauseReason::Internal);
    const UtcMs now = m_clock.now();
    std::optional<UtcMs> next;
    if (!delivery::needsPerson(reason))
        next = delivery::RetrySchedule::afterDeferral(m_pausesInARow, now, now);
    m_pause = Pause{reason, outcome.words, next, now};
}

void PostOffice::submitTest(const delivery::Submission& submission, delivery::MailSubmitter::Answer answer) {
    const auto mailServer = server();
    if (!mailServer || m_busy) {
        Conversation none;
        none.fault = delivery::Fault::Cancelled;
        return answer(none);
    }
    m_busy = true;
    const QPointer<PostOffice> self(this);
    const auto free = [self, answer = std::move(answer)](const Conversation& conversation) {
        if (self)
            self->m_busy = false;
        answer(conversation);
        if (self)
            self->tick();
    };
    m_submitter.submit(submission, *mailServer, m_password, free);
}

} // namespace reservrutin::usecases
