// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/fold.h"

#include <QHash>

namespace reservrutin::simulation {

/// Folds a subject's entries from the first on. The three consoles fold the same entries again and again: what was
/// folded for the same entries in the same order is remembered, so that every summary can be checked at every step.
class Rebuilds final {
public:
    explicit Rebuilds(const journal::Fold& fold)
        : m_fold(fold) {}

    /// A place in the tree of all orders seen so far; 0 is before the first entry.
    [[nodiscard]] int after(int place, const journal::Entry& entry);
    [[nodiscard]] const journal::Summary& at(int place) const { return m_summaries.at(place - 1); }

private:
    const journal::Fold& m_fold;
    QHash<std::pair<int, journal::EntryId>, int> m_places;
    QVector<journal::Summary> m_summaries;
};

} // namespace reservrutin::simulation
