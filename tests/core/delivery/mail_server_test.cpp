// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/mail_server.h"

#include "core/delivery/host_name.h"
#include "core/delivery/message_id.h"

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace reservrutin::delivery;

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST(MailServer, smtp_means_starttls_and_smtps_tls_from_the_first_byte) {
    const auto relay = parseServerUrl(q("smtp://mail.vgregion.se"));
    ASSERT_TRUE(relay);
    EXPECT_EQ(relay->tls, TlsMode::Starttls);
    EXPECT_EQ(relay->port, 587);
    const auto secure = parseServerUrl(q("SMTPS://Mail.example.test/"));
    ASSERT_TRUE(secure);
    EXPECT_EQ(secure->tls, TlsMode::Implicit);
    EXPECT_EQ(secure->port, 465);
    EXPECT_EQ(secure->host, q("mail.example.test"));
}

TEST(MailServer, only_loopback_may_go_without_tls_and_never_with_a_password) {
    for (const char* const url :
         {"smtp://localhost:2525", "smtp://127.0.0.1:2525", "smtp://127.9.9.9:1", "smtp://[::1]:25"}) {
        auto server = parseServerUrl(q(url));
        ASSERT_TRUE(server) << url;
        EXPECT_EQ(effectiveTls(*server), TlsMode::StarttlsIfOffered) << url;
        server->user = q("asa");
        EXPECT_EQ(effectiveTls(*server), TlsMode::Starttls) << url;
    }
    for (const char* const url : {"smtp://localhost.example.test", "smtp://127.0.0.1.example.test", "smtp://10.0.0.1",
                                  "smtp://127.1", "smtp://0177.0.0.1", "smtp://[::2]:25", "smtp://128.0.0.1"}) {
        auto server = parseServerUrl(q(url));
        ASSERT_TRUE(server) << url;
        server->tls = TlsMode::StarttlsIfOffered;
        EXPECT_EQ(effectiveTls(*server), TlsMode::Starttls) << url;
    }
}

TEST(MailServer, what_is_no_address_of_a_server_is_refused) {
    for (const char* const url : {"",
                                  "mail.example.test",
                                  "http://mail.example.test",
                                  "smtp://",
                                  "smtp:///",
                                  "smtp://:25",
                                  "smtp://host:",
                                  "smtp://host:0",
                                  "smtp://host:65536",
                                  "smtp://host:999999",
                                  "smtp://host:2x",
                                  "smtp://host:+25",
                                  "smtp://asa:hemligt@host",
                                  "smtp://host/path",
                                  "smtp://host?tls=no",
                                  "smtp://host#x",
                                  "smtp://ho st",
                                  "smtp://host\r\nX",
                                  "smtp://höst",
                                  "smtp://[::1",
                                  "smtp://[::1]x:25",
                                  "smtp://::1:25",
                                  "smtp://-a.se",
                                  "smtp://[host]:25",
                                  "file:///etc/passwd"}) {
        const auto server = parseServerUrl(q(url));
        ASSERT_FALSE(server) << url;
        EXPECT_EQ(server.error().kind, base::ErrorKind::MailServerUnreadable);
    }
}

TEST(MailServer, an_address_reads_back_as_written) {
    for (const char* const url : {"smtp://mail.example.test:587", "smtps://mail.example.test:465", "smtp://[::1]:2525"})
        EXPECT_EQ(serverUrl(*parseServerUrl(q(url))), q(url));
}

TEST(MessageId, is_made_of_the_delivery_and_the_senders_domain_and_reads_back) {
    const auto delivery = base::DeliveryId::fromHex(u"000102030405060708090a0b0c0d0e0f");
    const auto from = EmailAddress::parse(q("pks@vgregion.se"));
    const MessageId id = MessageId::of(*delivery, *from);
    EXPECT_EQ(id.text(), q("000102030405060708090a0b0c0d0e0f@vgregion.se"));
    EXPECT_EQ(MessageId::parse(id.text()), id);
    EXPECT_FALSE(MessageId::parse(q("a@b.se>\r\nX: y")));
}

TEST(ClientName, is_a_full_name_or_an_address_literal_and_never_a_bare_host_name) {
    for (const char* const name : {"pc12.vgregion.se", "a.b", "[192.0.2.1]", "[IPv6:2001:db8::1]", "[127.0.0.1]"})
        EXPECT_TRUE(isClientName(q(name))) << name;
    for (const char* const name : {"", "localhost", "pc12", "192.0.2.1", "[pc12]", "[192.0.2.256]", "[2001:db8::1]",
                                   "[]", "[IPv6:]", "a..b", "a.b\r\nMAIL FROM:<x@y>", "[192.0.2.1]\r\n", "pc 12.se"})
        EXPECT_FALSE(isClientName(q(name))) << name;
}
