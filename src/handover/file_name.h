// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/ids.h"

#include <optional>

namespace reservrutin::handover {

/// WRITER-NUMBER-SEAL.rrhandover: the name of a file in a drop folder (docs/formats/handover.md). A value.
struct FileName {
    journal::WriterId writer;
    quint32 number = 0; ///< of the writer's own, counting up
    QString seal;       ///< the first digits of the file's seal

    static constexpr qsizetype sealDigits = 16;
    static constexpr quint32 highestNumber = 99'999'999;
    [[nodiscard]] static QString ending() { return QStringLiteral(".rrhandover"); }
    /// Absent for every other name, so also for one with a path in it.
    [[nodiscard]] static std::optional<FileName> parse(const QString& name);
    [[nodiscard]] QString text() const;
};

} // namespace reservrutin::handover
