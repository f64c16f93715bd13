// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// What somebody who can write the routines folder, the drop folder or a stick may bring to a clinic:
// docs/formats/trust.md, and the attacks that The Update Framework 1.0 (section 1.5.2) names. Each is refused, with its
// reason.
#include "core/base/json.h"
#include "core/usecases/editions_fixture.h"

#include <utility>

namespace reservrutin::usecases {

using trust::Act;
using trust::Envelope;
using trust::Package;
using trust::Refusal;
using trust::SigningKey;
using trust::Statement;
using trust::TrustDocument;

/// Anna and Bo are trusted at the clinic, edition number 1 says "one" and is in force.
class AttackTest : public EditionsTest {
protected:
    void SetUp() override {
        EditionsTest::SetUp();
        letBoIn();
        published("one");
        ASSERT_EQ(inForceAt(clinic), "one");
    }
    static Statement statement(Act act, const QByteArray& text, int number) {
        const QDate from = act == Act::Approved ? QDate(2026, 6, 1) : QDate();
        return {
            act, pks.text(), trust::hashOfText(text), number, trust::hashOfText("one"), from, u"Nytt"_s, u"Exempel"_s,
            {},  {5}};
    }
    [[nodiscard]] static Envelope say(Act act, const SigningKey& key, const QByteArray& text, int number = 2) {
        return trust::sealed(statement(act, text, number), key);
    }
    /// As an honest one would be: written by Anna, reviewed and approved by Bo.
    [[nodiscard]] Package edition(const QByteArray& text, int number = 2) const {
        return {pks.text(),
                text,
                {say(Act::Submitted, annasKey, text, number), say(Act::Reviewed, bosKey, text, number),
                 say(Act::Approved, bosKey, text, number)},
                {}};
    }
    /// What becomes of it at the clinic: "in-force", "waits", the reason it was set aside, or the error.
    QString outcome(const QByteArray& file) {
        Caught<Received> received;
        clinic.editions.receive(pks, file, u"pks.json"_s, received.taker());
        if (!received.ok())
            return base::codeOf(*received.error());
        if (!received.result()->setAside.isEmpty())
            return received.result()->setAside;
        const trust::EditionLife& life = *clinic.overview.life(received.result()->document);
        const trust::Edition* const inForce = life.inForce(clinic.today);
        return inForce && inForce->hash == received.result()->edition ? u"in-force"_s : u"waits"_s;
    }
    QString outcome(const Package& package) { return outcome(trust::print(package)); }

    /// The next list: Cilla comes in, and from then on two sign. By Anna and Bo, as it should be.
    [[nodiscard]] TrustDocument nextTrust() const {
        TrustDocument next = *clinic.administrators.trust();
        next.version += 1;
        next.administrators.append({u"Exempel Cilla"_s, u"Chef"_s, cillasKey.publicKey()});
        next.threshold = 2;
        return next;
    }
    /// What becomes of a list that a package carries: "believed", "waits" or the reason.
    QString outcomeOf(const Envelope& list) {
        Package package = edition("carrier " + QByteArray::number(++m_carriers), 1);
        package.trust = {list};
        const int before = clinic.administrators.trust()->version;
        static_cast<void>(outcome(package));
        const trust::TrustChain& chain = clinic.overview.trustChain();
        if (chain.inForce()->version > before)
            return u"believed"_s;
        return chain.published.contains(print(list)) ? u"waits"_s : chain.refused.value(hashOf(list));
    }
    /// From then on two signatures are asked for.
    void letCillaIn() {
        ASSERT_EQ(outcomeOf(trust::Office::signedBy(nextTrust(), {&annasKey, &bosKey})), u"believed");
        ASSERT_EQ(clinic.administrators.trust()->threshold, 2);
    }

    SigningKey annasKey = trust::keyNumber(11);
    SigningKey bosKey = trust::keyNumber(12);
    SigningKey cillasKey = trust::keyNumber(13);
    SigningKey stranger = trust::keyNumber(66);

private:
    int m_carriers = 0;
};

TEST_F(AttackTest, an_honest_edition_and_an_honest_list_count) {
    EXPECT_EQ(outcome(edition("two")), u"in-force");
    EXPECT_EQ(outcomeOf(trust::Office::signedBy(nextTrust(), {&annasKey, &bosKey})), u"believed");
}

TEST_F(AttackTest, arbitrary_text_is_refused) {
    EXPECT_EQ(outcome(QByteArray("{\"arbitrary\":1}")), u"unsigned");
    EXPECT_EQ(outcome(Package{pks.text(), "arbitrary", {}, {}}), u"unsigned");
    EXPECT_EQ(outcome(Package{pks.text(),
                              "forged",
                              {say(Act::Submitted, stranger, "forged"), say(Act::Reviewed, stranger, "forged"),
                               say(Act::Approved, stranger, "forged")},
                              {}}),
              u"signer-unknown");
}

TEST_F(AttackTest, the_right_signatures_under_another_text_are_refused) {
    Package other = edition("two");
    other.text = "changed";
    EXPECT_EQ(outcome(other), u"altered");
}

TEST_F(AttackTest, a_changed_statement_under_a_known_key_is_refused) {
    Package changed = edition("two");
    for (Envelope& each : changed.statements)
        each.payload.replace("Exempel", "Exempla");
    EXPECT_EQ(outcome(changed), u"altered");
}

TEST_F(AttackTest, rollback_to_an_older_edition_is_refused) {
    ASSERT_EQ(outcome(edition("two")), u"in-force");
    EXPECT_EQ(outcome(edition("older", 1)), u"rollback");
    EXPECT_EQ(outcome(edition("beside", 2)), u"rollback");
    Caught<Received> again;
    clinic.editions.receive(pks, trust::print(*anna.editions.package(pks, trust::hashOfText("one"))), {},
                            again.taker());
    ASSERT_TRUE(again.ok()) << "what was let in once is known, and no reason to go back";
    EXPECT_EQ(inForceAt(clinic), "two");
}

TEST_F(AttackTest, freezing_at_a_list_that_was_not_renewed_is_refused) {
    clinic.today = clinic.administrators.trust()->renewBy.addDays(1);
    EXPECT_EQ(outcome(edition("two")), u"trust-too-old");
    EXPECT_EQ(inForceAt(clinic), "one") << "what is in force stays";
}

TEST_F(AttackTest, statements_mixed_from_several_editions_are_refused) {
    Package numbers = edition("two");
    numbers.statements[2] = say(Act::Approved, bosKey, "two", 3);
    EXPECT_EQ(outcome(numbers), u"statements-differ");
    Package borrowed = edition("three");
    borrowed.statements[2] = say(Act::Approved, bosKey, "two");
    EXPECT_EQ(outcome(borrowed), u"waits") << "for an approval of its own";
    Package renamed = edition("four");
    renamed.document = u"routine:generic"_s;
    EXPECT_EQ(outcome(renamed), u"statements-differ");
}

TEST_F(AttackTest, fast_forward_is_refused) {
    EXPECT_EQ(outcome(edition("far", 1 + trust::longestJump + 1)), u"number-too-far");
    EXPECT_EQ(outcome(edition("farther", 1'000'000)), u"number-too-far");
    EXPECT_EQ(outcome(edition("beyond", 1'000'001)), u"altered") << "no statement has such a number";
    EXPECT_EQ(inForceAt(clinic), "one");
}

TEST_F(AttackTest, a_number_as_far_as_the_rule_goes_counts) {
    EXPECT_EQ(outcome(edition("two", 1 + trust::longestJump)), u"in-force");
}

TEST_F(AttackTest, endless_data_is_refused_before_it_is_read) {
    const QString tooMuch = base::codeOf(ErrorKind::CapacityExceeded);
    const QString unreadable = base::codeOf(ErrorKind::FormatUnreadable);
    EXPECT_EQ(outcome(QByteArray(64 * 1024 * 1024, ' ')), tooMuch);
    EXPECT_EQ(outcome('"' + QByteArray(Editions::longestText, 'x') + '"'), tooMuch);
    EXPECT_EQ(outcome(edition(QByteArray(Editions::longestText + 1, 'x'))), tooMuch);
    Package many = edition("many");
    many.statements = QVector<Envelope>(65, many.statements.first());
    EXPECT_EQ(outcome(many), tooMuch);
    Package lists = edition("lists");
    lists.trust = QVector<Envelope>(65, trust::Office::signedBy(nextTrust(), {&annasKey}));
    EXPECT_EQ(outcome(lists), tooMuch);
    Package signatures = edition("signatures");
    Envelope& last = signatures.statements.last();
    last.signatures = QVector<trust::EnvelopeSignature>(trust::mostSignatures + 1, last.signatures.first());
    EXPECT_EQ(outcome(signatures), unreadable);
    EXPECT_EQ(outcome(QByteArray(500'000, '[')), unreadable);
}

TEST_F(AttackTest, one_person_twice_is_refused) {
    Package alone = edition("two");
    alone.statements = {say(Act::Submitted, bosKey, "two"), say(Act::Reviewed, bosKey, "two"),
                        say(Act::Approved, bosKey, "two")};
    EXPECT_EQ(outcome(alone), u"waits") << "for a second person";
    Package doubled = edition("three");
    doubled.statements.last().signatures.append(doubled.statements.last().signatures.first());
    EXPECT_EQ(outcome(doubled), u"waits") << "a statement has one signature";
}

TEST_F(AttackTest, one_statement_too_few_waits) {
    for (const int missing : {1, 2}) {
        Package package = edition("without " + QByteArray::number(missing));
        package.statements.remove(missing);
        EXPECT_EQ(outcome(package), u"waits") << missing;
    }
    Package nobody = edition("written by nobody");
    nobody.statements.removeFirst();
    EXPECT_EQ(outcome(nobody), u"unsigned");
    EXPECT_EQ(inForceAt(clinic), "one");
}

TEST_F(AttackTest, a_list_in_the_place_of_a_statement_is_refused) {
    const Envelope list = trust::Office::signedBy(nextTrust(), {&annasKey});
    EXPECT_EQ(outcome(Package{pks.text(), "two", {list, list, list}, {}}), u"wrong-type");
}

TEST_F(AttackTest, a_key_that_was_taken_out_lets_nothing_in) {
    TrustDocument without = *clinic.administrators.trust();
    without.version += 1;
    without.administrators.removeLast();
    ASSERT_EQ(outcomeOf(trust::Office::signedBy(without, {&annasKey})), u"believed");
    Package bos = edition("two");
    bos.statements = {say(Act::Submitted, bosKey, "two"), say(Act::Reviewed, bosKey, "two"),
                      say(Act::Approved, bosKey, "two")};
    EXPECT_EQ(outcome(bos), u"signer-unknown");
    EXPECT_EQ(inForceAt(clinic), "one") << "what it approved while it was trusted stays";
}

TEST_F(AttackTest, an_edition_with_errors_is_refused_however_well_it_is_signed) {
    EXPECT_EQ(outcome(edition("ERROR")), u"has-errors");
}

TEST_F(AttackTest, of_a_list_rollback_and_a_version_ahead_are_refused) {
    TrustDocument same = *clinic.administrators.trust();
    same.administrators.first().role = u"Nytt"_s;
    EXPECT_EQ(outcomeOf(trust::Office::signedBy(same, {&annasKey, &bosKey})), u"rollback");
    for (const int ahead : {2, 100, 1'000'000}) {
        TrustDocument later = nextTrust();
        later.version = same.version + ahead;
        const Envelope list = trust::Office::signedBy(later, {&annasKey, &bosKey});
        EXPECT_EQ(outcomeOf(list), u"waits") << "for the versions between";
        EXPECT_EQ(codeOf(trust::nextTrust(*clinic.administrators.trust(), list).error()), u"version-skipped");
    }
}

TEST_F(AttackTest, of_a_list_a_signature_too_few_and_one_key_twice_are_refused) {
    letCillaIn();
    const TrustDocument next = [this] {
        TrustDocument document = *clinic.administrators.trust();
        document.version += 1;
        return document;
    }();
    const Envelope one = trust::Office::signedBy(next, {&annasKey});
    EXPECT_EQ(outcomeOf(one), u"signatures-missing");
    Envelope twice = one;
    twice.signatures.append(twice.signatures.first());
    EXPECT_EQ(outcomeOf(twice), u"signatures-missing");
    Envelope renamed = one;
    renamed.signatures.append({fingerprintOf(bosKey.publicKey()), one.signatures.first().signature});
    EXPECT_EQ(outcomeOf(renamed), u"signatures-missing");
    EXPECT_EQ(outcomeOf(trust::Office::signedBy(next, {&annasKey, &stranger})), u"signatures-missing");
    EXPECT_EQ(outcomeOf(trust::Office::signedBy(next, {&annasKey, &cillasKey})), u"believed");
}

TEST_F(AttackTest, of_a_list_another_type_one_key_under_two_names_and_a_key_taken_out_are_refused) {
    Envelope statement{Statement::payloadType, print(nextTrust()), {}};
    addSignature(statement, annasKey);
    EXPECT_EQ(outcomeOf(statement), u"wrong-type");
    TrustDocument twoNames = nextTrust();
    twoNames.administrators.append({u"Exempel Dubbel"_s, {}, annasKey.publicKey()});
    EXPECT_EQ(outcomeOf(trust::Office::signedBy(twoNames, {&annasKey, &bosKey})), u"document-unsound");
    TrustDocument without = *clinic.administrators.trust();
    without.version += 1;
    without.administrators.removeLast();
    ASSERT_EQ(outcomeOf(trust::Office::signedBy(without, {&annasKey})), u"believed");
    without.version += 1;
    EXPECT_EQ(outcomeOf(trust::Office::signedBy(without, {&bosKey})), u"signatures-missing");
}

// Somebody takes the signatures off the next list and sends it first, or beside the real one.
TEST_F(AttackTest, a_list_without_its_signatures_does_not_keep_the_signed_one_out) {
    letCillaIn();
    TrustDocument next = *clinic.administrators.trust();
    next.version += 1;
    const Envelope good = trust::Office::signedBy(next, {&annasKey, &cillasKey});
    Envelope bare = good;
    bare.signatures.removeLast();
    Package both = edition("carrier of both", 1);
    both.trust = {bare, good};
    static_cast<void>(outcome(both));
    EXPECT_EQ(clinic.administrators.trust()->version, next.version);
}

TEST_F(AttackTest, nor_does_one_that_comes_before_its_time) {
    TrustDocument later = nextTrust();
    later.version += 1;
    const Envelope good = trust::Office::signedBy(later, {&annasKey, &bosKey});
    Envelope bare = good;
    bare.signatures.clear();
    EXPECT_EQ(outcomeOf(good), u"waits");
    EXPECT_EQ(outcomeOf(bare), u"signatures-missing");
    EXPECT_EQ(outcomeOf(trust::Office::signedBy(nextTrust(), {&annasKey, &bosKey})), u"believed");
    EXPECT_EQ(clinic.administrators.trust()->version, later.version);
}

// Each in turn, at a clinic that has seen few of the others: what was said is kept, and asked again each time.
TEST_F(AttackTest, of_each_byte_changed_in_a_package_none_comes_into_force) {
    constexpr qsizetype seenByOne = 16;
    const QByteArray file = trust::print(edition("två"));
    const QByteArray first = anna.overview.trustChain().believed.first().envelope;
    const Envelope second = *trust::parseEnvelope(anna.overview.trustChain().believed.last().envelope);
    std::unique_ptr<GovernedConsole> console;
    const auto anew = [&] {
        console = std::make_unique<GovernedConsole>(5, clock);
        Caught<void> believed;
        console->administrators.believe(first, believed.taker());
        Caught<Received> received;
        Package list{pks.text(), "carrier", {say(Act::Submitted, annasKey, "carrier", 1)}, {second}};
        console->editions.receive(pks, trust::print(list), {}, received.taker());
        ASSERT_EQ(console->administrators.trust()->version, 2);
    };
    for (qsizetype at = 0; at < file.size(); ++at) {
        if (at % seenByOne == 0)
            anew();
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ (1 << (at % 8)));
        Caught<Received> received;
        console->editions.receive(pks, changed, u"pks.json"_s, received.taker());
        ASSERT_EQ(received.answers(), 1);
        ASSERT_EQ(inForceAt(*console), "") << at;
    }
    anew();
    Caught<Received> received;
    console->editions.receive(pks, file, u"pks.json"_s, received.taker());
    EXPECT_EQ(inForceAt(*console), "två") << "unchanged it is the edition that was signed";
}

} // namespace reservrutin::usecases
