// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/trust/envelope.h"

namespace reservrutin::trust {

/// One edition as it travels in one file: docs/formats/trust.md, "Package". A value; nothing in it has been verified.
struct Package {
    QString document; ///< "routine:pks", "directory:contacts"
    QByteArray text;
    QVector<Envelope> statements;
    QVector<Envelope> trust; ///< the versions after the first, oldest first

    friend bool operator==(const Package&, const Package&) = default;
};

/// Whether the file says that it is a package; anything else is a plain document.
[[nodiscard]] bool isPackage(const QByteArray& file);
[[nodiscard]] QByteArray print(const Package& package);
/// Takes exactly what print() writes. Fails with FormatUnreadable, FormatNewer or CapacityExceeded.
[[nodiscard]] base::Result<Package> parsePackage(const QByteArray& file);

} // namespace reservrutin::trust
