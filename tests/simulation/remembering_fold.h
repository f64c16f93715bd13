// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/product_fold.h"

#include <QHash>

namespace reservrutin::simulation {

/// The product's fold, which gives the same summary for the same one before and the same entry: the three consoles of a
/// run, and the checks, share what one of them has folded. What can go wrong is which entries are folded, and in which
/// order; that the fold itself is pure is tested at rest, and in tests/core/usecases.
class RememberingFold final : public journal::Fold {
public:
    [[nodiscard]] journal::Summary apply(const journal::Summary* before, const journal::Entry& entry) const override {
        const base::Json* state =
            before ? &before->state.get() : nullptr; // kept below, so that no other takes its place
        const auto known = m_known.constFind({state, entry.id});
        if (known != m_known.constEnd())
            return *known;
        if (before)
            m_kept.append(before->state);
        return *m_known.insert({state, entry.id}, m_fold.apply(before, entry));
    }
    [[nodiscard]] QString searchText(const journal::Entry& entry) const override { return m_fold.searchText(entry); }

private:
    usecases::ProductFold m_fold;
    mutable QHash<std::pair<const base::Json*, journal::EntryId>, journal::Summary> m_known;
    mutable QVector<base::SharedJson> m_kept;
};

} // namespace reservrutin::simulation
