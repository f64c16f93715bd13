// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/signing_key.h"

#include <sodium.h>

#include <algorithm>

namespace reservrutin::trust {

static_assert(SigningKey::size == crypto_sign_SECRETKEYBYTES);

void SigningKey::Wipe::operator()(std::uint8_t* bytes) const {
    sodium_free(bytes);
}

namespace {

/// libsodium's guarded heap works only after sodium_init, which may be called any number of times from any thread.
std::uint8_t* guarded(std::size_t size) {
    return sodium_init() < 0 ? nullptr : static_cast<std::uint8_t*>(sodium_malloc(size));
}

} // namespace

SigningKey::SigningKey()
    : m_bytes(guarded(size)) {
    Q_CHECK_PTR(m_bytes.get());
}

SigningKey SigningKey::fromChance(base::Random& random) {
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed{};
    random.fill(seed);
    SigningKey key;
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> unused{};
    crypto_sign_seed_keypair(unused.data(), key.m_bytes.get(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    return key;
}

SigningKey SigningKey::fromBytes(std::span<const std::uint8_t, size> bytes) {
    SigningKey key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.get());
    return key;
}

PublicKey SigningKey::publicKey() const {
    std::array<std::uint8_t, PublicKey::size> bytes{};
    crypto_sign_ed25519_sk_to_pk(bytes.data(), m_bytes.get());
    return PublicKey(bytes);
}

Signature SigningKey::sign(QByteArrayView message) const {
    std::array<std::uint8_t, Signature::size> bytes{};
    crypto_sign_detached(bytes.data(), nullptr, reinterpret_cast<const unsigned char*>(message.data()),
                         static_cast<unsigned long long>(message.size()), m_bytes.get());
    return Signature(bytes);
}

std::span<const std::uint8_t, SigningKey::size> SigningKey::bytes() const {
    return std::span<const std::uint8_t, size>(m_bytes.get(), size);
}

} // namespace reservrutin::trust
