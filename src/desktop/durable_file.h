// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace reservrutin::desktop {

/// Replaces the file as a whole, 0600: a temporary file beside it, flushed to the disk, renamed over it, and the
/// folder flushed too. After a power cut the old bytes are there or the new ones. Waits for the disk: never called
/// on the window's thread. Fails with FileUnwritable or StoreFull (parameter: the path); the old file is then whole.
[[nodiscard]] base::Result<void> writeDurably(const QString& path, const QByteArray& bytes);

} // namespace reservrutin::desktop
