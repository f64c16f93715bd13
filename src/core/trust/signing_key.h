// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/random.h"
#include "core/trust/public_key.h"

#include <memory>

namespace reservrutin::trust {

/// An administrator's opened private key, in memory that is locked and wiped when it goes (libsodium's guarded heap).
/// Moved, never copied. Owned by whoever asked for it to be opened, for as long as it is used; one thread.
class SigningKey final {
public:
    static constexpr std::size_t size = 64; ///< Ed25519: seed and public key

    [[nodiscard]] static SigningKey fromChance(base::Random& random);
    /// The bytes of a key file's box, which are wiped by the caller.
    [[nodiscard]] static SigningKey fromBytes(std::span<const std::uint8_t, size> bytes);

    [[nodiscard]] PublicKey publicKey() const;
    [[nodiscard]] Signature sign(QByteArrayView message) const;
    /// For sealing alone.
    [[nodiscard]] std::span<const std::uint8_t, size> bytes() const;

private:
    struct Wipe {
        void operator()(std::uint8_t* bytes) const;
    };
    SigningKey();
    std::unique_ptr<std::uint8_t[], Wipe> m_bytes;
};

} // namespace reservrutin::trust
