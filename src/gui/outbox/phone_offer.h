// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/overview.h"

namespace reservrutin::gui {

/// Ten minutes after a report is ready without being given, the console offers to have it read on the telephone
/// (design.md §7). A rule without a clock of its own: whoever shows the strip asks it once a minute and when the
/// overview changed. The strip never takes the focus.
class PhoneOffer {
public:
    /// `unit`: where this console stands. Only those who have the report in hand are asked to call: the clinic until it
    /// is taken over, then the unit of who took it. Every console of the group sees it.
    PhoneOffer(const usecases::Overview& overview, QString unit)
        : m_overview(overview)
        , m_unit(std::move(unit)) {}

    /// The reports that it is time for, the longest waiting first; drills are never offered.
    [[nodiscard]] QVector<const report::Report*> due(base::UtcMs now) const;
    /// When the next one falls due; absent when none waits.
    [[nodiscard]] std::optional<base::UtcMs> nextAt(base::UtcMs now) const;

private:
    const usecases::Overview& m_overview;
    QString m_unit;

    [[nodiscard]] bool waits(const report::Report& report) const;
    [[nodiscard]] static base::UtcMs dueAt(const report::Report& report);
};

} // namespace reservrutin::gui
