// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/public_key.h"

#include "core/base/hash.h"

#include <QStringList>

namespace reservrutin::trust {

namespace {

using FingerprintBytes = base::FixedBytes<struct FingerprintTag, 20>;

constexpr qsizetype groupLength = 4;

} // namespace

QString fingerprintOf(const PublicKey& key) {
    constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const auto hash = base::blake2b<FingerprintBytes>(QLatin1String("reservrutin.key.1"), {key.bytes()});
    QString text;
    unsigned pending = 0;
    int bits = 0;
    for (const std::uint8_t byte : hash.array()) {
        pending = (pending << 8 | byte) & 0xFFFF;
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(digits[pending >> (bits - 5) & 31]);
    }
    return text;
}

QString spelledFingerprint(const PublicKey& key) {
    const QString fingerprint = fingerprintOf(key);
    QStringList groups;
    for (qsizetype at = 0; at < fingerprint.size(); at += groupLength)
        groups.append(fingerprint.mid(at, groupLength));
    return groups.join(u' ');
}

bool verifies(const PublicKey& key, const Signature& signature, QByteArrayView message) {
    return crypto_sign_verify_detached(signature.array().data(), reinterpret_cast<const unsigned char*>(message.data()),
                                       static_cast<unsigned long long>(message.size()), key.array().data()) == 0;
}

} // namespace reservrutin::trust
