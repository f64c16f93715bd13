// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/trust/signing_key.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace reservrutin::trust {

struct EnvelopeSignature {
    QString keyId; ///< the key's fingerprint
    Signature signature;

    friend bool operator==(const EnvelopeSignature&, const EnvelopeSignature&) = default;
};

/// A DSSE envelope (Dead Simple Signing Envelope 1.0): bytes, what kind of bytes they are, and who signed them. A
/// value. The payload means nothing until signersOf() has been asked: docs/formats/trust.md, "Envelope".
struct Envelope {
    QString type;
    QByteArray payload;
    QVector<EnvelopeSignature> signatures;

    friend bool operator==(const Envelope&, const Envelope&) = default;
};

inline constexpr qsizetype mostSignatures = 16;

/// What is signed: type and payload, each with its length before it (DSSE's pre-authentication encoding).
[[nodiscard]] QByteArray signedBytes(const QString& type, QByteArrayView payload);

[[nodiscard]] Envelope sealed(const QString& type, const QByteArray& payload, const SigningKey& key);
void addSignature(Envelope& envelope, const SigningKey& key);

/// Those of `keys` that signed, each once, in the order of `keys`.
[[nodiscard]] QVector<PublicKey> signersOf(const Envelope& envelope, const QVector<PublicKey>& keys);
/// Whether each signature is by one of `keys`: one that is not may be a changed byte.
[[nodiscard]] bool allSignedBy(const Envelope& envelope, const QVector<PublicKey>& keys);

[[nodiscard]] QByteArray print(const Envelope& envelope);
/// Takes exactly what print() writes and nothing else, so that each changed byte is refused. Fails with
/// FormatUnreadable or CapacityExceeded.
[[nodiscard]] base::Result<Envelope> parseEnvelope(const QByteArray& text);

} // namespace reservrutin::trust
