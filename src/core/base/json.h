// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>

namespace reservrutin::base {

/// Bodies, routines and states are JSON objects whose member order does not matter to anyone.
using Json = nlohmann::json;

/// Parses a document of at most `maximumBytes`, at most 16 levels deep, without duplicate keys. Fails with
/// FormatUnreadable (parameter: byte offset) or CapacityExceeded; never throws.
[[nodiscard]] Result<Json> parseJson(QByteArrayView text, qsizetype maximumBytes = 1024 * 1024);

/// Compact UTF-8 text; a lone surrogate becomes U+FFFD.
[[nodiscard]] QByteArray compactJson(const Json& value);

[[nodiscard]] Json toJson(const QString& text);
[[nodiscard]] Json toJson(const QStringList& texts);

/// The member, or an empty or absent value when it is missing or of another type: folds meet bodies of newer and
/// of erased entries and must not trip over them.
[[nodiscard]] QString textAt(const Json& object, const char* key);
[[nodiscard]] QStringList textsAt(const Json& object, const char* key);
[[nodiscard]] std::optional<std::int64_t> numberAt(const Json& object, const char* key);
[[nodiscard]] bool flagAt(const Json& object, const char* key);
[[nodiscard]] const Json& objectAt(const Json& object, const char* key);
[[nodiscard]] const Json& arrayAt(const Json& object, const char* key);

} // namespace reservrutin::base
