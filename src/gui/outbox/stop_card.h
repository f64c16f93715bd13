// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"
#include "gui/outbox/question_card.h"

namespace reservrutin::gui {

/// A report that was given another way may still have an e-mail waiting in the queue. This says so and offers to stop
/// it. Hidden otherwise.
class StopCard : public QuestionCard {
    Q_OBJECT

public:
    explicit StopCard(const Look& look, QWidget* parent = nullptr);
    void refresh(const OutboxItem& item);
    void close();

Q_SIGNALS:
    void stopAsked(const reservrutin::base::DeliveryId& id);

private:
    QString m_asked; ///< what it asks now: kept, with its focus, while it stays the same
};

} // namespace reservrutin::gui
