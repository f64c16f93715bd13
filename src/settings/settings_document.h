// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"
#include "core/usecases/settings.h"

#include <QStringList>

#include <set>

namespace reservrutin::settings {

inline constexpr std::int64_t settingsFormat = 1;
inline constexpr qsizetype mostReached = 200;

/// docs/formats/settings.md. Both files have the same members; `unknown` is the whole object as read, so that what
/// this version does not know is written again as it was.
struct SettingsDocument {
    usecases::Settings values;
    QStringList reached;
    base::Json unknown = base::Json::object();
    bool newer = false; ///< written by a newer version: understood in part, not to be written over

    friend bool operator==(const SettingsDocument&, const SettingsDocument&) = default;
};

/// Fails with FormatUnreadable when the text is no JSON object.
[[nodiscard]] base::Result<SettingsDocument> parseSettings(const QByteArray& text);
[[nodiscard]] QByteArray printSettings(const SettingsDocument& document);

/// The fields that the machine file sets: those not empty in it.
[[nodiscard]] std::set<usecases::Field> fixedBy(const usecases::Settings& machine);
/// The user's values with the machine's in their place where it sets them.
[[nodiscard]] usecases::Settings overlaid(usecases::Settings user, const usecases::Settings& machine);
/// The wanted values, but the fixed fields as they were before.
[[nodiscard]] usecases::Settings keeping(const std::set<usecases::Field>& fixed, usecases::Settings before,
                                         usecases::Settings wanted);

} // namespace reservrutin::settings
