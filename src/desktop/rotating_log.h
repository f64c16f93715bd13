// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace spdlog {
class logger;
}

namespace reservrutin::desktop {

/// The program's log: reservrutin.log in the folder, at most 3 files of 1 MiB, times in UTC. Owned by app/composition,
/// handed to adapters by constructor; any thread. It takes ids, codes and states, never what people wrote and never
/// names: whoever logs keeps to that. Fails with FileUnwritable.
[[nodiscard]] base::Result<std::shared_ptr<spdlog::logger>> openLog(const QString& folder);
/// For when there is no folder: takes everything, keeps nothing.
[[nodiscard]] std::shared_ptr<spdlog::logger> silentLog();

} // namespace reservrutin::desktop
