// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/json.h"

#include <limits>
#include <set>
#include <string>
#include <vector>

namespace reservrutin::base {

namespace {

constexpr int deepestLevel = 16;

/// Refuses what nlohmann's parser would let pass: depth and duplicate keys.
class Gate {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed) {
        using Event = Json::parse_event_t;
        if (depth > deepestLevel)
            m_refused = true;
        if (event == Event::object_start)
            m_keys.emplace_back();
        if (event == Event::object_end && !m_keys.empty())
            m_keys.pop_back();
        if (event == Event::key && !m_keys.empty() && !m_keys.back().insert(parsed.get<std::string>()).second)
            m_refused = true;
        return true;
    }
    [[nodiscard]] bool refused() const { return m_refused; }

private:
    std::vector<std::set<std::string>> m_keys;
    bool m_refused = false;
};

bool nestsTooDeep(QByteArrayView text) {
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestLevel)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

const Json& member(const Json& object, const char* key) {
    static const Json absent;
    if (!object.is_object())
        return absent;
    const auto found = object.find(key);
    return found == object.end() ? absent : *found;
}

} // namespace

Result<Json> parseJson(QByteArrayView text, qsizetype maximumBytes) {
    if (text.size() > maximumBytes)
        return fail(ErrorKind::CapacityExceeded, QString::number(maximumBytes));
    if (nestsTooDeep(text) || text.contains('\0'))
        return fail(ErrorKind::FormatUnreadable);
    try {
        Gate gate;
        Json parsed = Json::parse(text.begin(), text.end(), std::ref(gate));
        if (gate.refused())
            return fail(ErrorKind::FormatUnreadable);
        return parsed;
    } catch (const Json::parse_error& error) {
        return fail(ErrorKind::FormatUnreadable, QString::number(error.byte));
    } catch (const Json::exception&) {
        return fail(ErrorKind::FormatUnreadable);
    }
}

QByteArray compactJson(const Json& value) {
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json toJson(const QString& text) {
    if (text.isValidUtf16())
        return text.toStdString();
    const auto codes = text.toUcs4(); // toUtf8 would write "?" where this has U+FFFD
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(codes.constData()), codes.size()).toStdString();
}

Json toJson(const QStringList& texts) {
    Json array = Json::array();
    for (const QString& text : texts)
        array.push_back(toJson(text));
    return array;
}

QString textAt(const Json& object, const char* key) {
    const Json& value = member(object, key);
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string&>()) : QString();
}

QStringList textsAt(const Json& object, const char* key) {
    QStringList texts;
    for (const Json& item : arrayAt(object, key)) {
        if (item.is_string())
            texts.append(QString::fromStdString(item.get_ref<const std::string&>()));
    }
    return texts;
}

std::optional<std::int64_t> numberAt(const Json& object, const char* key) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    const Json& value = member(object, key);
    if (!value.is_number_integer())
        return std::nullopt;
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(largest))
        return std::nullopt;
    return value.get<std::int64_t>();
}

bool flagAt(const Json& object, const char* key) {
    const Json& value = member(object, key);
    return value.is_boolean() && value.get<bool>();
}

const Json& objectAt(const Json& object, const char* key) {
    static const Json empty = Json::object();
    const Json& value = member(object, key);
    return value.is_object() ? value : empty;
}

const Json& arrayAt(const Json& object, const char* key) {
    static const Json empty = Json::array();
    const Json& value = member(object, key);
    return value.is_array() ? value : empty;
}

} // namespace reservrutin::base
