// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "app/composition.h"

namespace reservrutin::test {

inline const base::Person reporter{QStringLiteral("Exempel Barnmorska"), QStringLiteral("BMM Exempel")};

/// Turns the event loop until it is so, or until patience ends; says which.
[[nodiscard]] bool becomes(const std::function<bool()>& so);

/// The whole, joined as the window or the command line has it, with its content there.
[[nodiscard]] std::unique_ptr<app::Composition> started(app::Use use, const QString& folder);

/// Answers with the id once it is answered; zero when it failed.
[[nodiscard]] base::OutageId startOutage(app::Composition& composition, bool drill = false);

/// Brings the outage's report into the outbox.
[[nodiscard]] base::DeliveryId queueReport(app::Composition& composition, base::OutageId outage);

} // namespace reservrutin::test
