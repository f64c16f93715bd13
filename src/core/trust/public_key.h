// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/fixed_bytes.h"

#include <QByteArrayView>
#include <QString>

namespace reservrutin::trust {

/// Ed25519 (RFC 8032): a public key of 32 bytes, a signature of 64.
using PublicKey = base::FixedBytes<struct PublicKeyTag, 32>;
using Signature = base::FixedBytes<struct SignatureTag, 64>;

/// 32 characters of Crockford's base32: docs/formats/trust.md, "Keys". What a signature names its key by.
[[nodiscard]] QString fingerprintOf(const PublicKey& key);
/// "7F3K 0Q4X …": eight groups of four, to be read aloud or compared with a printed sheet.
[[nodiscard]] QString spelledFingerprint(const PublicKey& key);

[[nodiscard]] bool verifies(const PublicKey& key, const Signature& signature, QByteArrayView message);

} // namespace reservrutin::trust
