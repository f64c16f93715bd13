// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"
#include "core/base/text.h"

#include <QString>

namespace reservrutin::base {

/// Who said or did something, as they named themselves; no account stands behind it.
struct Person {
    QString name;
    QString unit; ///< clinic or unit; may be empty where only a name is asked for

    friend bool operator==(const Person&, const Person&) = default;
};

[[nodiscard]] inline Json toJson(const Person& person) {
    return {{"name", toJson(person.name)}, {"unit", toJson(person.unit)}};
}

/// One line each, and nothing hidden in it: the entry may have been written by another program.
[[nodiscard]] inline Person personAt(const Json& object, const char* key) {
    const Json& value = objectAt(object, key);
    return {lineAt(value, "name"), lineAt(value, "unit")};
}

} // namespace reservrutin::base
