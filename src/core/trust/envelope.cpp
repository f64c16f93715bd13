// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/envelope.h"

#include "core/base/json.h"

#include <algorithm>

namespace reservrutin::trust {

using base::ErrorKind;
using base::Json;
using base::Result;
using base::textAt;

namespace {

std::optional<QByteArray> bytesAt(const Json& object, const char* key) {
    const auto decoded =
        QByteArray::fromBase64Encoding(textAt(object, key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<EnvelopeSignature> signatureFrom(const Json& json) {
    const auto bytes = bytesAt(json, "sig");
    const auto signature = bytes ? Signature::fromBytes(*bytes) : std::nullopt;
    if (!signature)
        return std::nullopt;
    return EnvelopeSignature{textAt(json, "keyid"), *signature};
}

bool signedBy(const Envelope& envelope, const PublicKey& key, QByteArrayView message) {
    const QString id = fingerprintOf(key);
    return std::any_of(envelope.signatures.begin(), envelope.signatures.end(), [&](const EnvelopeSignature& each) {
        return each.keyId == id && verifies(key, each.signature, message);
    });
}

} // namespace

QByteArray signedBytes(const QString& type, QByteArrayView payload) {
    const QByteArray name = type.toUtf8();
    QByteArray bytes = "DSSEv1 " + QByteArray::number(name.size()) + ' ' + name + ' ';
    bytes += QByteArray::number(payload.size()) + ' ';
    bytes.append(payload);
    return bytes;
}

Envelope sealed(const QString& type, const QByteArray& payload, const SigningKey& key) {
    Envelope envelope{type, payload, {}};
    addSignature(envelope, key);
    return envelope;
}

void addSignature(Envelope& envelope, const SigningKey& key) {
    const QString id = fingerprintOf(key.publicKey());
    envelope.signatures.removeIf([&id](const EnvelopeSignature& each) { return each.keyId == id; });
    envelope.signatures.append({id, key.sign(signedBytes(envelope.type, envelope.payload))});
}

QVector<PublicKey> signersOf(const Envelope& envelope, const QVector<PublicKey>& keys) {
    const QByteArray message = signedBytes(envelope.type, envelope.payload);
    QVector<PublicKey> signers;
    for (const PublicKey& key : keys) {
        if (!signers.contains(key) && signedBy(envelope, key, message))
            signers.append(key);
    }
    return signers;
}

bool allSignedBy(const Envelope& envelope, const QVector<PublicKey>& keys) {
    return signersOf(envelope, keys).size() == envelope.signatures.size();
}

QByteArray print(const Envelope& envelope) {
    Json signatures = Json::array();
    for (const EnvelopeSignature& each : envelope.signatures)
        signatures.push_back(
            {{"keyid", base::toJson(each.keyId)}, {"sig", each.signature.bytes().toBase64().toStdString()}});
    return base::compactJson({{"payload", envelope.payload.toBase64().toStdString()},
                              {"payloadType", base::toJson(envelope.type)},
                              {"signatures", signatures}});
}

Result<Envelope> parseEnvelope(const QByteArray& text) {
    const auto json = base::parseJson(text);
    if (!json)
        return tl::unexpected(json.error());
    const Json& signatures = base::arrayAt(*json, "signatures");
    const auto payload = bytesAt(*json, "payload");
    if (!payload || signatures.size() > std::size_t(mostSignatures))
        return base::fail(ErrorKind::FormatUnreadable);
    Envelope envelope{textAt(*json, "payloadType"), *payload, {}};
    for (const Json& each : signatures) {
        const auto signature = signatureFrom(each);
        if (!signature)
            return base::fail(ErrorKind::FormatUnreadable);
        envelope.signatures.append(*signature);
    }
    if (print(envelope) != text)
        return base::fail(ErrorKind::FormatUnreadable);
    return envelope;
}

} // namespace reservrutin::trust
