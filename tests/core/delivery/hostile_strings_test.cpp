// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// What goes into an envelope or a command is parsed, never cleaned: a hostile text is refused there, whole.
#include "support/hostile_strings.h"

#include "core/delivery/email_address.h"
#include "core/delivery/host_name.h"
#include "core/delivery/mail_server.h"
#include "core/delivery/message_id.h"

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace Qt::StringLiterals;

TEST(HostileStrings, are_no_address_with_anything_around_them) {
    for (const auto& [name, text] : support::hostileStrings()) {
        SCOPED_TRACE(name);
        for (const QString& whole : {text, QString(u"asa@vgregion.se"_s + text), QString(text + u"@vgregion.se"_s)}) {
            const auto address = delivery::EmailAddress::parse(whole);
            if (!address)
                continue;
            for (const QChar c : address->text())
                EXPECT_TRUE(c > u' ' && c < u'\x7f' && !u"<>()[],;:\\\""_s.contains(c))
                    << address->text().toStdString();
            EXPECT_EQ(address->text().count(u'@'), 1);
        }
    }
}

TEST(HostileStrings, are_no_server_no_client_name_and_no_message_id) {
    for (const auto& [name, text] : support::hostileStrings()) {
        SCOPED_TRACE(name);
        EXPECT_FALSE(delivery::parseServerUrl(text));
        EXPECT_FALSE(delivery::parseServerUrl(u"smtp://"_s + text + u"/x"_s));
        EXPECT_FALSE(delivery::isClientName(text));
        EXPECT_FALSE(delivery::MessageId::parse(text + u"@vgregion.se>\r\n"_s));
    }
}
