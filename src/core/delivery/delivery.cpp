// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/delivery.h"

#include "core/delivery/retry_schedule.h"

namespace reservrutin::delivery {

using base::Json;
using base::textAt;
using base::toJson;
using base::UtcMs;

namespace {

std::optional<UtcMs> optionalTime(const Json& json, const char* key) {
    const auto number = base::numberAt(json, key);
    return number ? std::optional(UtcMs{*number}) : std::nullopt;
}

void begin(Delivery& delivery, const Json& body, UtcMs at, State state) {
    delivery.report = base::ReportId::fromHex(textAt(body, "report")).value_or(base::ReportId());
    delivery.way = wayOutFrom(textAt(body, "way")).value_or(WayOut::Smtp);
    delivery.contact = textAt(body, "contact");
    delivery.to = textAt(body, "to");
    delivery.drill = base::flagAt(body, "drill");
    delivery.by = base::personAt(body, "by");
    delivery.begunAt = at;
    delivery.state = state;
}

/// The first founds it: no later entry gives a delivery another recipient.
void queued(Delivery& delivery, const Json& body, UtcMs at) {
    if (!delivery.report.isNull())
        return;
    begin(delivery, body, at, State::Queued);
    delivery.from = textAt(body, "from");
    delivery.messageId = textAt(body, "messageId");
    delivery.subject = textAt(body, "subject");
    delivery.nextAttempt = at;
}

void opened(Delivery& delivery, const Json& body, UtcMs at) {
    if (!delivery.report.isNull())
        return;
    begin(delivery, body, at, State::Opened);
    delivery.subject = textAt(body, "subject");
}

void sending(Delivery& delivery, const Json&, UtcMs) {
    if (!isFinal(delivery.state))
        delivery.state = State::Sending;
}

State stateAfter(OutcomeKind kind) {
    switch (kind) {
    case OutcomeKind::Accepted:
        return State::Accepted;
    case OutcomeKind::Refused:
        return State::Refused;
    case OutcomeKind::Unknown:
        return State::Unknown;
    case OutcomeKind::Deferred:
    case OutcomeKind::TransportPaused:
        return State::Queued;
    }
    Q_UNREACHABLE();
}

/// Accepted stays accepted whatever another console reports later.
void ended(Delivery& delivery, const Json& body, UtcMs) {
    const OutcomeKind kind = outcomeKindFrom(textAt(body, "outcome")).value_or(OutcomeKind::Unknown);
    // What a server took it took, whatever was said about it elsewhere in the meantime.
    if (isGiven(delivery.state) || (isFinal(delivery.state) && kind != OutcomeKind::Accepted))
        return;
    delivery.state = stateAfter(kind);
    const bool mayGoOn = kind != OutcomeKind::Unknown || !delivery.isMoved;
    delivery.nextAttempt = mayGoOn ? optionalTime(body, "nextAt") : std::nullopt;
    delivery.replyCode = int(base::numberAt(body, "code").value_or(0));
    delivery.words = textAt(body, "words");
    delivery.pause = textAt(body, "pause");
    delivery.attempts += kind == OutcomeKind::TransportPaused ? 0 : 1;
    delivery.deferrals += kind == OutcomeKind::Deferred ? 1 : 0;
    delivery.unknowns += kind == OutcomeKind::Unknown ? 1 : 0;
}

bool waitsForItsTurn(const Delivery& delivery) {
    return delivery.state == State::Queued || delivery.state == State::Unknown;
}

void retried(Delivery& delivery, const Json&, UtcMs at) {
    if (waitsForItsTurn(delivery))
        delivery.nextAttempt = at;
}

void confirmed(Delivery& delivery, const Json& body, UtcMs) {
    delivery.state = State::Confirmed;
    delivery.nextAttempt.reset();
    delivery.confirmedBy = base::personAt(body, "by");
}

void notSent(Delivery& delivery, const Json& body, UtcMs) {
    if (isGiven(delivery.state))
        return;
    delivery.state = State::NotSent;
    delivery.nextAttempt.reset();
    delivery.confirmedBy = base::personAt(body, "by");
}

void filed(Delivery& delivery, const Json&, UtcMs) {
    delivery.filed = true;
}

using Applied = void (*)(Delivery&, const Json&, UtcMs);

Applied kindOf(const journal::Header& header) {
    constexpr std::pair<QLatin1String, Applied> kinds[] = {
        {QLatin1String("delivery.queued"), queued},    {QLatin1String("delivery.sending"), sending},
        {QLatin1String("delivery.ended"), ended},      {QLatin1String("delivery.opened"), opened},
        {QLatin1String("delivery.retried"), retried},  {QLatin1String("delivery.confirmed"), confirmed},
        {QLatin1String("delivery.not-sent"), notSent}, {QLatin1String("delivery.filed"), filed},
    };
    for (const auto& [name, apply] : kinds) {
        if (header.kind == name && header.kindVersion == 1)
            return apply;
    }
    return nullptr;
}

constexpr State allStates[] = {State::Queued,  State::Sending, State::Accepted,  State::Refused,
                               State::Unknown, State::Opened,  State::Confirmed, State::NotSent};

std::optional<UtcMs> nextAttempt(const Delivery& delivery, const Outcome& outcome, UtcMs now) {
    switch (outcome.kind) {
    case OutcomeKind::Accepted:
    case OutcomeKind::Refused:
        return std::nullopt;
    case OutcomeKind::Deferred:
        return RetrySchedule::afterDeferral(delivery.deferrals + 1, delivery.begunAt, now);
    case OutcomeKind::TransportPaused:
        return now;
    case OutcomeKind::Unknown:
        // The console it was moved from may not know yet, and has three copies of its own to send.
        return delivery.isMoved ? std::nullopt : RetrySchedule::afterUnknown(delivery.unknowns + 1, now);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray messageOf(const journal::Entry& entry) {
    return textAt(entry.json(), "message").toLatin1();
}

Delivery apply(Delivery before, const journal::Entry& entry) {
    Delivery delivery = std::move(before);
    delivery.id = base::DeliveryId::fromHex(entry.header.subject.id()).value_or(base::DeliveryId());
    const Applied applied = kindOf(entry.header);
    if (!applied) {
        ++delivery.fromNewer;
    } else if (entry.isErased()) {
        ++delivery.erased;
    } else {
        const bool wasGiven = isGiven(delivery.state);
        const bool wasFounded = !delivery.report.isNull();
        delivery.filed = false; // something new reopens it
        applied(delivery, entry.json(), entry.header.at);
        if ((applied == queued && !wasFounded) || (applied == retried && waitsForItsTurn(delivery))) {
            delivery.isMoved = delivery.isMoved || (wasFounded && delivery.sender != entry.header.writer);
            delivery.sender = entry.header.writer;
        }
        if (applied != filed && !wasGiven)
            delivery.changedAt = entry.header.at;
    }
    return delivery;
}

journal::Fact endedFact(const Delivery& delivery, const Outcome& outcome, UtcMs now) {
    journal::Fact fact{journal::Subject::of(delivery.id), QStringLiteral("delivery.ended")};
    fact.body = {
        {"outcome", toJson(codeOf(outcome.kind))}, {"code", outcome.replyCode}, {"words", toJson(outcome.words)}};
    if (outcome.pause)
        fact.body["pause"] = toJson(codeOf(*outcome.pause));
    if (const auto next = nextAttempt(delivery, outcome, now))
        fact.body["nextAt"] = next->value;
    return fact;
}

journal::Fact foundSendingFact(const Delivery& delivery, UtcMs now) {
    return endedFact(delivery, Outcome{OutcomeKind::Unknown, std::nullopt, 0, {}}, now);
}

Json toJson(const Delivery& delivery) {
    Json json = {{"id", toJson(delivery.id.hex())},
                 {"report", toJson(delivery.report.hex())},
                 {"way", toJson(codeOf(delivery.way))},
                 {"state", toJson(codeOf(delivery.state))},
                 {"contact", toJson(delivery.contact)},
                 {"to", toJson(delivery.to)},
                 {"from", toJson(delivery.from)},
                 {"messageId", toJson(delivery.messageId)},
                 {"subject", toJson(delivery.subject)},
                 {"drill", delivery.drill},
                 {"begunAt", delivery.begunAt.value},
                 {"by", toJson(delivery.by)},
                 {"sender", toJson(delivery.sender.hex())},
                 {"moved", delivery.isMoved},
                 {"attempts", delivery.attempts},
                 {"deferrals", delivery.deferrals},
                 {"unknowns", delivery.unknowns},
                 {"code", delivery.replyCode},
                 {"words", toJson(delivery.words)},
                 {"pause", toJson(delivery.pause)},
                 {"changedAt", delivery.changedAt.value},
                 {"confirmedBy", toJson(delivery.confirmedBy)},
                 {"filed", delivery.filed},
                 {"erased", delivery.erased},
                 {"fromNewer", delivery.fromNewer}};
    if (delivery.nextAttempt)
        json["nextAttempt"] = delivery.nextAttempt->value;
    return json;
}

Delivery deliveryFrom(const Json& json) {
    Delivery delivery;
    delivery.id = base::DeliveryId::fromHex(textAt(json, "id")).value_or(base::DeliveryId());
    delivery.report = base::ReportId::fromHex(textAt(json, "report")).value_or(base::ReportId());
    delivery.way = wayOutFrom(textAt(json, "way")).value_or(WayOut::Smtp);
    for (const State state : allStates) {
        if (codeOf(state) == textAt(json, "state"))
            delivery.state = state;
    }
    const auto count = [&json](const char* key) { return int(base::numberAt(json, key).value_or(0)); };
    delivery.contact = textAt(json, "contact");
    delivery.to = textAt(json, "to");
    delivery.from = textAt(json, "from");
    delivery.messageId = textAt(json, "messageId");
    delivery.subject = textAt(json, "subject");
    delivery.drill = base::flagAt(json, "drill");
    delivery.begunAt = optionalTime(json, "begunAt").value_or(UtcMs{});
    delivery.by = base::personAt(json, "by");
    delivery.sender = journal::WriterId::fromHex(textAt(json, "sender")).value_or(journal::WriterId());
    delivery.isMoved = base::flagAt(json, "moved");
    delivery.attempts = count("attempts");
    delivery.deferrals = count("deferrals");
    delivery.unknowns = count("unknowns");
    delivery.nextAttempt = optionalTime(json, "nextAttempt");
    delivery.replyCode = count("code");
    delivery.words = textAt(json, "words");
    delivery.pause = textAt(json, "pause");
    delivery.changedAt = optionalTime(json, "changedAt").value_or(UtcMs{});
    delivery.confirmedBy = base::personAt(json, "confirmedBy");
    delivery.filed = base::flagAt(json, "filed");
    delivery.erased = count("erased");
    delivery.fromNewer = count("fromNewer");
    return delivery;
}

bool isGiven(State state) {
    return state == State::Accepted || state == State::Confirmed;
}

bool isFinal(State state) {
    return isGiven(state) || state == State::Refused || state == State::NotSent;
}

/// Clocks of two computers may differ by more than a submission takes: a start far ahead of `now` tells no more than
/// one long ago.
State stateAt(const Delivery& delivery, UtcMs now) {
    const std::int64_t apart =
        std::max(base::elapsedMs(delivery.changedAt, now), base::elapsedMs(now, delivery.changedAt));
    const bool isLeftBehind = delivery.state == State::Sending && apart > longestSendingMs;
    return isLeftBehind ? State::Unknown : delivery.state;
}

QString codeOf(WayOut way) {
    switch (way) {
    case WayOut::Smtp:
        return QStringLiteral("smtp");
    case WayOut::MailProgram:
        return QStringLiteral("mail-program");
    case WayOut::Clipboard:
        return QStringLiteral("clipboard");
    case WayOut::Paper:
        return QStringLiteral("paper");
    case WayOut::Phone:
        return QStringLiteral("phone");
    }
    Q_UNREACHABLE();
}

std::optional<WayOut> wayOutFrom(const QString& code) {
    for (const WayOut way : {WayOut::Smtp, WayOut::MailProgram, WayOut::Clipboard, WayOut::Paper, WayOut::Phone}) {
        if (codeOf(way) == code)
            return way;
    }
    return std::nullopt;
}

QString codeOf(State state) {
    switch (state) {
    case State::Queued:
        return QStringLiteral("queued");
    case State::Sending:
        return QStringLiteral("sending");
    case State::Accepted:
        return QStringLiteral("accepted");
    case State::Refused:
        return QStringLiteral("refused");
    case State::Unknown:
        return QStringLiteral("unknown");
    case State::Opened:
        return QStringLiteral("opened");
    case State::Confirmed:
        return QStringLiteral("confirmed");
    case State::NotSent:
        return QStringLiteral("not-sent");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::delivery
