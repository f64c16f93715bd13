// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "cli/command.h"
#include "core/walk/walk.h"

namespace reservrutin::cli {

/// The same thing for programs (JSON with `id` and `state`; docs/cli.md has the members) and for people (a line).

[[nodiscard]] QString stateOf(const Workplace& place, const outage::Outage& outage);
[[nodiscard]] base::Json viewOf(const Workplace& place, const outage::Outage& outage);
[[nodiscard]] QString lineOf(const Workplace& place, const outage::Outage& outage);

[[nodiscard]] base::Json viewOf(const Workplace& place, const report::Report& report);
[[nodiscard]] QString lineOf(const Workplace& place, const report::Report& report);

[[nodiscard]] base::Json viewOf(const Workplace& place, const delivery::Delivery& delivery);
[[nodiscard]] QString lineOf(const Workplace& place, const delivery::Delivery& delivery);

/// "2026-11-22T07:12:00Z"
[[nodiscard]] base::Json utc(base::UtcMs time);
/// Where the outage stands in its routine; empty when its edition is gone.
[[nodiscard]] walk::Walk walkOf(const Workplace& place, const outage::Outage& outage);
/// The report that counts: not withdrawn where there is one, then the latest; null when there is none.
[[nodiscard]] const report::Report* reportOf(const Workplace& place, base::OutageId outage);
/// For lists and warnings.
[[nodiscard]] QString shortId(const QString& hex);

/// A report after something was done to it.
[[nodiscard]] Outcome told(const Workplace& place, base::ReportId id);
[[nodiscard]] Outcome told(const Workplace& place, base::OutageId id);
[[nodiscard]] Outcome told(const Workplace& place, base::DeliveryId id);

} // namespace reservrutin::cli
