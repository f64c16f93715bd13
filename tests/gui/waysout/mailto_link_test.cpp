// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/mailto_link.h"

#include "core/base/text.h"
#include "support/hostile_strings.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

const QString paste = u"Klistra in"_s;

std::optional<delivery::EmailAddress> address() {
    return *delivery::EmailAddress::parse(u"regionalvardanalys@vgregion.se"_s);
}

QString valueOf(const MailtoLink& link, const QString& key) {
    return QUrlQuery(link.url).queryItemValue(key, QUrl::FullyDecoded);
}

TEST(MailtoLink, carries_address_subject_and_body) {
    const MailtoLink link = mailtoLink(address(), u"Driftstopp PKS · RR-1"_s, u"Rad ett\nRad två å ä ö"_s, paste);
    EXPECT_FALSE(link.bodyLeftOut);
    EXPECT_EQ(link.url.path(), u"regionalvardanalys@vgregion.se"_s);
    EXPECT_EQ(valueOf(link, u"subject"_s), u"Driftstopp PKS · RR-1"_s);
    EXPECT_EQ(valueOf(link, u"body"_s), u"Rad ett\r\nRad två å ä ö"_s);
    EXPECT_TRUE(link.url.toEncoded().contains("Rad%20ett%0D%0ARad")) << link.url.toEncoded().constData();
}

TEST(MailtoLink, hostile_text_adds_no_header_and_no_recipient) {
    const QStringList hostile{u"x&bcc=ond@example.org"_s, u"x\r\nBcc: ond@example.org"_s, u"x?cc=ond@example.org#y"_s,
                              u"x%0D%0ABcc:ond@example.org"_s, u"x&attach=/etc/passwd"_s};
    for (const QString& text : hostile) {
        const MailtoLink link = mailtoLink(address(), text, text, paste);
        const QByteArray encoded = link.url.toEncoded();
        EXPECT_EQ(encoded.count('&'), 1) << encoded.constData();
        EXPECT_EQ(encoded.count('?'), 1) << encoded.constData();
        EXPECT_EQ(encoded.count('#'), 0) << encoded.constData();
        EXPECT_EQ(encoded.count('='), 2) << encoded.constData();
        const QByteArray subject = encoded.mid(encoded.indexOf("subject=")).split('&').first();
        EXPECT_FALSE(subject.contains("%0D") || subject.contains("%0A")) << subject.constData();
    }
}

/// Everything a link may hold, and where.
void expectOneMessage(const QByteArray& encoded) {
    static const QRegularExpression link(u"\\Amailto:([^?&#]*)\\?subject=([^?&#=]*)&body=([^?&#=]*)\\z"_s);
    const auto match = link.match(QString::fromLatin1(encoded));
    ASSERT_TRUE(match.hasMatch()) << encoded.constData();
    EXPECT_FALSE(match.captured(2).contains(u"%0D"_s) || match.captured(2).contains(u"%0A"_s)) << encoded.constData();
    EXPECT_LE(encoded.size(), longestMailto);
    for (const char c : encoded)
        EXPECT_TRUE(c > ' ' && c < '\x7f') << encoded.constData();
}

TEST(MailtoLink, no_hostile_text_is_more_than_a_subject_and_a_body) {
    for (const auto& [name, text] : support::hostileStrings()) {
        SCOPED_TRACE(name);
        for (const auto& to : {address(), std::optional<delivery::EmailAddress>()}) {
            const QString subject = base::cleanLine(text);
            expectOneMessage(mailtoLink(to, text, u"x"_s, paste).url.toEncoded());
            expectOneMessage(mailtoLink(to, u"x"_s, text, paste).url.toEncoded());
            const MailtoLink link = mailtoLink(to, text, text, paste);
            expectOneMessage(link.url.toEncoded());
            EXPECT_EQ(link.url.path(), to ? to->text() : QString());
            const QString shown = valueOf(link, u"subject"_s);
            EXPECT_TRUE(link.bodyLeftOut ? subject.startsWith(shown) : subject == shown) << shown.toStdString();
        }
    }
}

TEST(MailtoLink, a_long_subject_is_not_cut_inside_a_letter) {
    const MailtoLink link = mailtoLink(address(), u'x' + u"🩺"_s.repeated(600), u"x"_s, paste);
    EXPECT_EQ(valueOf(link, u"subject"_s), u'x' + u"🩺"_s.repeated(29));
}

TEST(MailtoLink, over_1800_encoded_characters_the_body_is_pasted) {
    const MailtoLink link = mailtoLink(address(), u"Ämne"_s, QString(1000, u'å'), paste);
    EXPECT_TRUE(link.bodyLeftOut);
    EXPECT_EQ(valueOf(link, u"body"_s), paste);
    EXPECT_LE(link.url.toEncoded().size(), longestMailto);
    const MailtoLink longSubject = mailtoLink(address(), QString(2000, u'å'), u"x"_s, paste);
    EXPECT_LE(longSubject.url.toEncoded().size(), longestMailto);
}

} // namespace
