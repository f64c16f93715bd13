// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/office.h"

#include <gtest/gtest.h>

namespace reservrutin::trust {

namespace {

Envelope envelope() {
    return sealed(QStringLiteral("application/x-test"), "hello world", keyNumber(1));
}

} // namespace

// The example of the specification: https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md
TEST(Envelope, what_is_signed_is_as_the_standard_writes_it) {
    EXPECT_EQ(signedBytes(QStringLiteral("http://example.com/HelloWorld"), "hello world"),
              "DSSEv1 29 http://example.com/HelloWorld 11 hello world");
}

TEST(Envelope, lengths_are_of_bytes) {
    EXPECT_EQ(signedBytes(QStringLiteral("å"), "ö"), "DSSEv1 2 å 2 ö");
}

TEST(Envelope, what_was_printed_is_read_back) {
    const auto read = parseEnvelope(print(envelope()));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, envelope());
}

TEST(Envelope, its_signer_is_found_among_the_keys) {
    const SigningKey one = keyNumber(1);
    const SigningKey other = keyNumber(2);
    EXPECT_EQ(signersOf(envelope(), {other.publicKey(), one.publicKey()}), QVector{one.publicKey()});
}

TEST(Envelope, a_key_that_is_asked_for_twice_signed_once) {
    const PublicKey key = keyNumber(1).publicKey();
    EXPECT_EQ(signersOf(envelope(), {key, key}).size(), 1);
}

TEST(Envelope, a_signature_over_one_type_says_nothing_about_another) {
    Envelope other = envelope();
    other.type = QStringLiteral("application/x-other");
    EXPECT_TRUE(signersOf(other, {keyNumber(1).publicKey()}).isEmpty());
}

TEST(Envelope, of_each_byte_changed_to_each_other_value_none_is_believed) {
    const QByteArray text = print(envelope());
    const QVector<PublicKey> keys{keyNumber(1).publicKey()};
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int flip = 1; flip < 256; flip = flip * 2 + 1) {
            QByteArray changed = text;
            changed[at] = char(changed[at] ^ flip);
            const auto read = parseEnvelope(changed);
            EXPECT_FALSE(read && allSignedBy(*read, keys) && !read->signatures.isEmpty()) << at << ' ' << flip;
        }
    }
}

TEST(Envelope, one_longer_than_the_limit_is_refused_before_it_is_read) {
    const auto read = parseEnvelope(QByteArray(2 * 1024 * 1024, ' '));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, base::ErrorKind::CapacityExceeded);
}

TEST(Envelope, one_with_too_many_signatures_is_refused) {
    Envelope many = envelope();
    many.signatures = QVector<EnvelopeSignature>(mostSignatures + 1, many.signatures.first());
    EXPECT_FALSE(parseEnvelope(print(many)));
}

// RFC 8032, section 7.1, test 2.
TEST(PublicKey, verifies_the_standards_own_example) {
    const auto key = PublicKey::fromHex(u"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const auto signature = Signature::fromHex(u"92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e"
                                              u"43e15996e458f3613d0f11d8c387b2eaeb4302aeeb0"
                                              u"0d291612bb0c00");
    ASSERT_TRUE(key && signature);
    EXPECT_TRUE(verifies(*key, *signature, "\x72"));
    EXPECT_FALSE(verifies(*key, *signature, "\x73"));
}

TEST(PublicKey, its_fingerprint_is_eight_groups_of_four) {
    const QString spelled = spelledFingerprint(keyNumber(1).publicKey());
    EXPECT_EQ(spelled.split(u' ').size(), 8);
    EXPECT_EQ(spelled.size(), 39);
    EXPECT_NE(spelled, spelledFingerprint(keyNumber(2).publicKey()));
}

} // namespace reservrutin::trust
