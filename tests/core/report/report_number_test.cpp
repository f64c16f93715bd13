// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/report/report_number.h"

#include <QVector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::report {

using namespace Qt::StringLiterals;

namespace {

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
const QVector<int> places{3, 4, 5, 6, 8, 9, 10, 11}; // in "RR-7F3K-0Q4X"

base::ReportId idFrom(quint64 seed) {
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<std::uint8_t>(seed * 0x9E3779B97F4A7C15ULL >> (8 * i));
    return base::ReportId(bytes);
}

} // namespace

RC_GTEST_PROP(ReportNumber, reads_back_as_it_was_written, (quint64 seed)) {
    const QString number = numberOf(idFrom(seed));
    RC_ASSERT(number.size() == 12);
    RC_ASSERT(readNumber(number) == number);
    RC_ASSERT(readNumber(number.toLower()) == number);
    RC_ASSERT(readNumber(QString(number).remove(u'-')) == number);
    RC_ASSERT(readNumber(u" "_s + QString(number).replace(u'-', u' ') + u'\n') == number);
}

TEST(ReportNumber, any_one_wrong_character_is_seen) {
    for (quint64 seed = 0; seed < 200; ++seed) {
        const QString number = numberOf(idFrom(seed));
        for (const int place : places) {
            for (const QChar wrong : alphabet) {
                QString other = number;
                other[place] = wrong;
                EXPECT_EQ(readNumber(other).has_value(), wrong == number[place]) << other.toStdString();
            }
        }
    }
}

TEST(ReportNumber, two_neighbours_exchanged_are_seen_unless_they_are_16_apart) {
    for (quint64 seed = 0; seed < 500; ++seed) {
        const QString number = numberOf(idFrom(seed));
        for (int i = 0; i + 1 < places.size(); ++i) {
            QString other = number;
            std::swap(other[places[i]], other[places[i + 1]]);
            const auto apart = alphabet.indexOf(number[places[i]]) - alphabet.indexOf(number[places[i + 1]]);
            EXPECT_EQ(readNumber(other).has_value(), apart % 16 == 0) << number.toStdString();
        }
    }
}

TEST(ReportNumber, letters_that_look_like_digits_read_as_digits) {
    const QString number = numberOf(base::ReportId());
    EXPECT_EQ(number, u"RR-0000-0000"_s);
    EXPECT_EQ(readNumber(u"rr-oooo-OOOO"_s), number);
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = 0x08; // first symbol 1
    const QString one = numberOf(base::ReportId(bytes));
    EXPECT_EQ(readNumber(QString(one).replace(u'1', u'I')), one);
    EXPECT_EQ(readNumber(QString(one).replace(u'1', u'l')), one);
}

TEST(ReportNumber, anything_else_is_none) {
    for (const QString& text : {u""_s, u"RR"_s, u"RR-7F3K"_s, u"RR-7F3K-0Q4XX"_s, u"RR-UUUU-UUUU"_s, u"XX-0000-0000"_s,
                                u"RR-ÅÄÖÅ-0000"_s, u"RR-0000-000👩"_s})
        EXPECT_FALSE(readNumber(text).has_value()) << text.toStdString();
}

} // namespace reservrutin::report
