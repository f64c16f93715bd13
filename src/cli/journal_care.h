// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace reservrutin::cli {

/// What a check of the whole store found, in stable words.
struct CheckedJournal {
    qsizetype entries = 0;
    qsizetype erased = 0;
    QStringList findings;  ///< "gap writer/audience/sequence": worth seeing, not always damage
    QStringList differing; ///< subjects whose summary is not what a fold from the start returns
    QString integrity;     ///< the database's first complaint; empty when none
    bool sound = false;
};

/// Port: what an administrator does with the store as a whole. Owned by app/composition; answers before it returns.
class JournalCare {
public:
    virtual ~JournalCare() = default;
    [[nodiscard]] virtual base::Result<CheckedJournal> verify() = 0;
    /// One line per entry, in order.
    [[nodiscard]] virtual base::Result<QString> describe() = 0;
    /// A checked copy; fails with a Store… kind.
    [[nodiscard]] virtual base::Result<void> backup(const QString& file) = 0;
};

} // namespace reservrutin::cli
