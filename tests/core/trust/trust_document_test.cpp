// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/office.h"

#include <gtest/gtest.h>

namespace reservrutin::trust {

namespace {

class TrustTest : public testing::Test {
protected:
    [[nodiscard]] static QString why(const Verdict<TrustDocument>& verdict) {
        return verdict ? QStringLiteral("accepted") : codeOf(verdict.error());
    }

    Office office;
};

} // namespace

TEST_F(TrustTest, the_next_version_signed_by_enough_is_accepted) {
    const auto next = nextTrust(office.trust, Office::signedBy(office.next(), {&office.anna, &office.cilla}));
    ASSERT_TRUE(next) << codeOf(next.error()).toStdString();
    EXPECT_EQ(*next, office.next());
}

TEST_F(TrustTest, one_signature_too_few_is_refused) {
    EXPECT_EQ(why(nextTrust(office.trust, Office::signedBy(office.next(), {&office.anna}))), u"signatures-missing");
}

TEST_F(TrustTest, one_key_counts_once_however_often_it_signed) {
    Envelope twice = Office::signedBy(office.next(), {&office.anna});
    twice.signatures.append(twice.signatures.first());
    EXPECT_EQ(why(nextTrust(office.trust, twice)), u"signatures-missing");
}

TEST_F(TrustTest, one_key_under_two_names_counts_once) {
    Envelope twice = Office::signedBy(office.next(), {&office.anna});
    twice.signatures.append({fingerprintOf(office.bo.publicKey()), twice.signatures.first().signature});
    EXPECT_EQ(why(nextTrust(office.trust, twice)), u"signatures-missing");
}

TEST_F(TrustTest, anybody_elses_document_is_refused) {
    TrustDocument theirs = office.next();
    theirs.administrators = {{QStringLiteral("Främling"), {}, office.stranger.publicKey()}};
    theirs.threshold = 1;
    EXPECT_EQ(why(nextTrust(office.trust, Office::signedBy(theirs, {&office.stranger}))), u"signatures-missing");
}

TEST_F(TrustTest, a_stranger_beside_enough_of_ours_is_refused) {
    EXPECT_EQ(
        why(nextTrust(office.trust, Office::signedBy(office.next(), {&office.anna, &office.bo, &office.stranger}))),
        u"signatures-missing");
}

TEST_F(TrustTest, the_same_and_an_older_version_are_a_rollback) {
    EXPECT_EQ(why(nextTrust(office.trust, Office::signedBy(office.trust, {&office.anna, &office.bo}))), u"rollback");
    TrustDocument third = office.next();
    third.version = 3;
    EXPECT_EQ(why(nextTrust(third, Office::signedBy(office.next(), {&office.anna, &office.bo}))), u"rollback");
}

TEST_F(TrustTest, a_version_cannot_run_ahead) {
    for (const int version : {3, 1'000, 1'000'000'000}) {
        TrustDocument ahead = office.next();
        ahead.version = version;
        EXPECT_EQ(why(nextTrust(office.trust, Office::signedBy(ahead, {&office.anna, &office.bo}))),
                  u"version-skipped");
    }
}

TEST_F(TrustTest, another_type_is_refused_although_well_signed) {
    Envelope envelope{Statement::payloadType, print(office.next()), {}};
    addSignature(envelope, office.anna);
    addSignature(envelope, office.bo);
    EXPECT_EQ(why(nextTrust(office.trust, envelope)), u"wrong-type");
}

TEST_F(TrustTest, a_key_that_was_taken_out_signs_no_more) {
    TrustDocument second = office.next();
    second.administrators.removeLast();
    const auto current = nextTrust(office.trust, Office::signedBy(second, {&office.anna, &office.bo}));
    ASSERT_TRUE(current);
    TrustDocument third = second;
    third.version = 3;
    EXPECT_EQ(why(nextTrust(*current, Office::signedBy(third, {&office.anna, &office.cilla}))), u"signatures-missing");
}

TEST_F(TrustTest, the_new_list_signs_as_well_so_that_nobody_locks_everyone_out) {
    TrustDocument theirs = office.next();
    theirs.administrators = {{QStringLiteral("Exempel Ny"), {}, keyNumber(7).publicKey()}};
    theirs.threshold = 1;
    EXPECT_EQ(why(nextTrust(office.trust, Office::signedBy(theirs, {&office.anna, &office.bo}))),
              u"signatures-missing");
    const SigningKey fresh = keyNumber(7);
    EXPECT_EQ(why(nextTrust(office.trust, Office::signedBy(theirs, {&office.anna, &office.bo, &fresh}))), u"accepted");
}

TEST_F(TrustTest, an_unsound_list_is_refused_although_well_signed) {
    TrustDocument twice = office.next();
    twice.administrators.append(twice.administrators.first());
    TrustDocument unreachable = office.next();
    unreachable.threshold = 4;
    TrustDocument nobody = office.next();
    nobody.threshold = 0;
    TrustDocument nameless = office.next();
    nameless.administrators.first().name.clear();
    for (const TrustDocument& unsound : {twice, unreachable, nobody, nameless})
        EXPECT_EQ(why(nextTrust(office.trust, Office::signedBy(unsound, {&office.anna, &office.bo}))),
                  u"document-unsound");
}

TEST_F(TrustTest, of_each_byte_changed_none_is_accepted) {
    const QByteArray text = print(Office::signedBy(office.next(), {&office.anna, &office.bo}));
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const int flip : {1, 2, 4, 8, 16, 32, 64, 128}) {
            QByteArray changed = text;
            changed[at] = char(changed[at] ^ flip);
            const auto envelope = parseEnvelope(changed);
            EXPECT_FALSE(envelope && nextTrust(office.trust, *envelope)) << at << ' ' << flip;
        }
    }
}

TEST_F(TrustTest, the_first_version_is_signed_by_its_own) {
    EXPECT_EQ(why(firstTrust(Office::signedBy(office.trust, {&office.anna, &office.bo}))), u"accepted");
    EXPECT_EQ(why(firstTrust(Office::signedBy(office.trust, {&office.anna}))), u"signatures-missing");
}

TEST_F(TrustTest, a_second_person_is_asked_for_as_soon_as_there_are_two) {
    EXPECT_TRUE(office.trust.needsSecondPerson());
    TrustDocument alone = office.trust;
    alone.administrators.resize(1);
    EXPECT_FALSE(alone.needsSecondPerson());
    alone.review = Review::ByAnother;
    EXPECT_TRUE(alone.needsSecondPerson());
}

} // namespace reservrutin::trust
