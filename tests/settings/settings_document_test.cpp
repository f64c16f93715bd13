// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "settings/settings_document.h"

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace reservrutin::settings;

namespace {

usecases::Settings everySetting() {
    usecases::Settings all;
    all.unit = {QStringLiteral("BMM Exempel"), QStringLiteral("Barnmorskemottagning"), QStringLiteral("Område Å")};
    all.mail = {QStringLiteral("smtp://smtp.example.org:587"), QStringLiteral("konsol"),
                QStringLiteral("a@example.org"), QStringLiteral("b@example.org"), QStringLiteral("/etc/ca.pem")};
    all.language = QStringLiteral("da");
    all.folders = {QStringLiteral("/srv/rutiner"), QStringLiteral("/srv/drop"), {}};
    all.look = {150, usecases::Theme::HighContrast, false, QByteArray("\0\xffgeometry", 10)};
    all.person = {QStringLiteral("Exempel Barnmorska"), {1'780'000'000'000}, QStringLiteral("bmm1")};
    return all;
}

SettingsDocument read(const char* text) {
    return parseSettings(text).value();
}

TEST(SettingsDocument, whom_to_trust_is_the_organisations_to_say) {
    usecases::Settings user;
    user.folders.trust = QStringLiteral("/srv/any/trust.json");
    EXPECT_EQ(overlaid(user, {}).folders.trust, QString());
    usecases::Settings machine;
    machine.folders.trust = QStringLiteral("/etc/reservrutin/trust.json");
    EXPECT_EQ(overlaid(user, machine).folders.trust, machine.folders.trust);
    const SettingsDocument document = read(R"({"format": 1, "folders": {"trust": "/etc/reservrutin/trust.json"}})");
    EXPECT_EQ(document.values.folders.trust, machine.folders.trust);
}

} // namespace

TEST(SettingsDocument, every_value_comes_back) {
    SettingsDocument document;
    document.values = everySetting();
    document.reached = QStringList{QStringLiteral("https://pks.example.org:443")};
    const SettingsDocument again = parseSettings(printSettings(document)).value();
    EXPECT_EQ(again.values, document.values);
    EXPECT_EQ(again.reached, document.reached);
    EXPECT_EQ(printSettings(again), printSettings(document));
}

TEST(SettingsDocument, an_empty_object_means_the_defaults) {
    EXPECT_EQ(read("{}").values, usecases::Settings());
    EXPECT_TRUE(read("{}").values.look.digitKeys);
}

TEST(SettingsDocument, members_of_another_type_are_not_set) {
    const SettingsDocument odd =
        read(R"({"unit":7,"mail":[],"look":{"scale":"big","theme":"pink"},"reached":[1,"x"]})");
    EXPECT_EQ(odd.values, usecases::Settings());
    EXPECT_EQ(odd.reached, QStringList{QStringLiteral("x")});
    EXPECT_TRUE(parseSettings(printSettings(odd)).has_value());
}

TEST(SettingsDocument, a_scale_outside_its_bounds_is_not_set) {
    EXPECT_EQ(read(R"({"look":{"scale":5000}})").values.look.scale, 0);
    EXPECT_EQ(read(R"({"look":{"scale":200}})").values.look.scale, 200);
}

TEST(SettingsDocument, unknown_members_are_written_again) {
    const QByteArray printed = printSettings(read(R"({"trust":{"keys":["k1"]},"mail":{"later":true}})"));
    EXPECT_TRUE(printed.contains("\"k1\""));
    EXPECT_TRUE(printed.contains("\"later\": true"));
}

TEST(SettingsDocument, no_password_is_kept_or_written) {
    const QByteArray printed =
        printSettings(read(R"({"mail":{"password":"hemlig1","server":"smtp://u:hemlig2@smtp.example.org"}})"));
    EXPECT_FALSE(printed.contains("hemlig")) << printed.toStdString();
}

TEST(SettingsDocument, a_higher_format_is_newer) {
    EXPECT_TRUE(read(R"({"format":2,"language":"sv"})").newer);
    EXPECT_EQ(read(R"({"format":2,"language":"sv"})").values.language, QStringLiteral("sv"));
    EXPECT_FALSE(read(R"({"format":1})").newer);
}

TEST(SettingsDocument, no_cut_and_no_flipped_byte_ends_the_program) {
    SettingsDocument document;
    document.values = everySetting();
    const QByteArray whole = printSettings(document);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const auto cut = parseSettings(whole.first(i));
        EXPECT_TRUE(!cut || cut->values == document.values) << i; // only the last line break can go unnoticed
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x5a);
        if (const auto one = parseSettings(flipped)) {
            EXPECT_TRUE(parseSettings(printSettings(*one)).has_value()) << i;
        }
    }
}

TEST(SettingsDocument, what_the_machine_file_sets_wins_and_is_fixed) {
    usecases::Settings machine;
    machine.unit.appliesTo = QStringLiteral("Barnmorskemottagning");
    machine.mail.server = QStringLiteral("smtp://relay.example.org");
    usecases::Settings user = everySetting();
    const usecases::Settings both = overlaid(user, machine);
    EXPECT_EQ(both.mail.server, machine.mail.server);
    EXPECT_EQ(both.mail.from, user.mail.from);
    EXPECT_EQ(fixedBy(machine), (std::set{usecases::Field::UnitAppliesTo, usecases::Field::MailServer}));
}
