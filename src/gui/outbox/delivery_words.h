// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/desk_order.h"
#include "gui/session/session.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/list_row.h"
#include "gui/widgets/timeline_list.h"

/// The words of design.md §7 for where a report and its deliveries stand, in the window's language. Pure.
namespace reservrutin::gui {

using OutboxGroup = usecases::DeskGroup;
using OutboxItem = usecases::DeskItem;

/// As the person who sits here sees it now.
[[nodiscard]] OutboxItem itemOf(const Session& session, const report::Report& report);
[[nodiscard]] QVector<OutboxItem> itemsOf(const Session& session);
/// "RR-7F3K-0Q4X · BMM Exempel · 08:14"
[[nodiscard]] QString nameOf(const Session& session, const report::Report& report);

/// Whether it has a row of its own. Of a joint report and its parts one stands there for all: where it is worked with
/// the joint one, at a clinic the part that was handed over there.
[[nodiscard]] bool isRow(const Session& session, const OutboxItem& item);
/// Whether each word of the search stands in its number, clinic, reporter, title, state or case number, or in
/// those of its parts.
[[nodiscard]] bool matches(const Session& session, const OutboxItem& item, const QString& search);

struct StateWords {
    QString text;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] StateWords wordsOf(const Session& session, const report::Report& report,
                                 const delivery::Standing& standing);
[[nodiscard]] StateWords wordsOf(const Session& session, const delivery::Delivery& delivery);
/// One row of the list.
[[nodiscard]] RowView rowOf(const Session& session, const OutboxItem& item);
/// The row of a report that was filed, from what its filing says: nothing else of it need be in the overview.
[[nodiscard]] RowView filedRowOf(const Session& session, const report::Report& report);
/// What happened to it, in order.
[[nodiscard]] QList<TimelineLine> logOf(const Session& session, const OutboxItem& item);
/// When a message that is due at `due` is really tried: not before a pause of the mail server ends. Absent while a
/// person has to do something first. The one time that strip and log show.
[[nodiscard]] std::optional<base::UtcMs> attemptAt(const Session& session, base::UtcMs due);

/// "Ingen kontakt med e-postservern"
[[nodiscard]] QString pauseText(delivery::PauseReason reason);

} // namespace reservrutin::gui
