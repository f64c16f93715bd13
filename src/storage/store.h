// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "storage/database.h"
#include "storage/draft_store.h"
#include "storage/entry_store.h"
#include "storage/mark_store.h"
#include "storage/search_index.h"
#include "storage/summary_store.h"

namespace reservrutin::storage {

/// An open database with its stores and their prepared statements. One thread.
struct Store {
    explicit Store(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , entries(database->sql())
        , summaries(database->sql())
        , drafts(database->sql())
        , marks(database->sql())
        , search(database->sql()) {}

    std::unique_ptr<Database> database; ///< first: closed after the statements are gone
    EntryStore entries;
    SummaryStore summaries;
    DraftStore drafts;
    MarkStore marks;
    SearchIndex search;
};

} // namespace reservrutin::storage
