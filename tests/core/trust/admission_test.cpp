// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/office.h"

#include <gtest/gtest.h>

namespace reservrutin::trust {

namespace {

/// An edition that Anna wrote, Bo reviewed and Cilla approved; each test spoils one thing.
class AdmissionTest : public testing::Test {
protected:
    [[nodiscard]] Envelope say(Act act, const SigningKey& key, int number = 4) const {
        return sealed(statement(act, number), key);
    }
    [[nodiscard]] Statement statement(Act act, int number = 4) const {
        const QDate from = act == Act::Approved ? QDate(2026, 12, 1) : QDate();
        return {act,  QStringLiteral("routine:pks"), hashOfText(text),          number, {},
                from, QStringLiteral("Nytt steg"),   QStringLiteral("Exempel"), {},     {5}};
    }
    [[nodiscard]] QString why(const QVector<Envelope>& statements, int highest = 3) const {
        const auto verdict =
            admit({QStringLiteral("routine:pks"), text, statements}, office.trust, highest, office.today);
        return verdict ? QStringLiteral("admitted") : codeOf(verdict.error());
    }
    [[nodiscard]] QVector<Envelope> whole(int number = 4) const {
        return {say(Act::Submitted, office.anna, number), say(Act::Reviewed, office.bo, number),
                say(Act::Approved, office.cilla, number)};
    }

    Office office;
    QByteArray text = "{\"format\":1}";
};

} // namespace

TEST_F(AdmissionTest, an_edition_that_three_agree_on_is_admitted) {
    const auto verdict = admit({QStringLiteral("routine:pks"), text, whole()}, office.trust, 3, office.today);
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->number, 4);
    EXPECT_EQ(verdict->from, QDate(2026, 12, 1));
    EXPECT_EQ(verdict->edition, hashOfText(text));
}

TEST_F(AdmissionTest, one_reviewer_may_approve_as_well) {
    EXPECT_EQ(why({say(Act::Submitted, office.anna), say(Act::Reviewed, office.bo), say(Act::Approved, office.bo)}),
              u"admitted");
}

TEST_F(AdmissionTest, nothing_signed_is_unsigned) {
    EXPECT_EQ(why({}), u"unsigned");
}

TEST_F(AdmissionTest, a_text_with_one_byte_changed_is_altered) {
    const QVector<Envelope> statements = whole();
    text[0] = ' ';
    EXPECT_EQ(why(statements), u"altered");
}

TEST_F(AdmissionTest, a_strangers_word_counts_for_nothing) {
    EXPECT_EQ(
        why({say(Act::Submitted, office.anna), say(Act::Reviewed, office.stranger), say(Act::Approved, office.bo)}),
        u"signer-unknown");
}

TEST_F(AdmissionTest, a_key_that_was_taken_out_counts_for_nothing) {
    const QVector<Envelope> statements = whole();
    office.trust.administrators.removeLast();
    EXPECT_EQ(why(statements), u"signer-unknown");
}

TEST_F(AdmissionTest, an_author_alone_is_not_enough) {
    EXPECT_EQ(why({say(Act::Submitted, office.anna), say(Act::Reviewed, office.anna), say(Act::Approved, office.bo)}),
              u"second-person-missing");
    EXPECT_EQ(why({say(Act::Submitted, office.anna), say(Act::Reviewed, office.bo), say(Act::Approved, office.anna)}),
              u"second-person-missing");
}

TEST_F(AdmissionTest, a_single_administrator_can_do_it_all) {
    office.trust.administrators.resize(1);
    EXPECT_EQ(why({say(Act::Submitted, office.anna), say(Act::Reviewed, office.anna), say(Act::Approved, office.anna)}),
              u"admitted");
}

TEST_F(AdmissionTest, without_review_or_approval_it_waits) {
    EXPECT_EQ(why({say(Act::Submitted, office.anna), say(Act::Approved, office.bo)}), u"review-missing");
    EXPECT_EQ(why({say(Act::Submitted, office.anna), say(Act::Reviewed, office.bo)}), u"approval-missing");
}

TEST_F(AdmissionTest, an_older_edition_does_not_come_back) {
    EXPECT_EQ(why(whole(), 4), u"rollback");
    EXPECT_EQ(why(whole(), 9), u"rollback");
}

TEST_F(AdmissionTest, a_number_nobody_could_count_past_is_refused) {
    EXPECT_EQ(why(whole(3 + longestJump)), u"admitted");
    EXPECT_EQ(why(whole(3 + longestJump + 1)), u"number-too-far");
}

TEST_F(AdmissionTest, approval_of_one_edition_does_not_help_another) {
    QVector<Envelope> mixed = whole();
    Statement other = statement(Act::Approved);
    other.edition = hashOfText("another");
    mixed.last() = sealed(other, office.cilla);
    EXPECT_EQ(why(mixed), u"statements-differ");
    other = statement(Act::Approved, 5);
    mixed.last() = sealed(other, office.cilla);
    EXPECT_EQ(why(mixed), u"statements-differ");
}

TEST_F(AdmissionTest, an_edition_of_one_routine_does_not_become_another) {
    const auto verdict = admit({QStringLiteral("routine:generic"), text, whole()}, office.trust, 0, office.today);
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error(), Refusal::StatementsDiffer);
}

TEST_F(AdmissionTest, under_a_trust_that_was_not_renewed_nothing_new_comes_in) {
    office.today = office.trust.renewBy;
    EXPECT_EQ(why(whole()), u"admitted");
    office.today = office.trust.renewBy.addDays(1);
    EXPECT_EQ(why(whole()), u"trust-too-old");
}

TEST_F(AdmissionTest, a_trust_document_is_no_statement) {
    EXPECT_EQ(why({Office::signedBy(office.next(), {&office.anna})}), u"wrong-type");
}

TEST_F(AdmissionTest, of_each_byte_changed_in_a_statement_none_is_admitted) {
    const QVector<Envelope> statements = whole();
    const QByteArray last = print(statements.last());
    for (qsizetype at = 0; at < last.size(); ++at) {
        for (const int flip : {1, 2, 4, 8, 16, 32, 64, 128}) {
            QByteArray changed = last;
            changed[at] = char(changed[at] ^ flip);
            const auto envelope = parseEnvelope(changed);
            EXPECT_FALSE(envelope && why({statements[0], statements[1], *envelope}) == u"admitted")
                << at << ' ' << flip;
        }
    }
}

} // namespace reservrutin::trust
