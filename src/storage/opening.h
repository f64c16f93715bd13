// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "storage/open_report.h"
#include "storage/site.h"
#include "storage/store.h"

namespace reservrutin::storage {

struct Opened {
    std::unique_ptr<Store> store;
    journal::WriterId writer;
    OpenReport report;
};

/// Opens the folder's database: finishes a cut-off salvage, salvages a damaged file, migrates, and decides on the
/// writer id as docs/formats/journal.md says. Fails with a Store… kind.
[[nodiscard]] base::Result<Opened> openStore(const Site& site, const base::Clock& clock, base::Random& random);

/// The same for a file found damaged while it was open; it must be closed by now.
[[nodiscard]] base::Result<Opened> salvageAndOpen(const Site& site, const base::Clock& clock, base::Random& random);

/// A new writer id for a folder that turns out to be an older copy of itself.
[[nodiscard]] journal::WriterId takeNewWriter(const Site& site, Store& store, base::Random& random);

} // namespace reservrutin::storage
