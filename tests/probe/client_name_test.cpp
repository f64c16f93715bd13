// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/client_name.h"

#include "core/delivery/host_name.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace Qt::StringLiterals;
using probe::clientNameFrom;
using probe::OwnNames;

namespace {

QVector<QHostAddress> addresses(const QStringList& texts) {
    QVector<QHostAddress> all;
    for (const QString& text : texts)
        all.append(QHostAddress(text));
    return all;
}

const QVector<QHostAddress> usual = addresses({u"127.0.0.1"_s, u"192.0.2.7"_s, u"::1"_s, u"2001:db8::7"_s});

} // namespace

TEST(ClientName, is_the_full_name_where_the_computer_has_one) {
    EXPECT_EQ(clientNameFrom({u"PC12"_s, u"vgregion.se"_s, usual}), u"pc12.vgregion.se"_s);
    EXPECT_EQ(clientNameFrom({u"pc12.vgregion.se"_s, u"other.se"_s, usual}), u"pc12.vgregion.se"_s);
    EXPECT_EQ(clientNameFrom({u"pc12.vgregion.se."_s, {}, usual}), u"pc12.vgregion.se"_s);
}

TEST(ClientName, is_an_address_literal_where_the_name_says_nothing_to_others) {
    for (const QString& host : {u"pc12"_s, u"localhost"_s, u"pc12.local"_s, u"localhost.localdomain"_s,
                                u"pc_12.vgregion.se"_s, u"åsas dator"_s, QString()})
        EXPECT_EQ(clientNameFrom({host, {}, usual}), u"[192.0.2.7]"_s) << host.toStdString();
}

TEST(ClientName, takes_no_address_that_leads_nowhere) {
    EXPECT_EQ(clientNameFrom({u"pc12"_s, {}, addresses({u"127.0.0.1"_s, u"169.254.1.1"_s, u"2001:db8::7"_s})}),
              u"[IPv6:2001:db8::7]"_s);
    EXPECT_EQ(clientNameFrom({u"pc12"_s, {}, addresses({u"127.0.0.1"_s, u"::1"_s, u"fe80::1%eth0"_s})}),
              u"[127.0.0.1]"_s);
    EXPECT_EQ(clientNameFrom({}), u"[127.0.0.1]"_s);
}

TEST(ClientName, whatever_this_computer_says_a_mail_server_may_be_told) {
    EXPECT_TRUE(delivery::isClientName(clientNameFrom(probe::ownNames())));
}

TEST(ClientName, a_system_that_is_slow_keeps_nobody_waiting) {
    const auto gate = std::make_shared<QSemaphore>();
    probe::ClientName name([gate] {
        gate->acquire();
        return OwnNames{u"pc12"_s, u"vgregion.se"_s, {}};
    });
    QString found;
    name.find([&found](const QString& answer) { found = answer; });
    QCoreApplication::processEvents();
    EXPECT_EQ(found, QString());
    gate->release();
    const QDeadlineTimer patience(10'000);
    while (found.isEmpty() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    EXPECT_EQ(found, u"pc12.vgregion.se"_s);
}
