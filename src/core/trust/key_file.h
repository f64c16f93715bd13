// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/trust/signing_key.h"

#include <QByteArray>
#include <QString>

namespace reservrutin::trust {

inline constexpr qsizetype shortestPassphrase = 12; ///< characters

/// How the private key is sealed: Argon2id (RFC 9106) of the passphrase, then XChaCha20-Poly1305.
struct Seal {
    quint64 operations = 0; ///< passes
    quint64 memory = 0;     ///< bytes
    QByteArray salt;        ///< 16 bytes
    QByteArray nonce;       ///< 24 bytes
    QByteArray box;         ///< 64 bytes and a tag of 16

    friend bool operator==(const Seal&, const Seal&) = default;
};

/// An administrator's key as it lies on disk: docs/formats/trust.md, "Keys". A value; what is secret in it is sealed.
struct KeyFile {
    QString name;
    QString role;
    PublicKey publicKey;
    Seal seal;

    friend bool operator==(const KeyFile&, const KeyFile&) = default;
};

[[nodiscard]] QByteArray print(const KeyFile& file);
/// Fails with FormatUnreadable, FormatNewer, or CapacityExceeded for a seal that would ask for more memory or time than
/// an honest one.
[[nodiscard]] base::Result<KeyFile> parseKeyFile(const QByteArray& text);

/// Both take about half a second and 256 MiB: never on the window's thread. The passphrase is the caller's to wipe.
[[nodiscard]] base::Result<KeyFile> seal(const SigningKey& key, const QString& name, const QString& role,
                                         const QByteArray& passphrase, base::Random& random);
/// Fails with PassphraseWrong, which also a damaged file is: they cannot be told apart. StoreUnavailable: no memory.
[[nodiscard]] base::Result<SigningKey> open(const KeyFile& file, const QByteArray& passphrase);

} // namespace reservrutin::trust
