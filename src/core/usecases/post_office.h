// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/mail_submitter.h"
#include "core/usecases/delivery_queue.h"
#include "core/usecases/settings.h"

namespace reservrutin::usecases {

/// Why nothing is being sent just now, and when it is tried again. Shown as one strip; the reports stay queued.
struct Pause {
    delivery::PauseReason reason;
    QString words;                      ///< the server's, plain text
    std::optional<base::UtcMs> nextTry; ///< absent while a person has to change something
    base::UtcMs since;

    /// A clock that was set back does not make it longer.
    [[nodiscard]] bool holdsAt(base::UtcMs now) const { return !nextTry || (since <= now && now < *nextTry); }
};

/// Sends what is due, one message at a time: marks it Sending, submits the stored bytes, records what the server said.
/// A drill's message is taken by a sink here and never reaches a server. Owned by app/composition, on the window's
/// thread; tick() is called by a timer and whenever something changed, and is cheap when nothing is due.
class PostOffice final : public QObject {
    Q_OBJECT
public:
    PostOffice(DeliveryQueue& queue, Overview& overview, const SettingsStore& settings,
               delivery::MailSubmitter& submitter, const base::Clock& clock);

    void tick();
    /// Asked once a session, kept in memory only. Lifts a pause for want of a password.
    void setPassword(const QByteArray& password);
    /// How this computer names itself to the mail server (delivery::isClientName); known when somebody has found out.
    void setClientName(const QString& name) { m_clientName = name; }
    /// "Försök nu": forgets the pause.
    void tryNow();

    [[nodiscard]] bool hasServer() const;
    /// A user is set and no password was given this session.
    [[nodiscard]] bool needsPassword() const;
    [[nodiscard]] std::optional<Pause> pause() const { return m_pause; }
    [[nodiscard]] bool isSending() const { return m_busy; }
    /// When tick() has something to do next; absent when nothing waits.
    [[nodiscard]] std::optional<base::UtcMs> nextWork() const;
    /// Submits a message outside the queue ("skicka ett prov till mig själv"): nothing is recorded.
    void submitTest(const delivery::Submission& submission, delivery::MailSubmitter::Answer answer);

    /// The server as set; fails with NoMailServer or MailServerUnreadable.
    [[nodiscard]] base::Result<delivery::MailServer> server() const;

Q_SIGNALS:
    void changed();

private:
    void recoverLeftBehind();
    void send(base::DeliveryId id);
    void letGo();
    void submit(const DueMessage& message);
    void finish(base::DeliveryId id, const delivery::Outcome& outcome);
    void pauseFor(const delivery::Outcome& outcome);
    void sink(base::DeliveryId id);
    void record(base::DeliveryId id, const delivery::Outcome& outcome, bool goOn);
    [[nodiscard]] std::optional<base::UtcMs> nextMail() const;

    DeliveryQueue& m_queue;
    Overview& m_overview;
    const SettingsStore& m_settings;
    delivery::MailSubmitter& m_submitter;
    const base::Clock& m_clock;
    QByteArray m_password;
    QString m_clientName;
    std::optional<Pause> m_pause;
    int m_pausesInARow = 0;
    bool m_busy = false;
};

} // namespace reservrutin::usecases
