// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

namespace reservrutin::storage {

/// What opening (or a later check) had to do, so that the window can say it. All defaults: nothing to say.
struct OpenReport {
    bool firstStart = false;
    bool newWriter = false; ///< a new writer id was taken: first start, copied or restored folder, salvage
    bool readOnly = false;  ///< reads work, every commit answers StoreReadOnly
    bool immutable = false; ///< not even the write-ahead log could be read: shown as of the last clean close
    QString setAside;       ///< file name the damaged database was renamed to; empty when none was
    qsizetype salvaged = 0; ///< entries carried over, when something was damaged or lost
    qsizetype lost = 0;     ///< entries whose numbers show that they existed and that no file has

    [[nodiscard]] bool wasRepaired() const { return !setAside.isEmpty() || salvaged > 0 || lost > 0; }
};

} // namespace reservrutin::storage
