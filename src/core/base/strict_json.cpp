// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/strict_json.h"

#include <algorithm>

namespace reservrutin::base {

namespace {

bool isHidden(QChar c) {
    const char16_t code = c.unicode();
    return code == 0 || code == 0xFEFF || code == 0x061C || code == 0x200E || code == 0x200F ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool hidesSomething(const std::string& utf8) {
    if (utf8.find("\xEF\xBB\xBF") != std::string::npos)
        return true; // before a text it would be gone once it is a QString
    const QString text = QString::fromStdString(utf8);
    return std::any_of(text.begin(), text.end(), isHidden);
}

/// The parser has let at most 16 levels through.
bool hidesSomething(const Json& value) {
    if (value.is_string())
        return hidesSomething(value.get_ref<const std::string&>());
    if (value.is_object())
        return std::any_of(value.items().begin(), value.items().end(),
                           [](const auto& item) { return hidesSomething(item.key()) || hidesSomething(item.value()); });
    return value.is_array() &&
           std::any_of(value.begin(), value.end(), [](const Json& item) { return hidesSomething(item); });
}

} // namespace

Result<Json> parseStrictJson(QByteArrayView text, qsizetype maximumBytes) {
    auto json = parseJson(text, maximumBytes);
    if (json && hidesSomething(*json))
        return fail(ErrorKind::FormatUnreadable);
    return json;
}

Json withoutHidden(Json value) {
    if (value.is_string()) {
        QString text = QString::fromStdString(value.get_ref<const std::string&>());
        return toJson(text.removeIf(isHidden));
    }
    if (value.is_structured()) {
        for (Json& item : value)
            item = withoutHidden(std::move(item));
    }
    return value;
}

} // namespace reservrutin::base
