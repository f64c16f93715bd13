// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/message_composer.h"
#include "core/usecases/contact_book.h"
#include "core/usecases/delivery_acts.h"
#include "core/usecases/reports.h"

namespace reservrutin::usecases {

/// Who a message is from: a setting, without which nothing is queued.
struct Sender {
    QString name;
    QString from;
    QString replyTo; ///< may be empty
};

/// The ways out of a report and what people say of each delivery; what waits to be sent is DeliveryQueue's. Owned by
/// app/composition, on the window's thread.
class Deliveries final {
public:
    using Done = std::function<void(base::Result<base::DeliveryId>)>;

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

private:
    void act(base::DeliveryId id, DeliveryDecide decide, Done done);
    void actOnReport(base::ReportId report, base::DeliveryId id,
                     std::function<base::Result<QVector<journal::Fact>>(const report::Report&)> decide, Done done);
    [[nodiscard]] QList<delivery::MessageId> threadOf(const report::Report& report) const;
    [[nodiscard]] base::Result<journal::Fact> queuedFact(base::DeliveryId id, const report::Report& report,
                                                         const Sender& sender, const base::Person& by) const;
    [[nodiscard]] base::Result<journal::Fact> openedFact(base::DeliveryId id, const report::Report& report,
                                                         delivery::WayOut way, const QString& contact,
                                                         const base::Person& by) const;
    [[nodiscard]] std::optional<base::DeliveryId> alreadyOpened(base::ReportId report, delivery::WayOut way,
                                                                const QString& contact) const;

    CommandDesk& m_desk;
    Reports& m_reports;
    const ContactBook& m_contacts;
    const delivery::MessageComposer& m_composer;
    const language::LocalTime& m_time;
    const base::Clock& m_clock;
    base::Random& m_random;
};

} // namespace reservrutin::usecases
