// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/rebuilds.h"

namespace reservrutin::simulation {

int Rebuilds::after(int place, const journal::Entry& entry) {
    int& next = m_places[{place, entry.id}];
    if (next == 0) {
        m_summaries.append(m_fold.apply(place == 0 ? nullptr : &at(place), entry));
        next = int(m_summaries.size());
    }
    return next;
}

} // namespace reservrutin::simulation
