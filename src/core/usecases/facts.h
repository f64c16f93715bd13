// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/entry.h"

namespace reservrutin::usecases {

/// What an act decided, before the journal stamps it.
using Facts = QVector<journal::Fact>;

/// A fact about an outage, a report or a delivery.
template <class Id>
[[nodiscard]] journal::Fact factOf(Id id, const char* kind, base::Json body) {
    return {journal::Subject::of(id), QLatin1String(kind), std::move(body)};
}

} // namespace reservrutin::usecases
