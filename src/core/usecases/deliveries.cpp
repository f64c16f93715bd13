// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/deliveries.h"

#include "core/delivery/message_id.h"
#include "core/report/report_number.h"
#include "core/usecases/admission.h"
#include "core/usecases/facts.h"

#include <algorithm>

namespace reservrutin::usecases {

using base::DeliveryId;
using base::ErrorKind;
using base::fail;
using base::Person;
using base::ReportId;
using base::Result;
using base::toJson;
using base::UtcMs;
using delivery::Delivery;
using delivery::EmailAddress;
using delivery::ReportState;
using delivery::State;
using delivery::WayOut;
using journal::Command;
using journal::Fact;
using journal::Subject;
using report::Report;

namespace {

bool isUnderWay(const Delivery& delivery) {
    return delivery.way == WayOut::Smtp &&
           (delivery.state == State::Queued || delivery.state == State::Sending || delivery.state == State::Unknown);
}

Result<void> mayLeave(ReportState state) {
    switch (state) {
    case ReportState::Draft:
        return fail(ErrorKind::ReportNotReady);
    case ReportState::Withdrawn:
        return fail(ErrorKind::ReportWithdrawn);
    case ReportState::Ready:
    case ReportState::TakenOver:
    case ReportState::Given:
    case ReportState::Acknowledged:
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> mayBeQueued(ReportState state, const QVector<Delivery>& deliveries) {
    if (const auto may = mayLeave(state); !may)
        return may;
    if (state == ReportState::Ready)
        return fail(ErrorKind::ReportNotTaken);
    if (state != ReportState::TakenOver)
        return fail(ErrorKind::ReportAlreadyGiven);
    const auto underWay = std::find_if(deliveries.begin(), deliveries.end(), isUnderWay);
    if (underWay != deliveries.end())
        return fail(ErrorKind::DeliveryNotWaiting, delivery::codeOf(underWay->state));
    return {};
}

struct Addresses {
    EmailAddress from;
    std::optional<EmailAddress> replyTo;
    EmailAddress to;
};

Result<Addresses> addressesOf(const Sender& sender, const QString& recipient) {
    if (sender.from.isEmpty())
        return fail(ErrorKind::NoSender);
    if (recipient.isEmpty())
        return fail(ErrorKind::NoRecipient);
    for (const QString& line : {sender.name, sender.from, sender.replyTo}) {
        if (const auto admitted = admittedLine(line); !admitted)
            return tl::unexpected(admitted.error());
    }
    const auto from = EmailAddress::parse(sender.from);
    const auto to = EmailAddress::parse(recipient);
    if (!from || !to)
        return fail(ErrorKind::AddressUnreadable, from ? recipient : sender.from);
    if (sender.replyTo.isEmpty())
        return Addresses{*from, std::nullopt, *to};
    const auto replyTo = EmailAddress::parse(sender.replyTo);
    if (!replyTo)
        return fail(ErrorKind::AddressUnreadable, sender.replyTo);
    return Addresses{*from, *replyTo, *to};
}

/// What a report says, if it may be said.
Result<report::Composition> leaving(const Reports& reports, const Report& report) {
    if (!report.content)
        return fail(ErrorKind::NotFound, report::numberOf(report.id));
    report::Composition composition = reports.composed(report.id, *report.content);
    if (const auto may = admittedToLeave(composition.subject + u'\n' + composition.body); !may)
        return tl::unexpected(may.error());
    return composition;
}

} // namespace

Deliveries::Deliveries(CommandDesk& desk, Reports& reports, const ContactBook& contacts,
                       const delivery::MessageComposer& composer, const language::LocalTime& time,
                       const base::Clock& clock, base::Random& random)
    : m_desk(desk)
    , m_reports(reports)
    , m_contacts(contacts)
    , m_composer(composer)
    , m_time(time)
    , m_clock(clock)
    , m_random(random) {}

/// The messages that went before an update: its parent's first, then the earlier updates'.
QList<delivery::MessageId> Deliveries::threadOf(const Report& report) const {
    QList<delivery::MessageId> thread;
    if (!report.parent)
        return thread;
    const auto add = [this, &thread](ReportId id) {
        for (const Delivery& delivery : m_desk.overview().deliveriesOf(id)) {
            const auto messageId = delivery::MessageId::parse(delivery.messageId);
            if (messageId && delivery::isGiven(delivery.state))
                thread.append(*messageId);
        }
    };
    const Report* parent = m_desk.overview().report(*report.parent);
    add(parent ? m_desk.overview().speakingFor(*parent).id : *report.parent);
    for (const Report* other : m_desk.overview().reports()) {
        if (other->parent == report.parent && other->id != report.id && other->updateNumber < report.updateNumber)
            add(other->id);
    }
    return thread;
}

Result<Fact> Deliveries::queuedFact(DeliveryId id, const Report& report, const Sender& sender, const Person& by) const {
    auto addresses = addressesOf(sender, m_contacts.email(report.recipient));
    if (!addresses)
        return tl::unexpected(addresses.error());
    if (report.drill)
        addresses->to = *EmailAddress::parse(report::drillAddress);
    const auto composition = leaving(m_reports, report);
    if (!composition)
        return tl::unexpected(composition.error());
    const auto messageId = delivery::MessageId::of(id, addresses->from);
    std::optional<delivery::Mailbox> replyTo;
    if (addresses->replyTo)
        replyTo = delivery::Mailbox{{}, *addresses->replyTo};
    const UtcMs now = m_clock.now();
    const QList<delivery::MessageId> thread = threadOf(report);
    const delivery::Message message{{sender.name, addresses->from},
                                    replyTo,
                                    {{}, addresses->to},
                                    composition->subject,
                                    composition->body,
                                    messageId,
                                    now,
                                    m_time.offsetMinutes(now),
                                    thread.isEmpty() ? std::nullopt : std::optional(thread.constFirst()),
                                    thread};
    const auto bytes = m_composer.compose(message);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return factOf(id, "delivery.queued",
                  {{"report", toJson(report.id.hex())},
                   {"way", toJson(delivery::codeOf(WayOut::Smtp))},
                   {"contact", toJson(report.recipient)},
                   {"to", toJson(addresses->to.text())},
                   {"from", toJson(addresses->from.text())},
                   {"messageId", toJson(messageId.text())},
                   {"message", toJson(QString::fromLatin1(*bytes))},
                   {"subject", toJson(composition->subject)},
                   {"drill", report.drill},
                   {"by", toJson(by)}});
}

Result<Fact> Deliveries::openedFact(DeliveryId id, const Report& report, WayOut way, const QString& contact,
                                    const Person& by) const {
    if (report.drill && way == WayOut::MailProgram)
        return fail(ErrorKind::DrillStaysInside);
    const bool isMail = way == WayOut::MailProgram || way == WayOut::Clipboard;
    const QString email = isMail ? m_contacts.email(contact) : QString();
    const auto composition = leaving(m_reports, report);
    if (!composition)
        return tl::unexpected(composition.error());
    return factOf(id, "delivery.opened",
                  {{"report", toJson(report.id.hex())},
                   {"way", toJson(delivery::codeOf(way))},
                   {"contact", toJson(contact)},
                   {"to", toJson(email.isEmpty() ? m_contacts.title(contact) : email)},
                   {"subject", toJson(composition->subject)},
                   {"drill", report.drill},
                   {"by", toJson(by)}});
}

void Deliveries::actOnReport(ReportId reportId, DeliveryId id, std::function<Result<Facts>(const Report&)> decide,
                             Done done) {
    const auto decideNow = [this, reportId, decide = std::move(decide)]() -> Result<Command> {
        const Report* report = m_desk.overview().report(reportId);
        if (!report)
            return fail(ErrorKind::NotFound, report::numberOf(reportId));
        const auto facts = decide(*report);
        if (!facts)
            return tl::unexpected(facts.error());
        const Subject subject = Subject::of(reportId);
        return Command{*facts, {{subject, m_desk.overview().lastOf(subject)}}, {}};
    };
    const auto run = [this, reportId, id, decideNow, done](const Result<bool>& found) {
        if (!found)
            return done(tl::unexpected(found.error()));
        m_desk.run(Subject::of(reportId), decideNow, [id, done](const Result<journal::Committed>& result) {
            done(result.map([id](const journal::Committed&) { return id; }));
        });
    };
    if (m_desk.overview().report(reportId))
        return run(true);
    m_desk.fetch(Subject::of(reportId), run);
}

void Deliveries::queueMail(ReportId reportId, const Sender& sender, const Person& by, Done done) {
    const DeliveryId id = DeliveryId::random(m_random);
    const auto decide = [this, id, sender, by](const Report& report) -> Result<Facts> {
        const auto deliveries = m_desk.overview().deliveriesOf(report.id);
        const Report& speaking = m_desk.overview().speakingFor(report);
        if (speaking.id != report.id) // the joint report goes in its place
            return fail(ErrorKind::ReportAlreadyTaken, speaking.taken ? speaking.taken->by.name : QString());
        if (const auto may = mayBeQueued(m_desk.overview().standingOf(report).state, deliveries); !may)
            return tl::unexpected(may.error());
        const auto person = admittedPerson(by);
        const auto name = admittedLine(sender.name);
        if (!person || !name)
            return tl::unexpected(person ? name.error() : person.error());
        return queuedFact(id, report, {*name, sender.from, sender.replyTo}, *person).map([](const Fact& fact) {
            return Facts{fact};
        });
    };
    actOnReport(reportId, id, decide, std::move(done));
}

/// One delivery per way out and contact: copying twice is one question, not two.
std::optional<DeliveryId> Deliveries::alreadyOpened(ReportId report, WayOut way, const QString& contact) const {
    for (const Delivery& delivery : m_desk.overview().deliveriesOf(report)) {
        if (delivery.state == State::Opened && delivery.way == way && delivery.contact == contact)
            return delivery.id;
    }
    return std::nullopt;
}

void Deliveries::opened(ReportId reportId, WayOut way, const QString& contact, const Person& by, Done done) {
    const DeliveryId id = alreadyOpened(reportId, way, contact).value_or(DeliveryId::random(m_random));
    const auto decide = [this, id, way, contact, by](const Report& report) -> Result<Facts> {
        if (const auto may = mayLeave(m_desk.overview().standingOf(report).state); !may)
            return tl::unexpected(may.error());
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        if (alreadyOpened(report.id, way, contact))
            return Facts{};
        return openedFact(id, report, way, contact, *person).map([](const Fact& fact) { return Facts{fact}; });
    };
    actOnReport(reportId, id, decide, std::move(done));
}

void Deliveries::given(ReportId reportId, WayOut way, const QString& contact, const Person& by, Done done) {
    if (const auto known = alreadyOpened(reportId, way, contact))
        return confirm(*known, by, std::move(done));
    const DeliveryId id = DeliveryId::random(m_random);
    const auto decide = [this, id, way, contact, by](const Report& report) -> Result<Facts> {
        if (const auto may = mayLeave(m_desk.overview().standingOf(report).state); !may)
            return tl::unexpected(may.error());
        const auto person = namedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        return openedFact(id, report, way, contact, *person).map([&](const Fact& fact) {
            return Facts{fact, factOf(id, "delivery.confirmed", {{"by", toJson(*person)}})};
        });
    };
    actOnReport(reportId, id, decide, std::move(done));
}

void Deliveries::act(DeliveryId id, DeliveryDecide decide, Done done) {
    actOnDelivery(m_desk, id, std::move(decide), std::move(done));
}

void Deliveries::confirm(DeliveryId id, const Person& by, Done done) {
    const auto decide = [this, by](const Delivery& delivery) -> Result<Facts> {
        const State state = delivery::stateAt(delivery, m_clock.now());
        if (state != State::Opened && state != State::Unknown)
            return fail(ErrorKind::DeliveryNotWaiting, delivery::codeOf(state));
        const auto person = namedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        return Facts{factOf(delivery.id, "delivery.confirmed", {{"by", toJson(*person)}})};
    };
    act(id, decide, std::move(done));
}

void Deliveries::notSent(DeliveryId id, const Person& by, Done done) {
    const auto decide = [this, by](const Delivery& delivery) -> Result<Facts> {
        const State state = delivery::stateAt(delivery, m_clock.now());
        if (state != State::Opened && state != State::Unknown && state != State::Queued)
            return fail(ErrorKind::DeliveryNotWaiting, delivery::codeOf(state));
        const auto person = admittedPerson(by);
        if (!person)
            return tl::unexpected(person.error());
        return Facts{factOf(delivery.id, "delivery.not-sent", {{"by", toJson(*person)}})};
    };
    act(id, decide, std::move(done));
}

} // namespace reservrutin::usecases
