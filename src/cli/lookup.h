// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "cli/command.h"

namespace reservrutin::cli {

/// Finds what somebody means: a whole id, at least four of its first characters, or a report's number. What is found
/// lies in the overview afterwards, with all that belongs to it.
[[nodiscard]] tl::expected<base::OutageId, Refusal> findOutage(Workplace& place, const QString& written);
[[nodiscard]] tl::expected<base::ReportId, Refusal> findReport(Workplace& place, const QString& written);

/// Reads every summary of these types into the overview, open or not.
[[nodiscard]] base::Result<void> readAll(Workplace& place, const QStringList& types);
/// Outages, reports and deliveries.
[[nodiscard]] base::Result<void> readAll(Workplace& place);

} // namespace reservrutin::cli
