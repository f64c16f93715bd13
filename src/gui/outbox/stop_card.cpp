// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/stop_card.h"

#include <algorithm>

namespace reservrutin::gui {

using delivery::Delivery;
using delivery::ReportState;
using delivery::State;

namespace {

/// One that may have arrived and is not sent again by itself has nothing to stop.
bool canBeStopped(const Delivery& delivery) {
    return delivery.way == delivery::WayOut::Smtp &&
           (delivery.state == State::Queued || (delivery.state == State::Unknown && delivery.nextAttempt));
}

} // namespace

StopCard::StopCard(const Look& look, QWidget* parent)
    : QuestionCard(look, parent) {}

void StopCard::refresh(const OutboxItem& item) {
    const ReportState state = item.standing.state;
    const auto waiting = std::find_if(item.deliveries.begin(), item.deliveries.end(), canBeStopped);
    if ((state != ReportState::Given && state != ReportState::Acknowledged) || waiting == item.deliveries.end())
        return close();
    const QString key = waiting->id.hex() + delivery::codeOf(waiting->state);
    if (key == m_asked)
        return;
    m_asked = key;
    ask(tr("The report has been given another way, but an e-mail to %1 is still in the queue.").arg(waiting->to));
    connect(addAnswer(tr("Do not send")), &QAbstractButton::clicked, this,
            [this, id = waiting->id] { Q_EMIT stopAsked(id); });
}

void StopCard::close() {
    m_asked.clear();
    clear();
}

} // namespace reservrutin::gui
