// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/exchange/audience.h"
#include "core/usecases/editions_fixture.h"
#include "support/entry_writer.h"

namespace reservrutin::usecases {

TEST_F(EditionsTest, an_administrator_alone_does_it_all) {
    const TextHash edition = submitted(anna, "one");
    EXPECT_EQ(stage(anna, edition), EditionStage::InReview);
    EXPECT_EQ(inForceAt(anna), "");
    reviewed(anna, edition);
    EXPECT_EQ(stage(anna, edition), EditionStage::Reviewed);
    approved(anna, edition);
    EXPECT_EQ(stage(anna, edition), EditionStage::InForce);
    EXPECT_EQ(inForceAt(anna), "one");
}

TEST_F(EditionsTest, what_is_approved_comes_into_force_elsewhere_by_itself) {
    letBoIn();
    published("one");
    EXPECT_EQ(inForceAt(anna), "one");
    EXPECT_EQ(inForceAt(bo), "one");
    EXPECT_EQ(inForceAt(clinic), "one");
}

TEST_F(EditionsTest, with_two_administrators_the_author_is_not_enough) {
    letBoIn();
    const TextHash edition = submitted(anna, "one");
    reviewed(anna, edition);
    approved(anna, edition);
    EXPECT_EQ(inForceAt(anna), "");
    meet(anna, bo);
    reviewed(bo, edition);
    EXPECT_EQ(inForceAt(bo), "");
    approved(bo, edition);
    EXPECT_EQ(inForceAt(bo), "one");
}

TEST_F(EditionsTest, an_approved_edition_waits_for_its_day) {
    letBoIn();
    published("one");
    const TextHash later = published("two", {2026, 7, 1});
    EXPECT_EQ(stage(clinic, later), EditionStage::Coming);
    EXPECT_EQ(inForceAt(clinic), "one");
    clinic.today = QDate(2026, 7, 1);
    EXPECT_EQ(inForceAt(clinic), "two");
    EXPECT_EQ(stage(clinic, trust::hashOfText("one")), EditionStage::Superseded);
}

TEST_F(EditionsTest, numbers_count_up) {
    letBoIn();
    published("one");
    const TextHash second = published("two");
    EXPECT_EQ(clinic.overview.life(pks)->edition(second)->letIn->number, 2);
    EXPECT_EQ(clinic.overview.life(pks)->highestNumber(), 2);
}

TEST_F(EditionsTest, a_computer_that_was_away_takes_all_editions_in_their_order) {
    letBoIn();
    published("one");
    published("two");
    GovernedConsole fresh{4, clock};
    Caught<void> believed;
    fresh.administrators.believe(anna.overview.trustChain().believed.first().envelope, believed.taker());
    meet(clinic, fresh);
    EXPECT_EQ(inForceAt(fresh), "two");
    EXPECT_EQ(stage(fresh, trust::hashOfText("one")), EditionStage::Superseded);
}

TEST_F(EditionsTest, a_returned_edition_is_with_its_author_again) {
    letBoIn();
    const TextHash edition = submitted(anna, "one");
    meet(anna, bo);
    Caught<TextHash> returned;
    bo.editions.giveBack(pks, edition, u"Fel ordning på stegen"_s, returned.taker());
    EXPECT_TRUE(returned.ok());
    meet(anna, bo);
    EXPECT_EQ(stage(anna, edition), EditionStage::Returned);
    Caught<TextHash> silent;
    bo.editions.giveBack(pks, edition, u" "_s, silent.taker());
    EXPECT_EQ(silent.error(), ErrorKind::ReasonMissing);
}

TEST_F(EditionsTest, a_retired_routine_is_in_force_nowhere_until_a_new_edition_comes) {
    letBoIn();
    published("one");
    Caught<TextHash> retired;
    bo.editions.retire(pks, u"Systemet är avvecklat"_s, retired.taker());
    EXPECT_TRUE(retired.ok());
    meet(bo, clinic);
    EXPECT_EQ(inForceAt(clinic), "");
    EXPECT_EQ(stage(clinic, trust::hashOfText("one")), EditionStage::Retired);
    meet(bo, anna);
    published("two");
    EXPECT_EQ(inForceAt(clinic), "two");
}

TEST_F(EditionsTest, a_draft_with_errors_or_without_what_changed_does_not_go_on) {
    Caught<TextHash> errors;
    anna.editions.submit(pks, "ERROR", u"Nytt"_s, errors.taker());
    EXPECT_EQ(errors.error(), ErrorKind::EditionHasErrors);
    Caught<TextHash> silent;
    anna.editions.submit(pks, "one", u"  "_s, silent.taker());
    EXPECT_EQ(silent.error(), ErrorKind::ChangesMissing);
    EXPECT_FALSE(anna.overview.life(pks));
}

TEST_F(EditionsTest, who_is_not_an_administrator_changes_nothing) {
    Caught<TextHash> done;
    bo.editions.submit(pks, "one", u"Nytt"_s, done.taker());
    EXPECT_EQ(done.error(), ErrorKind::NotAdministrator);
    clinic.editions.submit(pks, "one", u"Nytt"_s, done.taker());
    EXPECT_FALSE(clinic.overview.life(pks));
}

TEST_F(EditionsTest, a_key_that_was_taken_out_approves_no_more_and_takes_nothing_away) {
    letBoIn();
    published("one");
    trust::TrustDocument next = *anna.administrators.trust();
    next.administrators.removeLast();
    Caught<void> done;
    anna.administrators.publish(next, {}, done.taker());
    ASSERT_TRUE(done.ok());
    const TextHash edition = submitted(anna, "two");
    meet(anna, bo);
    Caught<TextHash> refused;
    bo.editions.review(pks, edition, refused.taker());
    EXPECT_EQ(refused.error(), ErrorKind::NotAdministrator);
    EXPECT_EQ(inForceAt(bo), "one");
}

TEST_F(EditionsTest, a_package_carries_an_edition_with_all_that_makes_it_count) {
    letBoIn();
    const TextHash edition = submitted(anna, "one");
    meet(anna, bo);
    reviewed(bo, edition);
    approved(bo, edition);
    const QByteArray file = trust::print(*bo.editions.package(pks, edition));
    GovernedConsole fresh{5, clock};
    Caught<void> believed;
    fresh.administrators.believe(anna.overview.trustChain().believed.first().envelope, believed.taker());
    Caught<Received> received;
    fresh.editions.receive(pks, file, u"pks.json"_s, received.taker());
    ASSERT_TRUE(received.ok());
    EXPECT_EQ(received.result()->setAside, u"");
    EXPECT_EQ(inForceAt(fresh), "one");
}

TEST_F(EditionsTest, the_organisations_settings_may_name_another_first_list_when_the_only_key_is_lost) {
    letBoIn();
    published("one");
    GovernedConsole fresh{5, clock};
    fresh.sitDown(u"Ny Administratör"_s, 9);
    Caught<void> begun;
    fresh.administrators.begin(nurse, begun.taker());
    const QByteArray anew = fresh.overview.trustChain().believed.first().envelope;
    journal::EntryId last;
    for (int start = 0; start < 2; ++start) {
        Caught<void> believed;
        anna.administrators.believe(anew, believed.taker());
        EXPECT_TRUE(believed.ok());
        ASSERT_EQ(anna.overview.trustChain().believed.size(), 1);
        EXPECT_EQ(anna.overview.trustChain().believed.first().envelope, anew);
        const journal::EntryId now = anna.overview.lastOf(Subject::trustChain());
        EXPECT_TRUE(start == 0 || now == last) << "the second start writes nothing more";
        last = now;
    }
    EXPECT_EQ(inForceAt(anna), "one") << "what is in force stays";
}

TEST_F(EditionsTest, a_plain_file_becomes_a_draft_that_says_why) {
    Caught<Received> received;
    clinic.editions.receive(pks, "{}", u"pks.sv.json"_s, received.taker());
    ASSERT_TRUE(received.ok());
    EXPECT_EQ(received.result()->setAside, u"unsigned");
    EXPECT_EQ(stage(clinic, trust::hashOfText("{}")), EditionStage::Draft);
    EXPECT_EQ(inForceAt(clinic), "");
}

TEST_F(EditionsTest, the_mark_that_an_editor_puts_before_a_text_is_no_part_of_it) {
    Caught<Received> received;
    clinic.editions.receive(pks, "\xEF\xBB\xBF{\"å\":1}", u"pks.sv.json"_s, received.taker());
    ASSERT_TRUE(received.ok());
    EXPECT_EQ(clinic.overview.life(pks)->edition(received.result()->edition)->text, "{\"å\":1}");
}

TEST_F(EditionsTest, what_is_no_document_or_hides_something_is_not_taken_in) {
    for (const char* file : {"", "plain", "{\"a\":1,\"a\":2}", "\"\\u202e\"", "\"\xFF\"", "\"\\ud800\""}) {
        Caught<Received> received;
        clinic.editions.receive(pks, file, u"pks.sv.json"_s, received.taker());
        EXPECT_EQ(received.error(), ErrorKind::FormatUnreadable) << file;
    }
    EXPECT_FALSE(clinic.overview.life(pks));
}

TEST_F(EditionsTest, signed_by_somebody_nobody_here_trusts_it_becomes_a_draft) {
    GovernedConsole stranger{6, clock};
    stranger.sitDown(u"Främling"_s, 66);
    Caught<void> begun;
    stranger.administrators.begin(nurse, begun.taker());
    Caught<TextHash> done;
    stranger.editions.submit(pks, "forged", u"Nytt"_s, done.taker());
    stranger.editions.review(pks, trust::hashOfText("forged"), done.taker());
    stranger.editions.approve(pks, trust::hashOfText("forged"), {2026, 6, 1}, done.taker());
    EXPECT_EQ(inForceAt(stranger), "forged");
    meet(stranger, clinic);
    EXPECT_EQ(inForceAt(clinic), "");
    EXPECT_EQ(clinic.overview.life(pks)->edition(trust::hashOfText("forged"))->setAside, u"signer-unknown");
    EXPECT_EQ(clinic.administrators.trust()->administrators.first().name, u"Exempel Anna");
    EXPECT_EQ(clinic.overview.trustChain().refused.size(), 1);
}

TEST_F(EditionsTest, what_comes_from_elsewhere_as_already_let_in_counts_for_nothing) {
    letBoIn();
    const TextHash good = published("one");
    GovernedConsole stranger{6, clock};
    stranger.sitDown(u"Främling"_s, 66);
    Caught<void> begun;
    stranger.administrators.begin(nurse, begun.taker());
    const QByteArray theirs = stranger.overview.trustChain().believed.first().envelope;
    const TextHash forged = trust::hashOfText("forged");
    support::EntryWriter writer(7, exchange::everyone());
    writer.see(1'000);
    QVector<journal::Entry> entries{
        writer.write(Subject::trustChain(), u"trust.admitted"_s,
                     {{"envelope", theirs.toStdString()}, {"how", "machine-file"}}),
        writer.write(
            pks, u"edition.admitted"_s,
            {{"edition", base::toJson(forged.hex())}, {"text", "forged"}, {"number", 99}, {"from", "2026-01-01"}}),
        writer.write(pks, u"edition.set-aside"_s, {{"edition", base::toJson(good.hex())}, {"reason", "altered"}}),
        writer.write(pks, u"edition.ended"_s, {{"edition", base::toJson(good.hex())}})};
    clinic.journal.take(entries, [this](const auto& taken) { clinic.overview.take(taken->summaries); });
    clinic.editions.judge([] {});
    EXPECT_TRUE(clinic.overview.life(pks)->edition(forged));
    EXPECT_EQ(inForceAt(clinic), "one");
    EXPECT_EQ(clinic.overview.life(pks)->edition(good)->setAside, u"");
    EXPECT_EQ(clinic.administrators.trust()->administrators.first().name, u"Exempel Anna");
}

TEST_F(EditionsTest, what_was_said_about_another_edition_holds_nothing_up) {
    letBoIn();
    const TextHash first = published("one");
    const TextHash second = submitted(anna, "two");
    support::EntryWriter stranger(7, exchange::everyone());
    stranger.see(1'000);
    const QByteArray aboutTheFirst = bo.overview.life(pks)->edition(first)->statements.first();
    const journal::Entry mixed =
        stranger.write(pks, u"edition.brought"_s,
                       {{"edition", base::toJson(second.hex())}, {"statement", aboutTheFirst.toStdString()}});
    bo.journal.take({mixed}, [this](const auto& taken) { bo.overview.take(taken->summaries); });
    meet(anna, bo);
    reviewed(bo, second);
    approved(bo, second);
    EXPECT_EQ(bo.overview.life(pks)->edition(second)->statements.size(), 4);
    EXPECT_EQ(inForceAt(bo), "two");
}

TEST_F(EditionsTest, nobody_begins_anew_where_somebody_is_trusted) {
    Caught<void> begun;
    bo.administrators.begin(nurse, begun.taker());
    EXPECT_EQ(begun.error(), ErrorKind::TrustAlreadyThere);
}

TEST_F(EditionsTest, an_opened_key_is_wiped_after_four_minutes_without_use) {
    EXPECT_TRUE(anna.administrators.opened());
    clock->advance(OpenedKey::idleMs - 1);
    anna.key.tick();
    EXPECT_TRUE(anna.administrators.opened());
    clock->advance(1);
    anna.key.tick();
    EXPECT_FALSE(anna.administrators.opened());
}

TEST_F(EditionsTest, after_five_wrong_passphrases_each_further_one_waits) {
    for (int i = 0; i < OpenedKey::freeTries; ++i) {
        Caught<void> wrong;
        anna.key.open("99", wrong.taker());
        EXPECT_EQ(wrong.error(), ErrorKind::PassphraseWrong);
    }
    Caught<void> tooMany;
    anna.key.open("11", tooMany.taker());
    EXPECT_EQ(tooMany.error(), ErrorKind::TooManyTries);
    EXPECT_EQ(tooMany.result().error().parameter, u"30");
    clock->advance(OpenedKey::slowerMs);
    Caught<void> wrongAgain;
    anna.key.open("99", wrongAgain.taker());
    EXPECT_EQ(wrongAgain.error(), ErrorKind::PassphraseWrong);
    clock->advance(OpenedKey::slowerMs);
    Caught<void> stillWaiting;
    anna.key.open("11", stillWaiting.taker());
    EXPECT_EQ(stillWaiting.result().error().parameter, u"30");
    clock->advance(OpenedKey::slowerMs);
    Caught<void> right;
    anna.key.open("11", right.taker());
    EXPECT_TRUE(right.ok());
}

} // namespace reservrutin::usecases
