// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/outcome.h"
#include "core/journal/journal.h"
#include "core/report/report.h"

namespace reservrutin::delivery {

enum class WayOut { Smtp, MailProgram, Clipboard, Paper, Phone };

enum class State {
    Queued,
    Sending,
    Accepted,  ///< "E-postservern tog emot den": not that anyone has read it
    Refused,   ///< final; a changed message is a new delivery
    Unknown,   ///< "kan ha kommit fram"
    Opened,    ///< in the mail program, on the clipboard or on paper: "skickade du den?"
    Confirmed, ///< a person says it was given
    NotSent,   ///< a person says it was not
};

/// The life of one report on its way to one recipient by one way out; design.md §7's second table. A value, folded
/// from the journal's entries. The message itself stays in its delivery.queued entry and is read when it is sent.
struct Delivery {
    base::DeliveryId id;
    base::ReportId report;
    WayOut way = WayOut::Smtp;
    State state = State::Queued;
    QString contact; ///< id of the contact it goes to
    QString to;      ///< address, or the contact's title where there is none
    QString from;    ///< Smtp only
    QString messageId;
    QString subject;
    bool drill = false;
    base::UtcMs begunAt;
    base::Person by;
    journal::WriterId sender; ///< whose journal queued it, or last said "skicka härifrån": that console alone sends it
    bool isMoved = false;     ///< a person has had it sent from another console: both may have sent it for a while
    int attempts = 0;         ///< those that reached a server's reply or may have
    int deferrals = 0;
    int unknowns = 0;
    std::optional<base::UtcMs> nextAttempt; ///< absent while a person decides, and when final
    int replyCode = 0;
    QString words; ///< the server's last, plain text
    QString pause; ///< code of the reason when the transport was closed last time, else empty
    base::UtcMs changedAt;
    base::Person confirmedBy;
    bool filed = false; ///< its report is done with: no longer part of the overview
    int erased = 0;
    int fromNewer = 0;

    friend bool operator==(const Delivery&, const Delivery&) = default;
};

/// The exact bytes that a delivery.queued entry fixed; empty when it was erased.
[[nodiscard]] QByteArray messageOf(const journal::Entry& entry);

[[nodiscard]] Delivery apply(Delivery before, const journal::Entry& entry);
[[nodiscard]] base::Json toJson(const Delivery& delivery);
[[nodiscard]] Delivery deliveryFrom(const base::Json& json);

/// A delivery that is over and will not change by itself.
[[nodiscard]] bool isFinal(State state);
[[nodiscard]] bool isGiven(State state);

/// A submission ends within some ten minutes (the longest wait for one reply, RFC 5321 4.5.3.2). What has been Sending
/// for longer is being sent by nobody: its computer is gone, or has not got to tell.
inline constexpr std::int64_t longestSendingMs = 30 * base::minuteMs;
/// Where it stands at `now`: Unknown when it was left behind in Sending, whoever was sending it. So every console shows
/// it, and lets a person decide, without anybody having written that.
[[nodiscard]] State stateAt(const Delivery& delivery, base::UtcMs now);

[[nodiscard]] QString codeOf(WayOut way);
[[nodiscard]] std::optional<WayOut> wayOutFrom(const QString& code);
[[nodiscard]] QString codeOf(State state);

/// Says what the conversation with the server means for this delivery, as the fact to commit: the outcome and, where
/// it is tried again, when. Follows design.md §7; see outcomeOf and RetrySchedule.
[[nodiscard]] journal::Fact endedFact(const Delivery& delivery, const Outcome& outcome, base::UtcMs now);
/// The same for a delivery found in Sending when the program starts: nobody can know (RFC 1047), so Unknown.
[[nodiscard]] journal::Fact foundSendingFact(const Delivery& delivery, base::UtcMs now);

} // namespace reservrutin::delivery
