// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/email_address.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace reservrutin;
using delivery::EmailAddress;

namespace {

QString repeated(char16_t c, int count) {
    return QString(count, QChar(c));
}

QString hostile(const char* text) {
    return QString::fromUtf8(text);
}

const QStringList& hostileAddresses() {
    static const QStringList all{
        QString(),
        hostile("@"),
        hostile("a"),
        hostile("a@"),
        hostile("@b.se"),
        hostile("a@b"),
        hostile("a@b@c.se"),
        hostile(" a@b.se"),
        hostile("a@b.se "),
        hostile("a @b.se"),
        hostile("a@ b.se"),
        hostile("a@b.se\n"),
        hostile("a@b.se\r\nBcc: c@d.se"),
        hostile("a\r\n@b.se"),
        hostile("a@b.se\r\nRCPT TO:<c@d.se>"),
        hostile("a@b.se>\r\nDATA"),
        hostile("<a@b.se>"),
        hostile("a@b.se,c@d.se"),
        hostile("a@b.se;c@d.se"),
        hostile("Exempel <a@b.se>"),
        hostile("\"a b\"@c.se"),
        hostile("\"a\\\"@\"@c.se"),
        hostile("a(kommentar)@b.se"),
        hostile("a@b.se(kommentar)"),
        hostile("a@[127.0.0.1]"),
        hostile("a@127.0.0.1"),
        hostile("a@[IPv6:::1]"),
        hostile(".a@b.se"),
        hostile("a.@b.se"),
        hostile("a..b@c.se"),
        hostile("a@.b.se"),
        hostile("a@b.se."),
        hostile("a@b..se"),
        hostile("a@-b.se"),
        hostile("a@b-.se"),
        hostile("a@b_c.se"),
        hostile("a@b.se\t"),
        QStringLiteral("a\0b@c.se"),
        hostile("a\x7f@b.se"),
        hostile("åsa@vgregion.se"),
        hostile("a@vårdcentralen.se"),
        hostile("a@b.ѕе"), // Cyrillic
        hostile("a\u202e@b.se"),
        hostile("a\u200b@b.se"),
        hostile("a\u2028@b.se"),
        hostile("a@b.se\u0085"),
        hostile("a\uff20b.se"), // full-width @
        hostile("a:b@c.se"),
        hostile("a\\b@c.se"),
        hostile("a@b.se?subject=x"),
        hostile("mailto:a@b.se"),
        hostile("a@b/c.se"),
        repeated(u'a', 65) + QStringLiteral("@b.se"),
        QStringLiteral("a@") + repeated(u'b', 64) + QStringLiteral(".se"),
        QStringLiteral("a@") + QStringLiteral("bcd.").repeated(63) + QStringLiteral("se"),
        repeated(u'a', 100'000),
    };
    return all;
}

} // namespace

TEST(EmailAddress, ordinary_addresses_are_taken_as_written_with_the_domain_in_lower_case) {
    EXPECT_EQ(EmailAddress::parse(hostile("regionalvardanalys@vgregion.se"))->text(),
              hostile("regionalvardanalys@vgregion.se"));
    EXPECT_EQ(EmailAddress::parse(hostile("Exempel.BMM+pks@VGRegion.SE"))->text(),
              hostile("Exempel.BMM+pks@vgregion.se"));
    EXPECT_EQ(EmailAddress::parse(hostile("o'exempel@xn--vrd-ula.example"))->domain(), hostile("xn--vrd-ula.example"));
}

TEST(EmailAddress, hostile_text_is_refused) {
    EXPECT_GE(hostileAddresses().size(), 40);
    for (const QString& text : hostileAddresses()) {
        const auto parsed = EmailAddress::parse(text);
        ASSERT_FALSE(parsed) << text.toStdString();
        EXPECT_EQ(parsed.error().kind, base::ErrorKind::AddressUnreadable);
        EXPECT_FALSE(parsed.error().parameter.contains(u'\n'));
        EXPECT_LE(parsed.error().parameter.size(), 80);
    }
}

TEST(EmailAddress, limits_are_those_of_rfc_5321) {
    const QString tail = QStringLiteral("@b.se");
    EXPECT_TRUE(EmailAddress::parse(repeated(u'a', 64) + tail));
    EXPECT_FALSE(EmailAddress::parse(repeated(u'a', 65) + tail));
    EXPECT_TRUE(EmailAddress::parse(QStringLiteral("a@") + repeated(u'b', 63) + QStringLiteral(".se")));
    const QString long249 = QStringLiteral("abc@") + QStringLiteral("abcdefg.").repeated(31) + QStringLiteral("ab");
    EXPECT_EQ(long249.size(), 254);
    EXPECT_TRUE(EmailAddress::parse(long249));
    EXPECT_FALSE(EmailAddress::parse(u'c' + long249));
}
