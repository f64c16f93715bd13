// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/fold.h"

namespace reservrutin::storage {

/// A small fold for the tests of storage: remembers the order it was given the entries in, so that a wrong order shows,
/// and closes a subject with the kind `test.closed`.
class TallyFold final : public journal::Fold {
public:
    [[nodiscard]] journal::Summary apply(const journal::Summary* before, const journal::Entry& entry) const override {
        journal::Summary after = before ? *before : journal::Summary();
        after.subject = entry.header.subject;
        after.last = entry.order();
        after.open = entry.header.kind != QLatin1String("test.closed");
        base::Json state = after.state.get();
        const auto count = base::numberAt(state, "count").value_or(0);
        state["count"] = count + 1;
        state["text"] = base::toJson(base::textAt(state, "text") + u'|' + base::textAt(entry.json(), "text"));
        after.state = std::move(state);
        return after;
    }
    [[nodiscard]] QString searchText(const journal::Entry& entry) const override {
        return base::textAt(entry.json(), "text");
    }
};

} // namespace reservrutin::storage
