// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/fold.h"

namespace reservrutin::usecases {

/// The one fold of the product: sends each entry to the fold of its subject's type. Pure; any thread.
class ProductFold final : public journal::Fold {
public:
    [[nodiscard]] journal::Summary apply(const journal::Summary* before, const journal::Entry& entry) const override;
    [[nodiscard]] QString searchText(const journal::Entry& entry) const override;
};

/// "duty.declared" folded: who said "jag är kontaktperson" last, and when.
struct Duty {
    base::UtcMs at;
    QString name;
    QString unit;
};
[[nodiscard]] Duty dutyFrom(const base::Json& json);

} // namespace reservrutin::usecases
