// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/mail_room.h"

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
    if (letter.messageIds.size() > 1)
        m_faults.append(QStringLiteral("delivery %1 has two Message-IDs").arg(name));
    if (letter.copies > 1 + letter.repliesLost + letter.personSaid)
        m_faults.append(QStringLiteral("delivery %1 was sent again, and nobody asked for it").arg(name));
    if (letter.copies - letter.personSaid > mostAutomaticCopies)
        m_faults.append(QStringLiteral("delivery %1 came %2 times by itself").arg(name).arg(letter.copies));
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

Postbag::Postbag(MailRoom& room, Plant plant, std::function<base::DeliveryId()> sending)
    : m_room(room)
    , m_plant(plant)
    , m_sending(std::move(sending)) {}

Postbag::~Postbag() {
    if (m_held && m_held->answered.isTaken)
        m_room.replyWasLost(m_held->id);
}

void Postbag::submit(const delivery::Submission& submission, const delivery::MailServer&, const QByteArray&,
                     Answer answer) {
    const base::DeliveryId id = m_sending();
    QByteArray messageId = messageIdIn(submission.bytes);
    if (m_plant == Plant::NewMessageId)
        messageId += QByteArray::number(++m_attempts);
    MailRoom::Answered answered = m_room.submit(id, messageId);
    if (m_plant == Plant::UnknownAsQueued && answered.conversation.phase == Phase::Dot &&
        answered.conversation.fault != Fault::None)
        answered.conversation = broken(Phase::Data, Fault::Cut);
    if (answered.isSlow)
        m_held = Held{id, answered, std::move(answer)};
    else
        reply(id, answered, answer);
}

void Postbag::reply(base::DeliveryId id, const MailRoom::Answered& answered, const Answer& answer) {
    answer(answered.conversation);
    const bool alreadyLost = answered.conversation.fault != Fault::None;
    if (answered.isTaken && !alreadyLost && isAlive && !isAlive())
        m_room.replyWasLost(id);
}

void Postbag::release() {
    if (const auto held = std::exchange(m_held, std::nullopt))
        reply(held->id, held->answered, held->answer);
}

} // namespace reservrutin::simulation
