// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/administrators_page.h"

#include "gui/governance/governed_hands.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class AdministratorsPageTest : public GovernedHands {
protected:
    void open() {
        enter<AdministratorsPage>(std::make_unique<support::OutsideTwin>(seen));
        page->setFocus();
    }
    static QString publicKeyOf(int seed) {
        return QString::fromLatin1(trust::keyNumber(std::uint8_t(seed)).publicKey().bytes().toBase64());
    }
    void propose(const QString& name, int seed) {
        ASSERT_TRUE(tabTo(u"Name of a new administrator"_s));
        type(name);
        ASSERT_TRUE(tabTo(u"Public key of the new administrator"_s));
        type(publicKeyOf(seed));
    }
    QTemporaryDir folder_;
};

TEST_F(AdministratorsPageTest, a_key_is_made_opened_and_begins_as_the_first_administrator) {
    open();
    ASSERT_TRUE(tabTo(u"Your name"_s));
    retype(anna);
    ASSERT_TRUE(tabTo(u"A passphrase of your own"_s));
    type(passphrase(annaSeed));
    ASSERT_TRUE(tabTo(u"The same passphrase once more"_s));
    type(passphrase(annaSeed));
    key(Qt::Key_Return);
    ASSERT_TRUE(worker.file.has_value());
    EXPECT_EQ(worker.file->name, anna);
    EXPECT_EQ(focused(), u"Your passphrase"_s);
    EXPECT_TRUE(words().contains(trust::spelledFingerprint(worker.file->publicKey)));
    EXPECT_FALSE(buttons().contains(u"Become the first administrator"_s));
    type(passphrase(annaSeed));
    key(Qt::Key_Return);
    EXPECT_TRUE(words().contains(u"this computer trusts Exempel Anna"_s)) << words().toStdString();
    ASSERT_TRUE(press(u"Become the first administrator"_s));
    ASSERT_TRUE(administrators.trust());
    EXPECT_EQ(administrators.trust()->administrators.first().name, anna);
    EXPECT_EQ(overview.trustChain().believed.first().by.name, usecases::nurse.name);
    EXPECT_TRUE(words().contains(u"begun on this computer by Exempel Barnmorska"_s)) << words().toStdString();
}

TEST_F(AdministratorsPageTest, a_short_passphrase_or_two_that_differ_make_no_key) {
    open();
    ASSERT_TRUE(tabTo(u"A passphrase of your own"_s));
    type(u"kort"_s);
    ASSERT_TRUE(press(u"Make the key"_s));
    EXPECT_TRUE(words().contains(u"Use at least 12 characters."_s)) << words().toStdString();
    ASSERT_TRUE(tabTo(u"A passphrase of your own"_s));
    retype(passphrase(annaSeed));
    ASSERT_TRUE(tabTo(u"The same passphrase once more"_s));
    retype(passphrase(boSeed));
    ASSERT_TRUE(press(u"Make the key"_s));
    EXPECT_TRUE(words().contains(u"The two are not the same."_s));
    EXPECT_FALSE(worker.file.has_value());
}

TEST_F(AdministratorsPageTest, the_key_closes_by_button_and_by_itself) {
    trustAnna();
    open();
    EXPECT_TRUE(words().contains(u"It closes by itself 4 minutes after you last used it."_s)) << words().toStdString();
    ASSERT_TRUE(press(u"Close the key"_s));
    EXPECT_FALSE(GovernedConsole::key.isOpen());
    EXPECT_FALSE(buttons().contains(u"Sign the new list"_s));
    type(passphrase(annaSeed));
    key(Qt::Key_Return);
    EXPECT_TRUE(GovernedConsole::key.isOpen());
    advanceMinutes(5);
    GovernedConsole::key.tick();
    EXPECT_FALSE(buttons().contains(u"Close the key"_s));
}

TEST_F(AdministratorsPageTest, another_administrator_is_let_in_with_the_fingerprint_in_view) {
    trustAnna();
    open();
    propose(bo, boSeed);
    EXPECT_TRUE(words().contains(trust::spelledFingerprint(trust::keyNumber(boSeed).publicKey())));
    ASSERT_TRUE(press(u"Sign the new list"_s));
    EXPECT_EQ(administrators.trust()->version, 2);
    ASSERT_EQ(administrators.trust()->administrators.size(), 2);
    EXPECT_EQ(administrators.trust()->administrators.last().name, bo);
    EXPECT_TRUE(words().contains(bo)) << words().toStdString();
}

TEST_F(AdministratorsPageTest, something_that_is_no_key_is_refused_at_its_field) {
    trustAnna();
    open();
    ASSERT_TRUE(tabTo(u"Name of a new administrator"_s));
    type(bo);
    ASSERT_TRUE(tabTo(u"Public key of the new administrator"_s));
    type(u"abc"_s);
    ASSERT_TRUE(press(u"Sign the new list"_s));
    EXPECT_TRUE(words().contains(u"This is no public key."_s));
    EXPECT_EQ(administrators.trust()->version, 1);
}

TEST_F(AdministratorsPageTest, the_last_administrator_cannot_be_taken_away) {
    trustAnna();
    open();
    ASSERT_TRUE(press(u"Exempel Anna, Administratör stays"_s));
    ASSERT_TRUE(press(u"Sign the new list"_s));
    EXPECT_TRUE(words().contains(u"The list of administrators does not add up."_s)) << words().toStdString();
    EXPECT_EQ(administrators.trust()->version, 1);
}

TEST_F(AdministratorsPageTest, where_two_must_sign_a_file_goes_to_the_other_who_sees_what_changes_and_signs) {
    trustAnna(true);
    trust::TrustDocument two = *administrators.trust();
    two.threshold = 2;
    // The first who signs: the list that wants two has to be signed by both of them.
    open();
    auto* threshold = page->findChildren<QComboBox*>().first();
    threshold->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    seen.saveTo = folder_.filePath(u"lista.json"_s);
    ASSERT_TRUE(press(u"Sign the new list"_s));
    EXPECT_EQ(administrators.trust()->version, 2);
    ASSERT_TRUE(comes([this] { return QFile::exists(seen.saveTo); }));
    GovernedConsole::key.close();
    sitDown(bo, boSeed);
    open();
    seen.toOpen = {seen.saveTo};
    ASSERT_TRUE(press(u"Take in a proposal …"_s));
    ASSERT_TRUE(comes([this] { return buttons().contains(u"Sign the proposal"_s); }));
    EXPECT_TRUE(words().contains(u"Version 3, signed by Exempel Anna, Administratör."_s)) << words().toStdString();
    pressHere();
    EXPECT_EQ(administrators.trust()->version, 3);
    EXPECT_EQ(administrators.trust()->threshold, 2);
}

TEST_F(AdministratorsPageTest, a_proposal_nobody_here_trusts_is_not_even_read) {
    trustAnna();
    trust::TrustDocument forged = *administrators.trust();
    forged.version = 2;
    const auto envelope = trust::sealed(trust::TrustDocument::payloadType, trust::print(forged), trust::keyNumber(77));
    QFile file(folder_.filePath(u"falsk.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(trust::print(envelope));
    file.close();
    open();
    seen.toOpen = {file.fileName()};
    ASSERT_TRUE(press(u"Take in a proposal …"_s));
    ASSERT_TRUE(comes([this] { return words().contains(u"The file is not taken in."_s); }));
    EXPECT_FALSE(buttons().contains(u"Sign the proposal"_s));
}

TEST_F(AdministratorsPageTest, the_sheet_with_fingerprints_is_printed) {
    trustAnna();
    open();
    ASSERT_TRUE(press(u"Print the sheet …"_s));
    EXPECT_EQ(seen.printed, 1);
}

} // namespace
