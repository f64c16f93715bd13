// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/journal.h"

#include <QMap>

namespace reservrutin::usecases {

/// Half-typed text: local, kept over a kill, wiped when it is entered. Owned by app/composition, on the window's
/// thread. Whoever shows a field saves at most two seconds after the last key.
class Drafts final {
public:
    explicit Drafts(journal::Journal& journal)
        : m_journal(journal) {}

    void load(std::function<void()> done) {
        m_journal.readDrafts([this, done = std::move(done)](base::Result<QMap<QString, QString>> drafts) {
            if (drafts)
                m_drafts = std::move(*drafts);
            done();
        });
    }
    [[nodiscard]] QString text(const QString& key) const { return m_drafts.value(key); }
    void save(const QString& key, const QString& text) {
        if (m_drafts.value(key) == text)
            return;
        m_drafts.insert(key, text);
        m_journal.saveDraft(key, text, [](const base::Result<bool>&) {});
    }
    /// Its text was entered: the journal has wiped it in that transaction.
    void forget(const QString& key) { m_drafts.remove(key); }

private:
    journal::Journal& m_journal;
    QMap<QString, QString> m_drafts;
};

} // namespace reservrutin::usecases
