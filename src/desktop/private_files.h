// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QString>

namespace reservrutin::desktop {

/// New files of this process are 0600 and new folders 0700 unless their maker says otherwise (umask 077). Called once
/// by main, before any thread: the mask is the whole process's. On Windows the profile folder's own rights do this.
void keepNewFilesPrivate();

/// Makes the folder and those above it that are missing, 0700. One that exists and is this user's is made 0700.
/// Fails with FileUnwritable (parameter: the folder) when it cannot be made, is not a folder, belongs to another user
/// or takes no files.
[[nodiscard]] base::Result<void> makePrivateFolder(const QString& path);

} // namespace reservrutin::desktop
