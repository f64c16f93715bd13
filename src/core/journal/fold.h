// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/shared_json.h"
#include "core/journal/entry.h"

namespace reservrutin::journal {

/// The folded state of one subject, as storage keeps it in a summary row. `state` is what core's fold returned and
/// nobody else writes it. A cache: it can be dropped and rebuilt from the entries.
struct Summary {
    Subject subject;
    OrderKey last;    ///< the newest entry folded in
    bool open = true; ///< belongs to the overview that is held in memory
    base::SharedJson state;
    bool saved = true; ///< false when an entry in it is only in memory
};

/// Port from storage to core's one fold (core/usecases). Pure, callable on any thread.
class Fold {
public:
    virtual ~Fold() = default;
    /// The summary after one more entry. `before` is null for the first. The entry is later than before->last.
    [[nodiscard]] virtual Summary apply(const Summary* before, const Entry& entry) const = 0;
    /// Words of the entry that search should find; empty for most kinds.
    [[nodiscard]] virtual QString searchText(const Entry& entry) const = 0;
};

/// Folds a subject's entries from the start, whatever order they are given in, each id once.
[[nodiscard]] std::optional<Summary> foldAll(const Fold& fold, QVector<Entry> entries);

/// One readable line per entry, in order: failing tests print a diff that a nurse could read.
[[nodiscard]] QString describe(QVector<Entry> entries);

} // namespace reservrutin::journal
