// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/guard.h"

#include <gtest/gtest.h>

namespace reservrutin::privacy {

using base::ErrorKind;

const QString reason = QStringLiteral("Det är ett artikelnummer");

TEST(Admit, lets_plain_text_through_as_it_is) {
    const QString text = QStringLiteral("PKS öppnas inte sedan 08:12. Ring 010-000 00 00.\nINC-20107");
    EXPECT_EQ(admit(text), text);
}

TEST(Admit, refuses_a_number_and_names_it_only_masked) {
    const auto refused = admit(QStringLiteral("Patient 19121212-1212 väntar"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::PatientData);
    EXPECT_EQ(refused.error().parameter, QStringLiteral("••••••••-••••"));
}

TEST(Admit, takes_a_waiver_with_a_reason_for_a_possible_number) {
    const QString text = QStringLiteral("Artikel 1212121212 är slut");
    ASSERT_FALSE(admit(text));
    EXPECT_EQ(admit(text, {{QStringLiteral("1212121212"), reason}}), text);
    EXPECT_EQ(admit(text, {{QStringLiteral("121212 1212"), reason}}), text) << "compared by its digits alone";
}

TEST(Admit, takes_no_waiver_for_a_certain_number) {
    const auto refused = admit(QStringLiteral("121212-1212"), {{QStringLiteral("121212-1212"), reason}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::PatientData);
}

TEST(Admit, asks_for_a_waiver_for_each_number) {
    const QString text = QStringLiteral("1212121212 och 2110625629");
    const auto refused = admit(text, {{QStringLiteral("1212121212"), reason}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::PatientData);
    EXPECT_EQ(admit(text, {{QStringLiteral("1212121212"), reason}, {QStringLiteral("2110625629"), reason}}), text);
}

TEST(Admit, asks_for_the_reason) {
    const auto refused = admit(QStringLiteral("1212121212"), {{QStringLiteral("1212121212"), QStringLiteral(" \n")}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::ReasonMissing);
}

TEST(Admit, holds_the_reason_to_the_same_rule) {
    const Waivers waivers{{QStringLiteral("1212121212"), QStringLiteral("Inte 19121212-1212")}};
    const auto refused = admit(QStringLiteral("1212121212"), waivers);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::PatientData);
}

TEST(Admit, lets_the_reason_repeat_the_waived_number) {
    const Waivers waivers{{QStringLiteral("1212121212"), QStringLiteral("1212121212 är ett artikelnummer")}};
    EXPECT_TRUE(admit(QStringLiteral("1212121212"), waivers));
}

} // namespace reservrutin::privacy
