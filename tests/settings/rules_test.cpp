// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/settings.h"

#include <QDateTime>

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace reservrutin::usecases;

namespace {

const QTimeZone stockholm("Europe/Stockholm");

base::UtcMs local(int day, int hour, int minute = 0) {
    return {QDateTime(QDate(2026, 6, day), QTime(hour, minute), stockholm).toMSecsSinceEpoch()};
}

PersonSettings midwife(base::UtcMs confirmed) {
    return {QStringLiteral("Exempel Barnmorska"), confirmed, QStringLiteral("bmm1")};
}

bool asked(base::UtcMs confirmed, base::UtcMs now, const QString& osUser = QStringLiteral("bmm1")) {
    return needsConfirmation(midwife(confirmed), now, osUser, stockholm);
}

} // namespace

TEST(Person, stays_confirmed_for_eight_hours_of_one_day) {
    EXPECT_FALSE(asked(local(1, 8), local(1, 8)));
    EXPECT_FALSE(asked(local(1, 8), local(1, 16)));
    EXPECT_TRUE(asked(local(1, 8), {local(1, 16).value + 1}));
}

TEST(Person, another_local_day_asks_again) {
    EXPECT_TRUE(asked(local(1, 23, 50), local(2, 0, 5)));
    // 23:30 and 00:30 UTC are both the second of June in Stockholm.
    EXPECT_FALSE(asked(local(2, 1, 30), local(2, 2, 30)));
}

TEST(Person, another_os_user_asks_again) {
    EXPECT_TRUE(asked(local(1, 8), local(1, 9), QStringLiteral("bmm2")));
}

TEST(Person, nobody_yet_is_to_be_asked) {
    EXPECT_TRUE(needsConfirmation({}, local(1, 8), QString(), stockholm));
}

TEST(Person, a_clock_set_back_an_hour_does_not_ask_but_a_clock_in_2020_does) {
    EXPECT_FALSE(asked(local(1, 9), local(1, 8)));
    EXPECT_TRUE(asked(local(1, 9), {1'590'000'000'000}));
}

TEST(Unit, sees_the_routines_of_its_group) {
    const UnitSettings unit{QStringLiteral("BMM Exempel"), QStringLiteral(" barnmorskemottagning och gynekologi"), {}};
    EXPECT_TRUE(appliesHere(QStringLiteral("Barnmorskemottagning och gynekologi"), unit));
    EXPECT_FALSE(appliesHere(QStringLiteral("Barnmorskemottagning"), unit));
    EXPECT_TRUE(appliesHere(QStringLiteral("Barnmorskemottagning"), UnitSettings()));
}

TEST(MailServer, is_an_smtp_address_without_a_login) {
    EXPECT_EQ(cleanServer(QStringLiteral(" smtp://smtp.example.org:587 ")).value_or(QString()),
              QStringLiteral("smtp://smtp.example.org:587"));
    EXPECT_EQ(cleanServer(QStringLiteral("smtps://127.0.0.1:2525/")).value_or(QString()),
              QStringLiteral("smtps://127.0.0.1:2525"));
    EXPECT_EQ(cleanServer(QString()).value_or(QStringLiteral("x")), QString());
    for (const char* bad :
         {"smtp.example.org", "http://smtp.example.org", "smtp://", "smtp://user:secret@smtp.example.org",
          "smtp://user@smtp.example.org", "smtp://a b", "smtp://h?password=x"})
        EXPECT_FALSE(cleanServer(QString::fromLatin1(bad)).has_value()) << bad;
}
