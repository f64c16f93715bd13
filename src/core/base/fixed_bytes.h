// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/random.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

namespace reservrutin::base {

/// An identifier of exactly N bytes; Tag keeps an outage's id from being passed as a report's. Written as lower-case
/// hexadecimal. The value of all zeros means "none" where a field of a format says so.
template <class Tag, std::size_t N>
class FixedBytes {
public:
    static constexpr std::size_t size = N;

    constexpr FixedBytes() = default;
    constexpr explicit FixedBytes(const std::array<std::uint8_t, N>& bytes)
        : m_bytes(bytes) {}

    [[nodiscard]] static FixedBytes random(Random& random) {
        FixedBytes id;
        random.fill(id.m_bytes);
        return id;
    }

    [[nodiscard]] static std::optional<FixedBytes> fromBytes(QByteArrayView raw) {
        if (raw.size() != qsizetype(N))
            return std::nullopt;
        FixedBytes id;
        for (std::size_t i = 0; i < N; ++i)
            id.m_bytes[i] = static_cast<std::uint8_t>(raw[qsizetype(i)]);
        return id;
    }

    [[nodiscard]] static std::optional<FixedBytes> fromHex(QStringView text) {
        if (text.size() != qsizetype(2 * N))
            return std::nullopt;
        for (const QChar c : text) {
            if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
                return std::nullopt;
        }
        return fromBytes(QByteArray::fromHex(text.toLatin1()));
    }

    [[nodiscard]] QByteArray bytes() const {
        return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), qsizetype(N));
    }
    [[nodiscard]] const std::array<std::uint8_t, N>& array() const { return m_bytes; }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(bytes().toHex()); }
    [[nodiscard]] bool isNull() const { return *this == FixedBytes(); }

    friend auto operator<=>(const FixedBytes&, const FixedBytes&) = default;
    friend std::size_t qHash(const FixedBytes& id, std::size_t seed = 0) {
        return qHashBits(id.m_bytes.data(), N, seed);
    }

private:
    std::array<std::uint8_t, N> m_bytes{};
};

} // namespace reservrutin::base
