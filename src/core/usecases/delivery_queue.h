// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/delivery/mail_transport.h"
#include "core/usecases/command_desk.h"

namespace reservrutin::usecases {

/// One message that is due, with the bytes that were fixed when it was queued.
struct DueMessage {
    base::DeliveryId id;
    delivery::Submission submission;
};

/// What waits to be sent from this data folder, whose turn it is, and what became of it. Every console of the group
/// sees every delivery; only the one whose journal queued it (or last said "skicka härifrån") sends it, so that two
/// never send the same. Owned by app/composition, on the window's thread; PostOffice works it off.
class DeliveryQueue final {
public:
    using Done = std::function<void(base::Result<base::DeliveryId>)>;
    using Message = journal::Journal::Answer<DueMessage>;

    /// Drills wait apart: what keeps mail from leaving does not keep a drill from its sink.
    enum class Lane { Mail, Drill };

    DeliveryQueue(CommandDesk& desk, const base::Clock& clock);

    /// Whether this console sends it.
    [[nodiscard]] bool isOurs(const delivery::Delivery& delivery) const;
    /// Whether it would be sent now, were nothing in the way.
    [[nodiscard]] bool isDue(const delivery::Delivery& delivery, base::UtcMs now) const;
    /// The delivery whose turn it is, if any. Those of a withdrawn report never are.
    [[nodiscard]] std::optional<base::DeliveryId> nextDue(base::UtcMs now, Lane lane) const;
    /// When the next waiting one is due; absent when none waits.
    [[nodiscard]] std::optional<base::UtcMs> nextDueAt(Lane lane) const;
    /// "Skicka nu", however often: due at once, and from here, whoever queued it or left it behind in Sending. Fails
    /// with DeliveryNotWaiting, ReportWithdrawn.
    void retryNow(base::DeliveryId id, const base::Person& by, Done done);
    /// Marks it Sending and gives the bytes. Fails with DeliveryNotWaiting, NotFound (erased), StoreUnavailable (the
    /// bytes cannot be read now).
    void beginSending(base::DeliveryId id, Message answer);
    void ended(base::DeliveryId id, const delivery::Outcome& outcome, Done done);
    /// At start: what we were sending when the program ended may have been taken, so it becomes Unknown. What another
    /// console left behind is never written by us: delivery::stateAt shows it.
    void recover(std::function<void(int recovered)> done);
    /// While the program runs, and nothing is in hand: the same for what is ours and was left behind all the same, as
    /// when another computer began it before it heard that this one was to send it.
    void recoverLeftBehind(std::function<void(int recovered)> done);
    [[nodiscard]] bool hasLeftBehind() const;

private:
    [[nodiscard]] bool waits(const delivery::Delivery& delivery) const;
    [[nodiscard]] bool isLeftBehind(const delivery::Delivery& delivery) const;
    using Which = bool (DeliveryQueue::*)(const delivery::Delivery&) const;
    [[nodiscard]] bool isOurSending(const delivery::Delivery& delivery) const;
    void recoverThose(Which which, std::function<void(int)> done);
    [[nodiscard]] base::UtcMs dueAt(const delivery::Delivery& delivery) const;
    void readMessage(base::DeliveryId id, Message answer);

    CommandDesk& m_desk;
    const base::Clock& m_clock;
};

} // namespace reservrutin::usecases
