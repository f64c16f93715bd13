// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "cli/command.h"

namespace reservrutin::cli {

inline constexpr int exitDone = 0;
inline constexpr int exitRefused = 1;
inline constexpr int exitUsage = 2;

/// A command line that makes sense, before anything is opened.
struct Invocation {
    Command command;
    Arguments arguments;
    QString dataFolder; ///< empty: this user's own
    bool json = false;
};

/// What goes to stdout and stderr, in UTF-8.
struct Spoken {
    int exit = exitDone;
    QByteArray out;
    QByteArray err;
};

/// docs/cli.md. `words` are without the program's name. A command line that makes no sense is answered with exit 2.
[[nodiscard]] tl::expected<Invocation, Spoken> parse(const QStringList& words);
[[nodiscard]] QString usage();

/// Does it. `storeError` is why the store could not be opened, if so; the warnings of
/// `place` are said on stderr first.
[[nodiscard]] Spoken perform(const Invocation& invocation, Workplace& place,
                             const std::optional<base::Error>& storeError);

} // namespace reservrutin::cli
