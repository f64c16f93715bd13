// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/ids.h"
#include "core/delivery/mail_submitter.h"
#include "simulation/disk.h"
#include "simulation/plant.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <deque>

namespace reservrutin::simulation {

/// What the mail server does with the next message, where it does not just take it.
enum class Mishap {
    TakenReplyLost,    ///< 354, the bytes, then a cut: it was taken
    NotTakenReplyLost, ///< the same: it was not
    Deferred,          ///< 451
    Refused,           ///< 550
    CutInData,         ///< before the final dot
    Slow,              ///< taken; the reply comes when it is released
};

/// The one mail server of a simulated run, and the recipient's inbox behind it. Counts what must not happen.
class MailRoom final {
public:
    struct Answered {
        delivery::Conversation conversation;
        bool isTaken = false;
        bool isSlow = false;
    };

    void setUp(bool isUp) { m_isUp = isUp; }
    [[nodiscard]] bool isUp() const { return m_isUp; }
    void comes(Mishap mishap) { m_mishaps.push_back(mishap); }
    void mend();
    [[nodiscard]] Answered submit(base::DeliveryId id, const QByteArray& messageId);
    /// The console did not get to know, or to note, what the server said of a message it took.
    void replyWasLost(base::DeliveryId id) { ++m_letters[id].repliesLost; }
    /// "Skicka nu", noted on some disk.
    void personSaid(base::DeliveryId id) { ++m_letters[id].personSaid; }
    /// Sent by a copy of a computer that nobody noticed: two have the same right to send it.
    void sentByClone(base::DeliveryId id) { ++m_letters[id].byClones; }
    void saysItWaits(base::DeliveryId id);
    [[nodiscard]] bool hasTaken(base::DeliveryId id) const { return m_letters.value(id).copies > 0; }
    [[nodiscard]] int copies() const;

    [[nodiscard]] Breaches takeBreaches() { return std::exchange(m_breaches, {}); }

private:
    struct Letter {
        QSet<QByteArray> messageIds;
        int copies = 0;
        int repliesLost = 0;
        int personSaid = 0;
        int byClones = 0;
    };
    void taken(base::DeliveryId id, const QByteArray& messageId);
    [[nodiscard]] std::optional<Mishap> nextMishap();

    QHash<base::DeliveryId, Letter> m_letters;
    std::deque<Mishap> m_mishaps;
    Breaches m_breaches;
    bool m_isUp = true;
};

/// One console's way to the mail server.
class Postbag final : public delivery::MailSubmitter {
public:
    /// Which delivery has this Message-ID. More than one may be said to be in Sending: one that another began.
    using Addressed = std::function<base::DeliveryId(const QByteArray& messageId)>;

    /// What the console notes is kept on `disk`.
    Postbag(MailRoom& room, const Disk& disk, Plant plant, Addressed addressed);
    ~Postbag() override;

    void submit(const delivery::Submission& submission, const delivery::MailServer& server, const QByteArray& password,
                Answer answer) override;
    /// The reply that was slow arrives.
    void release();
    bool isClone = false;

private:
    void reply(base::DeliveryId id, const MailRoom::Answered& answered, const Answer& answer);

    MailRoom& m_room;
    const Disk& m_disk;
    Plant m_plant;
    Addressed m_addressed;
    struct Held {
        base::DeliveryId id;
        MailRoom::Answered answered;
        Answer answer;
    };
    std::optional<Held> m_held;
    int m_attempts = 0;
};

} // namespace reservrutin::simulation
