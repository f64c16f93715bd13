// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/language/search.h"

#include <gtest/gtest.h>

namespace reservrutin::language {

using namespace Qt::StringLiterals;

TEST(Search, finds_the_same_letters_small_or_capital) {
    EXPECT_EQ(matchOf(u"Nødkaldsanlæg"_s, u"nødKALD"_s), Match::Exact);
    EXPECT_EQ(matchOf(u"Omsorgssystem"_s, u"omsorg"_s), Match::Exact);
    EXPECT_EQ(matchOf(u"ÅNGSTRÖM"_s, u"ångström"_s), Match::Exact);
    EXPECT_EQ(matchOf(u"A\u030Angström"_s, u"ång"_s), Match::Exact) << "a ring of its own is the same letter";
    EXPECT_EQ(matchOf(u"PKS"_s, u""_s), Match::Exact);
    EXPECT_EQ(matchOf({}, u"x"_s), Match::None);
}

TEST(Search, finds_what_a_keyboard_without_the_letter_writes) {
    for (const QString& typed : {u"nodkald"_s, u"noedkald"_s, u"nödkald"_s, u"NODKALD"_s, u"anlaeg"_s, u"anlag"_s,
                                 u"anläg"_s, u"nodkaldsanlaeg"_s})
        EXPECT_EQ(matchOf(u"Nødkaldsanlæg"_s, typed), Match::Close) << typed.toStdString();
    EXPECT_EQ(matchOf(u"Ældrepleje"_s, u"aeldre"_s), Match::Close);
    EXPECT_EQ(matchOf(u"Ældrepleje"_s, u"aldre"_s), Match::Close);
    EXPECT_EQ(matchOf(u"Läkemedel"_s, u"lakemedel"_s), Match::Close);
    EXPECT_EQ(matchOf(u"Läkemedel"_s, u"lækem"_s), Match::Close);
    EXPECT_EQ(matchOf(u"Vårdplan"_s, u"vardplan"_s), Match::Close);
    EXPECT_EQ(matchOf(u"Vårdplan"_s, u"vaardplan"_s), Match::Close);
    EXPECT_EQ(matchOf(u"Vaardplan"_s, u"vård"_s), Match::Close);
    EXPECT_EQ(matchOf(u"Idékort"_s, u"idekort"_s), Match::Close);
}

TEST(Search, goes_on_finding_while_two_letters_for_one_are_typed) {
    const QString whole = u"noedkaldsanlaeg"_s;
    for (qsizetype typed = 1; typed <= whole.size(); ++typed)
        EXPECT_NE(matchOf(u"Nødkaldsanlæg"_s, whole.left(typed)), Match::None) << typed;
}

TEST(Search, takes_one_letter_for_another_only_at_a_distance) {
    EXPECT_EQ(matchOf(u"Apparat"_s, u"åpp"_s), Match::Distant);
    EXPECT_EQ(matchOf(u"Skola"_s, u"sköla"_s), Match::Distant);
    EXPECT_EQ(matchOf(u"Ångström"_s, u"æng"_s), Match::Distant);
    EXPECT_EQ(matchOf(u"Åder"_s, u"öder"_s), Match::None);
    EXPECT_LT(Match::Distant, Match::Close);
    EXPECT_LT(Match::Close, Match::Exact);
}

TEST(Search, finds_nothing_that_is_not_there) {
    EXPECT_EQ(matchOf(u"Nødkaldsanlæg"_s, u"nødkort"_s), Match::None);
    EXPECT_EQ(matchOf(u"PKS"_s, u"PKS2"_s), Match::None);
    EXPECT_EQ(matchOf(u"ab"_s, u"ba"_s), Match::None);
    EXPECT_EQ(matchOf(u"øx"_s, u"oy"_s), Match::None);
}

TEST(Search, knows_a_beginning) {
    EXPECT_EQ(beginsWith(u"Nødkaldsanlæg"_s, u"nodkald"_s), Match::Close);
    EXPECT_EQ(beginsWith(u"Nødkaldsanlæg"_s, u"anlaeg"_s), Match::None);
    EXPECT_EQ(beginsWith(u"Nødkaldsanlæg"_s, u"nød"_s), Match::Exact);
    EXPECT_EQ(beginsWith(u"Apparat"_s, u"å"_s), Match::Distant);
}

TEST(Search, takes_no_longer_for_what_can_be_read_in_very_many_ways) {
    const QString text(2'000, u'å');
    EXPECT_EQ(matchOf(text, QString(100, u'a') + u'b'), Match::None);
}

} // namespace reservrutin::language
