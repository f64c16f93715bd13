// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/caches.h"

#include "storage/failure.h"

#include <SQLiteCpp/Transaction.h>

namespace reservrutin::storage {

using journal::Entry;
using journal::Subject;
using journal::Summary;

namespace {

constexpr int entriesPerSlice = 256;

void indexEverything(Store& store, const journal::Fold& fold) {
    store.search.clear();
    qint64 after = 0;
    for (;;) {
        const QVector<Entry> some = store.entries.next(after, entriesPerSlice);
        if (some.isEmpty())
            return;
        for (const Entry& entry : some) {
            if (const QString text = fold.searchText(entry); !text.isEmpty() && !entry.isErased())
                store.search.add(store.entries.numberOf(entry.id), text);
        }
    }
}

bool isSame(const Summary& a, const Summary& b) {
    return a.subject == b.subject && a.last == b.last && a.open == b.open && a.state == b.state;
}

} // namespace

Summary foldAnew(Store& store, const journal::Fold& fold, const Subject& subject) {
    auto summary = journal::foldAll(fold, store.entries.ofSubject(subject));
    if (!summary)
        throw Failure({base::ErrorKind::StoreDamaged, QStringLiteral("subject")});
    return std::move(*summary);
}

void rebuildCaches(Store& store, const journal::Fold& fold) {
    SQLite::Transaction transaction(store.database->sql(), SQLite::TransactionBehavior::IMMEDIATE);
    store.summaries.clear();
    for (const Subject& subject : store.entries.subjects())
        store.summaries.put(foldAnew(store, fold, subject));
    indexEverything(store, fold);
    transaction.commit();
}

QVector<Subject> differingSummaries(Store& store, const journal::Fold& fold) {
    QVector<Subject> differing;
    QMap<Subject, Summary> stored;
    for (const Summary& summary : store.summaries.all())
        stored.insert(summary.subject, summary);
    for (const Subject& subject : store.entries.subjects()) {
        const auto known = stored.constFind(subject);
        if (known == stored.constEnd() || !isSame(*known, foldAnew(store, fold, subject)))
            differing.append(subject);
        stored.remove(subject);
    }
    return differing + QVector<Subject>(stored.keyBegin(), stored.keyEnd());
}

} // namespace reservrutin::storage
