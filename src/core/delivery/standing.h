// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/delivery.h"

namespace reservrutin::delivery {

/// Where a report is, in the words of design.md §7: its own stage and what its deliveries to its recipient have
/// come to. A delivery to those who pass it on (PKS-gruppen) does not make it given.
enum class ReportState { Draft, Ready, TakenOver, Given, Acknowledged, Withdrawn };

struct Standing {
    ReportState state = ReportState::Draft;
    std::optional<base::UtcMs> givenAt; ///< when the first delivery was accepted or confirmed
    std::optional<WayOut> givenBy;

    friend bool operator==(const Standing&, const Standing&) = default;
};

[[nodiscard]] Standing standingOf(const report::Report& report, const QVector<Delivery>& deliveries);
[[nodiscard]] QString codeOf(ReportState state);

} // namespace reservrutin::delivery
