// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QByteArrayView>
#include <QLatin1String>

#include <array>
#include <initializer_list>

#include <sodium.h>

namespace reservrutin::base {

/// BLAKE2b (RFC 7693) over a domain string, a zero byte and the parts one after the other. The domain keeps a hash of
/// one thing from being taken for a hash of another. Hash is a FixedBytes of 16 to 64 bytes.
template <class Hash>
[[nodiscard]] Hash blake2b(QLatin1String domain, std::initializer_list<QByteArrayView> parts) {
    crypto_generichash_state state;
    std::array<std::uint8_t, Hash::size> out{};
    crypto_generichash_init(&state, nullptr, 0, out.size());
    const auto update = [&state](const char* data, qsizetype size) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(data),
                                  static_cast<unsigned long long>(size));
    };
    update(domain.data(), domain.size());
    update("", 1);
    for (const QByteArrayView part : parts)
        update(part.data(), part.size());
    crypto_generichash_final(&state, out.data(), out.size());
    return Hash(out);
}

} // namespace reservrutin::base
