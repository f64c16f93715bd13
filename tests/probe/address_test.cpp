// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/address.h"
#include "probe/survey.h"

#include <gtest/gtest.h>

using namespace reservrutin::probe;
using reservrutin::outage::Reachability;

namespace {

QString origin(const char* given) {
    return originOf(webAddress(QString::fromUtf8(given)));
}

} // namespace

TEST(ProbeAddress, is_remembered_by_scheme_host_and_port) {
    EXPECT_EQ(origin("https://PKS.example.org/start?x=1#y"), QStringLiteral("https://pks.example.org:443"));
    EXPECT_EQ(origin("http://pks.example.org:8080"), QStringLiteral("http://pks.example.org:8080"));
    EXPECT_EQ(origin(" pks.example.org "), QStringLiteral("https://pks.example.org:443"));
}

TEST(ProbeAddress, carries_no_login_and_no_question) {
    EXPECT_EQ(webAddress(QStringLiteral("https://u:p@pks.example.org/a?b=c#d")).toString(),
              QStringLiteral("https://pks.example.org/a"));
}

TEST(ProbeAddress, that_is_no_web_address_is_not_asked) {
    for (const char* bad : {"", " ", "file:///etc/passwd", "ftp://pks.example.org", "https://", "a b", "javascript:x"})
        EXPECT_TRUE(webAddress(QString::fromUtf8(bad)).isEmpty()) << bad;
}

TEST(ProbeAddress, a_number_is_not_looked_up) {
    for (const char* number : {"127.0.0.1", "::1", "localhost", ""})
        EXPECT_FALSE(needsLookUp(QString::fromUtf8(number))) << number;
    EXPECT_TRUE(needsLookUp(QStringLiteral("pks.example.org")));
}

TEST(NameLookup, works_when_one_name_is_found_and_is_down_when_all_are_silent) {
    EXPECT_EQ(lookupFrom({NameAnswer::NoAnswer, NameAnswer::Found}), Reachability::Reachable);
    EXPECT_EQ(lookupFrom({NameAnswer::NoAnswer, NameAnswer::NoAnswer}), Reachability::Unreachable);
}

TEST(NameLookup, a_name_that_nobody_knows_or_none_asked_proves_nothing) {
    EXPECT_EQ(lookupFrom({NameAnswer::NoSuchName, NameAnswer::NoAnswer}), Reachability::Inconclusive);
    EXPECT_EQ(lookupFrom({}), Reachability::Inconclusive);
}
