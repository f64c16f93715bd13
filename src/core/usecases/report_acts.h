// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/command_desk.h"

namespace reservrutin::usecases {

using ReportDecide = std::function<base::Result<QVector<journal::Fact>>(const report::Report&)>;
using ReportDone = std::function<void(base::Result<base::ReportId>)>;

/// One act of a person on one report: decided on what is true when its turn comes, and only if nothing newer is known
/// of any subject it speaks about. A report that is not open is read first. Fails with NotFound.
void actOnReport(CommandDesk& desk, base::ReportId id, ReportDecide decide, QStringList wipedDrafts, ReportDone done);

} // namespace reservrutin::usecases
