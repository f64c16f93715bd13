// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/mail_transport.h"
#include "core/delivery/message_composer.h"
#include "core/usecases/contact_book.h"
#include "core/usecases/reports.h"

namespace reservrutin::usecases {

/// Who a message is from: a setting, without which nothing is queued.
struct Sender {
    QString name;
    QString from;
    QString replyTo; ///< may be empty
};

/// One message that is due, with the bytes that were fixed when it was queued.
struct DueMessage {
    base::DeliveryId id;
    delivery::Submission submission;
};

/// The ways out of a report and the life of each delivery; design.md §7's second table. It decides and records; the
/// sending itself is mail's, on its own thread. Owned by app/composition, on the window's thread.
class Deliveries final {
public:
    using Done = std::function<void(base::Result<base::DeliveryId>)>;
    using Message = journal::Journal::Answer<DueMessage>;

    Deliveries(CommandDesk& desk, Reports& reports, const ContactBook& contacts,
               const delivery::MessageComposer& composer, const language::LocalTime& time, const base::Clock& clock,
               base::Random& random);

    /// Fixes bytes and Message-ID and puts the delivery in the queue. Fails with NoSender, AddressUnreadable,
    /// NoRecipient, PatientData, ReportNotTaken, ReportNotReady, ReportWithdrawn, ReportAlreadyGiven,
    /// DeliveryNotWaiting (one is already under way).
    void queueMail(base::ReportId report, const Sender& sender, const base::Person& by, Done done);
    /// The report went to the mail program, the clipboard or paper, meant for this contact. Fails with ReportNotReady,
    /// ReportWithdrawn, DrillStaysInside (mail program in a drill).
    void opened(base::ReportId report, delivery::WayOut way, const QString& contact, const base::Person& by, Done done);
    /// Read aloud or handed over, and said so at once.
    void given(base::ReportId report, delivery::WayOut way, const QString& contact, const base::Person& by, Done done);
    void confirm(base::DeliveryId id, const base::Person& by, Done done);
    void notSent(base::DeliveryId id, const base::Person& by, Done done);
    /// "Skicka nu": due at once, however often. Fails with DeliveryNotWaiting.
    void retryNow(base::DeliveryId id, const base::Person& by, Done done);

    /// Drills wait apart: what keeps mail from leaving does not keep a drill from its sink.
    enum class Queue { Mail, Drill };
    /// Whether it would be sent now, were nothing in the way.
    [[nodiscard]] bool isDue(const delivery::Delivery& delivery, base::UtcMs now) const;
    /// The delivery whose turn it is, if any. Those of a withdrawn report never are.
    [[nodiscard]] std::optional<base::DeliveryId> nextDue(base::UtcMs now, Queue queue) const;
    [[nodiscard]] std::optional<base::DeliveryId> nextDue(base::UtcMs now) const;
    /// When the next waiting one is due; absent when none waits.
    [[nodiscard]] std::optional<base::UtcMs> nextDueAt(Queue queue) const;
    [[nodiscard]] std::optional<base::UtcMs> nextDueAt() const;
    /// Marks it Sending and gives the bytes. Fails with DeliveryNotWaiting, NotFound (erased), StoreUnavailable (the
    /// bytes cannot be read now).
    void beginSending(base::DeliveryId id, Message answer);
    void ended(base::DeliveryId id, const delivery::Outcome& outcome, Done done);
    /// At start: whatever was found in Sending may have been taken, so it becomes Unknown.
    void recover(std::function<void(int recovered)> done);

private:
    using Decide = std::function<base::Result<QVector<journal::Fact>>(const delivery::Delivery&)>;

    void act(base::DeliveryId id, Decide decide, Done done);
    void actOnReport(base::ReportId report, base::DeliveryId id,
                     std::function<base::Result<QVector<journal::Fact>>(const report::Report&)> decide, Done done);
    [[nodiscard]] base::Result<journal::Fact> queuedFact(base::DeliveryId id, const report::Report& report,
                                                         const Sender& sender, const base::Person& by) const;
    [[nodiscard]] base::Result<journal::Fact> openedFact(base::DeliveryId id, const report::Report& report,
                                                         delivery::WayOut way, const QString& contact,
                                                         const base::Person& by) const;
    [[nodiscard]] std::optional<base::DeliveryId> alreadyOpened(base::ReportId report, delivery::WayOut way,
                                                                const QString& contact) const;
    void readMessage(base::DeliveryId id, Message answer);
    [[nodiscard]] bool waits(const delivery::Delivery& delivery) const;
    [[nodiscard]] base::UtcMs dueAt(const delivery::Delivery& delivery) const;

    CommandDesk& m_desk;
    Reports& m_reports;
    const ContactBook& m_contacts;
    const delivery::MessageComposer& m_composer;
    const language::LocalTime& m_time;
    const base::Clock& m_clock;
    base::Random& m_random;
};

} // namespace reservrutin::usecases
