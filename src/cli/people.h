// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "cli/command.h"

namespace reservrutin::cli {

/// Who does this: --as and --unit, else the person and the unit of the settings, else the name of the OS user.
[[nodiscard]] inline base::Person actor(const Workplace& place, const Arguments& arguments) {
    const usecases::Settings& settings = place.console.settings.settings();
    const QString known = settings.person.name.isEmpty() ? place.console.osUser : settings.person.name;
    return {arguments.optional(QStringLiteral("as")).value_or(known),
            arguments.optional(QStringLiteral("unit")).value_or(settings.unit.name)};
}

} // namespace reservrutin::cli
