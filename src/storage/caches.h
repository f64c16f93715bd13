// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/fold.h"
#include "storage/store.h"

namespace reservrutin::storage {

/// Drops the summaries and the search index and makes them anew from the entries, in one transaction.
void rebuildCaches(Store& store, const journal::Fold& fold);

/// The subject's summary from its entries; throws StoreDamaged when it has none.
[[nodiscard]] journal::Summary foldAnew(Store& store, const journal::Fold& fold, const journal::Subject& subject);

/// Subjects whose stored summary is not what a fold from the start returns, or that should not have one.
[[nodiscard]] QVector<journal::Subject> differingSummaries(Store& store, const journal::Fold& fold);

} // namespace reservrutin::storage
