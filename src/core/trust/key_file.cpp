// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/key_file.h"

#include "core/base/json.h"

#include <sodium.h>

#include <array>

namespace reservrutin::trust {

using base::ErrorKind;
using base::fail;
using base::Json;
using base::Result;
using base::textAt;

namespace {

constexpr QLatin1String fileType{"reservrutin.key"};
constexpr QLatin1String kdfName{"argon2id13"};
constexpr quint64 mostOperations = 10;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;
constexpr qsizetype boxSize = SigningKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray chance(base::Random& random, std::size_t size) {
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    random.fill(std::span(reinterpret_cast<std::uint8_t*>(bytes.data()), size));
    return bytes;
}

/// What the seal vouches for besides the key: nobody can put another name on the file.
QByteArray vouchedFor(const KeyFile& file) {
    return base::compactJson({{"name", base::toJson(file.name)},
                              {"role", base::toJson(file.role)},
                              {"public", file.publicKey.bytes().toBase64().toStdString()}});
}

/// Wiped when it goes.
struct SealKey {
    SealKey() = default;
    SealKey(const SealKey&) = delete;
    SealKey& operator=(const SealKey&) = delete;
    ~SealKey() { sodium_memzero(bytes.data(), bytes.size()); }
    std::array<std::uint8_t, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> bytes{};
};

bool derive(SealKey& key, const Seal& seal, const QByteArray& passphrase) {
    return crypto_pwhash(key.bytes.data(), key.bytes.size(), passphrase.constData(),
                         static_cast<unsigned long long>(passphrase.size()), raw(seal.salt), seal.operations,
                         static_cast<std::size_t>(seal.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
}

QByteArray bytesAt(const Json& json, const char* key) {
    const auto decoded =
        QByteArray::fromBase64Encoding(textAt(json, key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

Result<Seal> sealFrom(const Json& json) {
    const quint64 operations = quint64(base::numberAt(json, "operations").value_or(0));
    const quint64 memory = quint64(base::numberAt(json, "memory").value_or(0));
    const Seal seal{operations, memory, bytesAt(json, "salt"), bytesAt(json, "nonce"), bytesAt(json, "box")};
    if (textAt(json, "kdf") != kdfName || seal.salt.size() != crypto_pwhash_SALTBYTES ||
        seal.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES || seal.box.size() != boxSize ||
        operations < crypto_pwhash_OPSLIMIT_MIN || memory < crypto_pwhash_MEMLIMIT_MIN)
        return fail(ErrorKind::FormatUnreadable);
    if (operations > mostOperations || memory > mostMemory)
        return fail(ErrorKind::CapacityExceeded);
    return seal;
}

} // namespace

QByteArray print(const KeyFile& file) {
    const Json seal{{"kdf", base::toJson(QString(kdfName))},
                    {"operations", file.seal.operations},
                    {"memory", file.seal.memory},
                    {"salt", file.seal.salt.toBase64().toStdString()},
                    {"nonce", file.seal.nonce.toBase64().toStdString()},
                    {"box", file.seal.box.toBase64().toStdString()}};
    return base::compactJson({{"format", 1},
                              {"type", base::toJson(QString(fileType))},
                              {"name", base::toJson(file.name)},
                              {"role", base::toJson(file.role)},
                              {"public", file.publicKey.bytes().toBase64().toStdString()},
                              {"seal", seal}});
}

Result<KeyFile> parseKeyFile(const QByteArray& text) {
    const auto json = base::parseJson(text);
    if (!json)
        return tl::unexpected(json.error());
    if (textAt(*json, "type") != fileType)
        return fail(ErrorKind::FormatUnreadable, QStringLiteral("type"));
    if (base::numberAt(*json, "format").value_or(0) > 1)
        return fail(ErrorKind::FormatNewer);
    const auto key = PublicKey::fromBytes(bytesAt(*json, "public"));
    if (!key)
        return fail(ErrorKind::FormatUnreadable, QStringLiteral("public"));
    auto seal = sealFrom(base::objectAt(*json, "seal"));
    if (!seal)
        return tl::unexpected(seal.error());
    return KeyFile{textAt(*json, "name"), textAt(*json, "role"), *key, std::move(*seal)};
}

Result<KeyFile> seal(const SigningKey& key, const QString& name, const QString& role, const QByteArray& passphrase,
                     base::Random& random) {
    if (QString::fromUtf8(passphrase).size() < shortestPassphrase)
        return fail(ErrorKind::PassphraseShort, QString::number(shortestPassphrase));
    KeyFile file{name, role, key.publicKey(), {}};
    file.seal = {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                 chance(random, crypto_pwhash_SALTBYTES), chance(random, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                 QByteArray(boxSize, Qt::Uninitialized)};
    SealKey sealKey;
    if (!derive(sealKey, file.seal, passphrase))
        return fail(ErrorKind::StoreUnavailable);
    const QByteArray vouched = vouchedFor(file);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(file.seal.box.data()), nullptr,
                                               key.bytes().data(), SigningKey::size, raw(vouched),
                                               static_cast<unsigned long long>(vouched.size()), nullptr,
                                               raw(file.seal.nonce), sealKey.bytes.data());
    return file;
}

Result<SigningKey> open(const KeyFile& file, const QByteArray& passphrase) {
    SealKey sealKey;
    if (!derive(sealKey, file.seal, passphrase))
        return fail(ErrorKind::StoreUnavailable);
    std::array<std::uint8_t, SigningKey::size> bytes{};
    const QByteArray vouched = vouchedFor(file);
    const bool opened =
        crypto_aead_xchacha20poly1305_ietf_decrypt(bytes.data(), nullptr, nullptr, raw(file.seal.box),
                                                   static_cast<unsigned long long>(file.seal.box.size()), raw(vouched),
                                                   static_cast<unsigned long long>(vouched.size()),
                                                   raw(file.seal.nonce), sealKey.bytes.data()) == 0;
    if (!opened)
        return fail(ErrorKind::PassphraseWrong);
    SigningKey key = SigningKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    if (key.publicKey() != file.publicKey)
        return fail(ErrorKind::PassphraseWrong);
    return key;
}

} // namespace reservrutin::trust
