// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/opening.h"

#include "storage/checked_copy.h"
#include "storage/failure.h"
#include "storage/high_water.h"
#include "storage/salvage.h"

#include <SQLiteCpp/Transaction.h>

#include <QDir>

namespace reservrutin::storage {

using base::ErrorKind;
using base::Result;
using journal::WriterId;

namespace {

Database::MakeCopy copyInto(const Site& site) {
    return [site](SQLite::Database& sql, int fromVersion) -> Result<void> {
        if (!QDir().mkpath(site.backupFolder()))
            return base::fail(ErrorKind::StoreReadOnly, QStringLiteral("backup"));
        return copyChecked(sql, site.backupFolder() + QStringLiteral("/before-migration-%1.db").arg(fromVersion));
    };
}

Result<std::unique_ptr<Store>> openFile(const Site& site) {
    return guarded([&site] {
        auto store = std::make_unique<Store>(orThrow(Database::open(site.databaseFile(), copyInto(site))));
        static_cast<void>(store->entries.chains());
        static_cast<void>(store->marks.writer());
        return store;
    });
}

/// The mark beside the database is from this writer and not ahead of it.
bool agrees(const std::optional<HighWater::Mark>& mark, const WriterId& writer, EntryStore& entries) {
    if (!mark || mark->writer != writer)
        return false;
    for (auto it = mark->sequences.cbegin(); it != mark->sequences.cend(); ++it) {
        if (entries.chainEnd(writer, it.key()).sequence < it.value())
            return false;
    }
    return true;
}

void settleWriter(const Site& site, Opened& opened, base::Random& random) {
    Store& store = *opened.store;
    const auto writer = store.marks.writer();
    opened.report.firstStart = !writer && store.entries.count() == 0;
    if (store.database->isReadOnly()) {
        opened.writer = writer.value_or(WriterId());
        return;
    }
    const auto mark = HighWater(site.highWaterFile()).read();
    if (writer && store.marks.machine() == site.machine && agrees(mark, *writer, store.entries)) {
        opened.writer = *writer;
        return;
    }
    opened.writer = takeNewWriter(site, store, random);
    opened.report.newWriter = true;
}

Result<Opened> settle(const Site& site, std::unique_ptr<Store> store, OpenReport report, base::Random& random) {
    return guarded([&] {
        Opened opened{std::move(store), {}, std::move(report)};
        opened.report.readOnly = opened.store->database->isReadOnly();
        opened.report.immutable = opened.store->database->isImmutable();
        settleWriter(site, opened, random);
        return opened;
    });
}

} // namespace

Result<Opened> salvageAndOpen(const Site& site, const base::Clock& clock, base::Random& random) {
    auto report = salvage(site, clock.now());
    if (!report)
        return tl::unexpected(report.error());
    auto store = openFile(site);
    if (!store)
        return tl::unexpected(store.error());
    return settle(site, std::move(*store), std::move(*report), random);
}

WriterId takeNewWriter(const Site& site, Store& store, base::Random& random) {
    const WriterId writer = WriterId::random(random);
    SQLite::Transaction transaction(store.database->sql());
    store.marks.setWriter(writer);
    store.marks.setMachine(site.machine);
    transaction.commit();
    HighWater(site.highWaterFile()).restart(writer);
    return writer;
}

Result<Opened> openStore(const Site& site, const base::Clock& clock, base::Random& random) {
    if (!QDir().mkpath(site.folder))
        return base::fail(ErrorKind::StoreUnavailable, QStringLiteral("folder"));
    if (auto finished = guarded([&] { finishSalvage(site, clock.now()); }); !finished)
        return tl::unexpected(finished.error());
    if (databaseIsMissing(site))
        return salvageAndOpen(site, clock, random);
    auto store = openFile(site);
    auto opened = store ? settle(site, std::move(*store), {}, random) : Result<Opened>(tl::unexpected(store.error()));
    if (!opened && opened.error().kind == ErrorKind::StoreDamaged)
        return salvageAndOpen(site, clock, random);
    return opened;
}

} // namespace reservrutin::storage
