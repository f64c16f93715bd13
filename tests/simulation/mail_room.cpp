// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/mail_room.h"

#include "core/delivery/delivery.h"
#include "core/delivery/retry_schedule.h"

namespace reservrutin::simulation {

using delivery::Conversation;
using delivery::Fault;
using delivery::Phase;

namespace {

constexpr int mostAutomaticCopies = delivery::RetrySchedule::mostUnknownRetries + 1;

Conversation replied(Phase phase, int code) {
    Conversation conversation;
    conversation.phase = phase;
    conversation.replyCode = code;
    conversation.secured = true;
    conversation.allBytesRead = phase == Phase::Dot;
    return conversation;
}

Conversation broken(Phase phase, Fault fault) {
    Conversation conversation = replied(phase, 0);
    conversation.fault = fault;
    return conversation;
}

MailRoom::Answered answeredWith(Mishap mishap) {
    switch (mishap) {
    case Mishap::TakenReplyLost:
        return {broken(Phase::Dot, Fault::Cut), true, false};
    case Mishap::NotTakenReplyLost:
        return {broken(Phase::Dot, Fault::TimedOut), false, false};
    case Mishap::Deferred:
        return {replied(Phase::Rcpt, 451), false, false};
    case Mishap::Refused:
        return {replied(Phase::Rcpt, 550), false, false};
    case Mishap::CutInData:
        return {broken(Phase::Data, Fault::Cut), false, false};
    case Mishap::Slow:
        return {replied(Phase::Dot, 250), true, true};
    }
    Q_UNREACHABLE();
}

delivery::State stateOf(const Disk& disk, const journal::Subject& subject) {
    delivery::State state = delivery::State::Queued;
    disk.memory().readSummary(subject, [&state](const base::Result<journal::Summary>& summary) {
        if (summary)
            state = delivery::deliveryFrom(summary->state.get()).state;
    });
    return state;
}

QByteArray messageIdIn(const QByteArray& bytes) {
    const qsizetype begin = bytes.indexOf('<');
    return bytes.mid(begin, bytes.indexOf('>') - begin + 1);
}

} // namespace

void MailRoom::mend() {
    m_isUp = true;
    m_mishaps.clear();
}

int MailRoom::copies() const {
    int all = 0;
    for (const Letter& letter : m_letters)
        all += letter.copies;
    return all;
}

std::optional<Mishap> MailRoom::nextMishap() {
    if (m_mishaps.empty())
        return std::nullopt;
    const Mishap mishap = m_mishaps.front();
    m_mishaps.pop_front();
    return mishap;
}

void MailRoom::taken(base::DeliveryId id, const QByteArray& messageId) {
    Letter& letter = m_letters[id];
    const QString name = id.hex().left(8);
    letter.messageIds.insert(messageId);
    ++letter.copies;
    const int byItself = letter.copies - letter.personSaid - letter.byClones;
    if (letter.messageIds.size() > 1)
        m_breaches.append({Rule::OneMessageId, QStringLiteral("delivery %1 has two").arg(name)});
    if (byItself > 1 + letter.repliesLost)
        m_breaches.append(
            {Rule::NoCopyUnasked, QStringLiteral("delivery %1 was sent again, and nobody asked for it").arg(name)});
    if (byItself > mostAutomaticCopies)
        m_breaches.append({Rule::NoCopyUnasked, QStringLiteral("delivery %1 came %2 times").arg(name).arg(byItself)});
}

void MailRoom::saysItWaits(base::DeliveryId id) {
    m_breaches.append({Rule::SilenceIsUnknown, QStringLiteral("delivery %1 is said to wait").arg(id.hex().left(8))});
}

MailRoom::Answered MailRoom::submit(base::DeliveryId id, const QByteArray& messageId) {
    if (!m_isUp)
        return {broken(Phase::Connect, Fault::Unreachable), false, false};
    const auto mishap = nextMishap();
    const Answered answered = mishap ? answeredWith(*mishap) : Answered{replied(Phase::Dot, 250), true, false};
    if (answered.isTaken)
        taken(id, messageId);
    if (answered.isTaken && answered.conversation.fault != Fault::None)
        replyWasLost(id);
    return answered;
}

Postbag::Postbag(MailRoom& room, const Disk& disk, Plant plant, Addressed addressed)
    : m_room(room)
    , m_disk(disk)
    , m_plant(plant)
    , m_addressed(std::move(addressed)) {}

Postbag::~Postbag() {
    if (m_held && m_held->answered.isTaken)
        m_room.replyWasLost(m_held->id);
}

void Postbag::submit(const delivery::Submission& submission, const delivery::MailServer&, const QByteArray&,
                     Answer answer) {
    QByteArray messageId = messageIdIn(submission.bytes);
    const base::DeliveryId id = m_addressed(messageId);
    if (m_plant == Plant::NewMessageId)
        messageId += QByteArray::number(++m_attempts);
    if (isClone)
        m_room.sentByClone(id);
    const MailRoom::Answered answered = m_room.submit(id, messageId);
    if (answered.isSlow)
        m_held = Held{id, answered, std::move(answer)};
    else
        reply(id, answered, answer);
}

/// What the console makes of it must be on its disk, or the reply was as good as lost.
void Postbag::reply(base::DeliveryId id, const MailRoom::Answered& answered, const Answer& answer) {
    const journal::Subject subject = journal::Subject::of(id);
    const qsizetype before = m_disk.memory().entries().size();
    const bool isSilence = answered.conversation.phase == Phase::Dot && answered.conversation.fault != Fault::None;
    const bool isMistaken = m_plant == Plant::UnknownAsQueued && isSilence;
    answer(isMistaken ? broken(Phase::Data, Fault::Cut) : answered.conversation);
    const bool isNoted = m_disk.hasKept(before, subject, QLatin1String("delivery.ended"));
    if (answered.isTaken && !isSilence && !isNoted)
        m_room.replyWasLost(id);
    if (isSilence && isNoted && stateOf(m_disk, subject) == delivery::State::Queued)
        m_room.saysItWaits(id);
}

void Postbag::release() {
    if (const auto held = std::exchange(m_held, std::nullopt))
        reply(held->id, held->answered, held->answer);
}

} // namespace reservrutin::simulation
