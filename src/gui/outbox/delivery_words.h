// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/list_row.h"
#include "gui/widgets/timeline_list.h"

/// The words of design.md §7 for where a report and its deliveries stand, in the window's language. Pure.
namespace reservrutin::gui {

/// What the outbox has to do with a report just now.
enum class OutboxGroup { NeedsYou, Waiting, Done };

struct OutboxItem {
    const report::Report* report = nullptr;
    delivery::Standing standing;
    QVector<delivery::Delivery> deliveries; ///< the latest begun first
    OutboxGroup group = OutboxGroup::NeedsYou;

    /// The delivery to the recipient that decides what can be done; null when there is none.
    [[nodiscard]] const delivery::Delivery* deciding() const;
};

[[nodiscard]] OutboxItem itemOf(const usecases::Overview& overview, const report::Report& report);

struct StateWords {
    QString text;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] StateWords wordsOf(const Session& session, const report::Report& report,
                                 const delivery::Standing& standing);
[[nodiscard]] StateWords wordsOf(const Session& session, const delivery::Delivery& delivery);
/// One row of the list.
[[nodiscard]] RowView rowOf(const Session& session, const OutboxItem& item);
/// What happened to it, in order.
[[nodiscard]] QList<TimelineLine> logOf(const Session& session, const OutboxItem& item);
/// "Ingen kontakt med e-postservern"
/// When a message that is due at `due` is really tried: not before a pause of the mail server ends. Absent while a
/// person has to do something first. The one time that strip and log show.
[[nodiscard]] std::optional<base::UtcMs> attemptAt(const Session& session, base::UtcMs due);

[[nodiscard]] QString pauseText(delivery::PauseReason reason);

} // namespace reservrutin::gui
