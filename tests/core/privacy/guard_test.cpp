// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/guard.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

namespace reservrutin::privacy {

/// Compared as one readable line: "personnummer certain 8+13".
QString describe(const QString& text, Field field = Field::Prose) {
    QStringList lines;
    for (const Finding& finding : findings(text, field)) {
        const QString kind = finding.kind == NumberKind::Personnummer        ? QStringLiteral("personnummer")
                             : finding.kind == NumberKind::Samordningsnummer ? QStringLiteral("samordningsnummer")
                                                                             : QStringLiteral("cpr");
        const QString certainty =
            finding.certainty == Certainty::Certain ? QStringLiteral("certain") : QStringLiteral("possible");
        lines.append(QStringLiteral("%1 %2 %3+%4").arg(kind, certainty).arg(finding.start).arg(finding.length));
    }
    return lines.join(QStringLiteral(", "));
}

struct Row {
    const char16_t* text;
    const char* expected;
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << QString::fromUtf16(row.text).toStdString();
}

class Spelled : public testing::TestWithParam<Row> {};

TEST_P(Spelled, is_judged_as_the_table_in_the_header_says) {
    EXPECT_EQ(describe(QString::fromUtf16(GetParam().text)).toStdString(), GetParam().expected);
}

// 19121212-1212 and 701063-2391 are Skatteverket's own examples.
INSTANTIATE_TEST_SUITE_P(
    Swedish, Spelled,
    testing::Values(
        Row{u"Patient 19121212-1212 väntar", "personnummer certain 8+13"},
        Row{u"121212-1212", "personnummer certain 0+11"}, Row{u"121212+1212", "personnummer certain 0+11"},
        Row{u"121212 - 1212", "personnummer certain 0+13"}, Row{u"121212 1212", "personnummer possible 0+11"},
        Row{u"1212121212", "personnummer possible 0+10"}, Row{u"121212\n1212", "personnummer possible 0+11"},
        Row{u"121212-\r\n1212", "personnummer possible 0+13"}, Row{u"121212/1212", "personnummer possible 0+11"},
        Row{u"191212121212", "personnummer certain 0+12"}, Row{u"19121212 1212", "personnummer certain 0+13"},
        Row{u"19121212\n1212", "personnummer possible 0+13"}, Row{u"19 121212-1212", "personnummer certain 0+14"},
        Row{u"19-121212-1212", "personnummer certain 0+14"}, Row{u"19 1212121212", "personnummer certain 0+13"},
        Row{u"19 121212 1212", "personnummer certain 0+14"}, Row{u"1912-12-12-1212", "personnummer possible 0+15"},
        Row{u"1912-12-12 1212", "personnummer possible 0+15"}, Row{u"12-12-12-1212", "personnummer possible 0+13"},
        Row{u"000229-0013", "personnummer certain 0+11"}, Row{u"20000229-0013", "personnummer certain 0+13"},
        Row{u"19000229-0013", ""}, Row{u"990229-0015", ""}, Row{u"701063-2391", "samordningsnummer certain 0+11"},
        Row{u"197010632391", "samordningsnummer certain 0+12"},
        Row{u"pnr121212-1212väntar", "personnummer certain 3+11"},
        Row{u"121212-1212,121212-1212", "personnummer certain 0+11, personnummer certain 12+11"},
        Row{u"(121212-1212).", "personnummer certain 1+11"}, Row{u"121212-1212²", "personnummer certain 0+11"}));

INSTANTIATE_TEST_SUITE_P(
    Danish, Spelled,
    testing::Values(Row{u"211062-5629", "cpr certain 0+11"}, Row{u"211062 5629", "cpr possible 0+11"},
                    Row{u"2110625629", "cpr possible 0+10"}, Row{u"211062 - 5629", "cpr possible 0+13"},
                    Row{u"211062\n5629", "cpr possible 0+11"}, Row{u"21.10.62-5629", "cpr possible 0+13"},
                    Row{u"211062–5629", "cpr certain 0+11"},
                    Row{u"211062-5628", "cpr possible 0+11"}, // a valid date is enough
                    Row{u"211062 5628", ""},                  // but not where nothing else speaks
                    Row{u"2110625628", ""}, Row{u"010165-1003", "cpr possible 0+11"},
                    Row{u"010165 1003", "cpr possible 0+11"}, // modulus 11 given up in 2007
                    Row{u"0101651003", "cpr possible 0+10"}, Row{u"310262-5629", ""},
                    Row{u"070761-4285", "samordningsnummer certain 0+11"}, // fits both
                    Row{u"290200-5629", "cpr possible 0+11"},              // 2000
                    Row{u"290200-1629", ""}));                             // 1900

INSTANTIATE_TEST_SUITE_P(Signs, Spelled,
                         testing::Values(Row{u"121212\u20101212", "personnummer certain 0+11"},  // hyphen
                                         Row{u"121212\u20111212", "personnummer certain 0+11"},  // no-break hyphen
                                         Row{u"121212\u20121212", "personnummer certain 0+11"},  // figure dash
                                         Row{u"121212\u20131212", "personnummer certain 0+11"},  // en dash
                                         Row{u"121212\u20141212", "personnummer certain 0+11"},  // em dash
                                         Row{u"121212\u22121212", "personnummer certain 0+11"},  // minus
                                         Row{u"121212\uFF0D1212", "personnummer certain 0+11"},  // full-width
                                         Row{u"121212\uFE631212", "personnummer certain 0+11"},  // small
                                         Row{u"121212\u00A01212", "personnummer possible 0+11"}, // no-break space
                                         Row{u"121212\u20091212", "personnummer possible 0+11"}, // thin space
                                         Row{u"121212\u202F1212", "personnummer possible 0+11"}, // narrow no-break
                                         Row{u"121212\t1212", "personnummer possible 0+11"},
                                         Row{u"121212\u20281212", "personnummer possible 0+11"}, // line separator
                                         Row{u"121212\u200B-\u20601212", "personnummer certain 0+13"},
                                         Row{u"12\u200D1212-12\uFEFF12", "personnummer certain 0+13"},
                                         Row{u"1212\u00AD12-1212", "personnummer certain 0+12"}, // soft hyphen
                                         Row{u"\u202A121212-1212\u202C", "personnummer certain 1+11"},
                                         Row{u"１２１２１２－１２１２", "personnummer certain 0+11"},
                                         Row{u"١٢١٢١٢-١٢١٢", "personnummer certain 0+11"},
                                         Row{u"\U0001D7CF\U0001D7D01212-1212", "personnummer certain 0+13"}));

INSTANTIATE_TEST_SUITE_P(WideGaps, Spelled,
                         testing::Values(Row{u"811228   9874", "personnummer possible 0+13"},
                                         Row{u"811228\t\t\t9874", "personnummer possible 0+13"},
                                         Row{u"811228\n\n9874", "personnummer possible 0+12"},
                                         Row{u"811228\r\n\r\n9874", "personnummer possible 0+14"},
                                         Row{u"811228 \n - 9874", "personnummer possible 0+15"},
                                         Row{u"811228      -      9874", "personnummer possible 0+23"},
                                         Row{u"19811228     9874", "personnummer possible 0+17"},
                                         Row{u"811228\n            9874", "personnummer possible 0+23"},
                                         Row{u"1981-12-28   9874", "personnummer possible 0+17"},
                                         Row{u"1981-12-28 - 9874", "personnummer possible 0+17"},
                                         Row{u"1981-12-28\n9874", "personnummer possible 0+15"},
                                         Row{u"211062    5629", "cpr possible 0+14"}, Row{u"211062\n\n5628", ""},
                                         Row{u"811228   PKS   9874", ""}, Row{u"811228   9875", ""}));

INSTANTIATE_TEST_SUITE_P(TimeStamps, Spelled,
                         testing::Values(Row{u"20261122-0018", ""}, Row{u"20261122-0019", "personnummer possible 0+13"},
                                         Row{u"261122-0019", "personnummer possible 0+11"},
                                         Row{u"20261122 0019", "personnummer possible 0+13"},
                                         Row{u"202611220019", "personnummer possible 0+12"},
                                         Row{u"2026-11-22 0019", ""}, Row{u"2026-11-22-0019", ""},
                                         Row{u"08:12:33.121212+1212", ""}));

INSTANTIATE_TEST_SUITE_P(PartsOfOtherNumbers, Spelled,
                         testing::Values(Row{u"RHS9927-391389789-379", ""}, Row{u"INC-20107", ""},
                                         Row{u"RR-7F3K-0Q4", ""}, Row{u"1121212-1212", ""}, Row{u"121212-12121", ""},
                                         Row{u"11212121212", ""}, Row{u"1912121212120", ""}, Row{u"171212121212", ""},
                                         Row{u"5-1212121212", ""}, Row{u"3.1212121212", ""}, Row{u"a1212121212b", ""},
                                         Row{u"3-121212-1212", "personnummer possible 2+11"},
                                         Row{u"121212-1212-01", "personnummer possible 0+11"},
                                         Row{u"2026-211062-5628", ""}, Row{u"556000-4615", ""}, Row{u"232100-0131", ""},
                                         Row{u"19121212-0008", ""}));

INSTANTIATE_TEST_SUITE_P(TelephoneNumbers, Spelled,
                         testing::Values(Row{u"010-000 00 00", ""}, Row{u"0701234567", ""},
                                         Row{u"+46 10 123 45 67", ""}, Row{u"+45 12 34 56 78", ""},
                                         Row{u"0701234569", "personnummer possible 0+10"}, // could be a child's number
                                         Row{u"tel 0701234569", ""}, Row{u"Tfn: 0701234569", ""},
                                         Row{u"ring 070123 4569", ""},
                                         Row{u"ring 1212121212", "personnummer possible 5+10"},
                                         Row{u"070-123 45 69", ""}, Row{u"070-1234569", ""}, Row{u"+1212121212", ""},
                                         Row{u"+46 1212121212", ""}, Row{u"0046 121212 1212", ""},
                                         Row{u"+46 0701234569", ""}));

TEST(Guard, takes_ten_digits_from_0_as_a_telephone_number_in_a_telephone_field) {
    EXPECT_EQ(describe(QStringLiteral("0101701234"), Field::Telephone), QString());
    EXPECT_EQ(describe(QStringLiteral("070123 4569"), Field::Telephone), QString());
    EXPECT_EQ(describe(QStringLiteral("121212-1212"), Field::Telephone), QStringLiteral("personnummer certain 0+11"));
    EXPECT_EQ(describe(QStringLiteral("1212121212"), Field::Telephone), QStringLiteral("personnummer possible 0+10"));
}

TEST(Guard, masks_digits_and_keeps_separators) {
    EXPECT_EQ(masked(QStringLiteral("Patient 19121212-1212 och 211062 5629 kl 08:12")),
              QStringLiteral("Patient ••••••••-•••• och •••••• •••• kl 08:12"));
    EXPECT_EQ(masked(QStringLiteral("１２１２１２－１２１２")), QStringLiteral("••••••－••••"));
    EXPECT_EQ(masked(QStringLiteral("\U0001D7CF\U0001D7D01212-1212")), QStringLiteral("••••••-••••"));
}

TEST(Guard, removes_the_number_and_the_blank_it_leaves) {
    EXPECT_EQ(removed(QStringLiteral("Patient 121212-1212 väntar.")), QStringLiteral("Patient väntar."));
    EXPECT_EQ(removed(QStringLiteral("Det gäller 121212-1212.")), QStringLiteral("Det gäller."));
    EXPECT_EQ(removed(QStringLiteral("121212-1212 väntar")), QStringLiteral("väntar"));
    EXPECT_EQ(removed(QStringLiteral("121212-1212")), QString());
    EXPECT_EQ(removed(QStringLiteral("a\n121212-1212\nb")), QStringLiteral("a\n\nb"));
}

TEST(Guard, removes_a_number_that_removing_another_brings_together) {
    EXPECT_EQ(removed(QStringLiteral("121212 121212-1212 1212")), QString());
}

/// Texts of the characters that matter, so that numbers are hit by chance and joined in odd ways.
rc::Gen<QString> thorny() {
    const auto pieces = rc::gen::elementOf(std::vector<std::string>{
        "121212", "1212", "19", "19121212", "211062", "5629", "1212121212", "-", "–",    " ", "+",          "\n",
        "/",      ".",    "a",  "\u200B",   "•",      "07",   "٣",          "😀", "tel ", "0", "2026-11-22", "08:12"});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(pieces), [](const auto& chosen) {
        QString text;
        for (const std::string& piece : chosen)
            text += QString::fromStdString(piece);
        return text;
    });
}

RC_GTEST_PROP(Guard, leaves_no_findings_when_it_masks, ()) {
    RC_ASSERT(findings(masked(*thorny())).isEmpty());
}

RC_GTEST_PROP(Guard, leaves_no_findings_when_it_removes, ()) {
    RC_ASSERT(findings(removed(*thorny())).isEmpty());
}

RC_GTEST_PROP(Guard, gives_findings_in_order_inside_the_text_from_digit_to_digit, ()) {
    const QString text = *thorny();
    qsizetype before = 0;
    for (const Finding& finding : findings(text)) {
        RC_ASSERT(finding.start >= before);
        before = finding.start + finding.length;
        RC_ASSERT(before <= text.size());
        RC_ASSERT(text[finding.start].isDigit());
        RC_ASSERT(text[before - 1].isDigit());
    }
}

TEST(Guard, reads_long_and_broken_texts) {
    EXPECT_EQ(findings(QStringLiteral("121212-1212 ").repeated(10'000)).size(), 10'000);
    EXPECT_TRUE(findings(QString(100'000, u'1')).isEmpty());
    EXPECT_TRUE(findings(QString()).isEmpty());
    const QString lone = QString(QChar(0xD835)) + QStringLiteral("121212-1212") + QChar(0xDFCF);
    EXPECT_EQ(describe(lone), QStringLiteral("personnummer certain 1+11"));
}

} // namespace reservrutin::privacy
