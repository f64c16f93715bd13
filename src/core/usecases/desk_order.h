// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/updates.h"

namespace reservrutin::usecases {

/// Who has to act on a report just now.
enum class DeskGroup { NeedsYou, Waiting, Done };

/// Why a report needs somebody, the most pressing first.
enum class Need {
    New,            ///< ready, nobody has taken it over
    Refused,        ///< the recipient's server said no
    MayHaveArrived, ///< only the recipient can tell
    Opened,         ///< in the mail program, copied or printed: "skickade du den?"
    GivenUp,        ///< no more attempts are made by themselves
    ToSend,         ///< taken over, not sent
    AnswerOverdue,  ///< given and not acknowledged
    UpdateDue,      ///< the recipient should hear more
    None,
};

/// Without an answer for this long after a report was given, the console suggests a call. Reservrutin's own advice, no
/// routine's.
inline constexpr std::int64_t answerOverdueAfterMs = 30 * base::minuteMs;

/// One report as the desk sees it. `report` and its deliveries are the overview's: valid until it changes.
struct DeskItem {
    const report::Report* report = nullptr;
    delivery::Standing standing;
    QVector<delivery::Delivery>
        deliveries; ///< as they stand now, the latest begun first; of a part, the joint report's
    Need need = Need::None;
    DeskGroup group = DeskGroup::Waiting;
    bool isYours = true; ///< what it needs is for those who look to do

    /// The delivery to the recipient that decides what can be done; null when there is none.
    [[nodiscard]] const delivery::Delivery* deciding() const;
};

/// Who looks, when, and from where. A report that was handed over waits for a contact person: it needs those who look
/// only when they pass reports on, when nobody else can see it, or when nobody is known to have the duty. What was
/// taken over needs those who took it, and whoever passes reports on.
struct DeskView {
    base::UtcMs now;
    base::Person me;     ///< a report that somebody else took over waits for them; without a name it needs somebody
    bool shares = false; ///< others of the group see what is handed over here
};

[[nodiscard]] DeskItem deskItemOf(const Overview& overview, const Updates& updates, const report::Report& report,
                                  const DeskView& view);
/// Every report that was handed over and is not filed: what needs somebody first, the most pressing and longest waiting
/// first; then what waits and what is done, the latest first.
[[nodiscard]] QVector<DeskItem> deskOf(const Overview& overview, const Updates& updates, const DeskView& view);

/// When a reminder about the next update falls due. Absent once the outage is known to be over, or twelve hours after
/// it fell due: then a later report would not be taken for the same outage either.
[[nodiscard]] std::optional<base::UtcMs> updateReminderAt(const Overview& overview, const Updates& updates,
                                                          const report::Report& report, base::UtcMs now);

} // namespace reservrutin::usecases
