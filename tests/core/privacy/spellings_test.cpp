// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/guard.h"

#include <QDate>

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <random>
#include <vector>

namespace reservrutin::privacy {

/// True numbers as the authorities build them, written independently of the guard's own checks. One seed, so that a
/// failure repeats.
class NumberSource {
public:
    [[nodiscard]] QString swedish(bool coordination) {
        const QDate born = QDate(1890, 1, 1).addDays(below(50'000)); // to November 2026
        const int day = born.day() + (coordination ? 60 : 0);
        const QString twelve = born.toString(QStringLiteral("yyyyMM")) + padded(day, 2) + padded(1 + below(999), 3);
        return twelve + QString::number(checkDigit(twelve.mid(2)));
    }

    [[nodiscard]] QString danish() {
        while (true) {
            const QDate born = QDate(1900, 1, 1).addDays(below(49'000)); // to February 2034
            const int seventh = born.year() < 2000 ? below(4) : 5 + below(4);
            const QString nine =
                born.toString(QStringLiteral("ddMMyy")) + QString::number(seventh) + padded(below(100), 2);
            const int last = (11 - weighed(nine) % 11) % 11;
            if (last < 10)
                return nine + QString::number(last);
        }
    }

    [[nodiscard]] QString danishOfFirstOfJanuary() {
        return QStringLiteral("0101") + padded(60 + below(35), 2) + padded(below(4000), 4);
    }

    [[nodiscard]] int below(int limit) { return int(m_engine() % unsigned(limit)); }

private:
    static QString padded(int number, int width) { return QString::number(number).rightJustified(width, u'0'); }

    static int checkDigit(const QString& nine) {
        constexpr std::array<int, 10> doubled{0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
        int sum = 0;
        for (qsizetype i = 0; i < 9; ++i)
            sum += i % 2 == 0 ? doubled[std::size_t(nine[i].digitValue())] : nine[i].digitValue();
        return (10 - sum % 10) % 10;
    }

    static int weighed(const QString& nine) {
        int sum = 0;
        int weight = 2;
        for (qsizetype i = 8; i >= 0; --i) {
            sum += weight * nine[i].digitValue();
            weight = weight == 7 ? 2 : weight + 1;
        }
        return sum;
    }

    std::mt19937 m_engine{20261122};
};

using Texts = std::vector<QString>;

const Texts& dashes() {
    static const Texts texts{QStringLiteral("-"),      QStringLiteral("–"), QStringLiteral("\u2011"),
                             QStringLiteral("\u2212"), QStringLiteral("—"), QStringLiteral(" - ")};
    return texts;
}

const Texts& gaps() {
    static const Texts texts{QString(),
                             QStringLiteral(" "),
                             QStringLiteral("\u00A0"),
                             QStringLiteral("\u2009"),
                             QStringLiteral("\n"),
                             QStringLiteral("\r\n"),
                             QStringLiteral("-\n"),
                             QStringLiteral("   "),
                             QStringLiteral("\t\t\t"),
                             QStringLiteral("          "),
                             QStringLiteral("\n\n"),
                             QStringLiteral("\r\n\r\n"),
                             QStringLiteral(" \n "),
                             QStringLiteral(" \n - "),
                             QStringLiteral("      –      "),
                             QStringLiteral("\u200B")};
    return texts;
}

/// One of a few surroundings that must not hide a number.
QString inContext(const QString& number, int which) {
    static const Texts templates{QStringLiteral("%1"),
                                 QStringLiteral("Patient %1 väntar."),
                                 QStringLiteral("(%1), kl 08:12"),
                                 QStringLiteral("pnr:%1\nPKS svarar inte"),
                                 QStringLiteral("rum 3, %1; INC-20107"),
                                 QStringLiteral("”%1”?")};
    return templates[std::size_t(which) % templates.size()].arg(number);
}

QString withFullWidthDigits(QString text) {
    for (QChar& c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(c.unicode() + 0xFF10 - u'0');
    }
    return text;
}

class Spellings : public testing::Test {
protected:
    void expectFound(const QString& spelled, std::optional<Certainty> certainty = std::nullopt) {
        const QString text = inContext(spelled, m_tried++);
        const Findings found = findings(text);
        const bool whole = found.size() == 1 && QStringView(text).sliced(found[0].start, found[0].length) == spelled;
        if (!whole || (certainty && found[0].certainty != *certainty))
            ADD_FAILURE() << text.toStdString() << " found " << found.size();
    }

    /// Every way to write date and serial number.
    void expectPairFound(const QString& date, const QString& serial) {
        for (const QString& dash : dashes())
            expectFound(date + dash + serial);
        for (const QString& gap : gaps())
            expectFound(date + gap + serial);
    }

    NumberSource source;
    int m_tried = 0;
};

TEST_F(Spellings, of_7000_true_swedish_numbers_are_all_found) {
    for (int i = 0; i < 7'000 && !HasFailure(); ++i) {
        const QString twelve = source.swedish(i % 4 == 0);
        const QString serial = twelve.right(4);
        expectPairFound(twelve.first(8), serial);
        expectPairFound(twelve.mid(2, 6), serial);
        expectFound(twelve.first(8) + u'+' + serial);
        expectFound(twelve.mid(2, 6) + u'+' + serial);
        expectFound(twelve.first(2) + u' ' + twelve.mid(2, 6) + u'-' + serial);
        expectFound(withFullWidthDigits(twelve.first(8) + u'-' + serial));
    }
    EXPECT_EQ(m_tried, 7'000 * 48);
}

TEST_F(Spellings, of_3000_true_danish_numbers_are_all_found) {
    for (int i = 0; i < 3'000 && !HasFailure(); ++i) {
        const QString ten = i % 5 == 0 ? source.danishOfFirstOfJanuary() : source.danish();
        expectPairFound(ten.first(6), ten.right(4));
        expectFound(withFullWidthDigits(ten.first(6) + u'-' + ten.right(4)));
    }
    EXPECT_EQ(m_tried, 3'000 * 23);
}

TEST_F(Spellings, with_century_and_hyphen_are_certain_for_anyone_born_before_2020) {
    for (int i = 0; i < 1'000; ++i) {
        const QString twelve = source.swedish(false);
        if (twelve.first(4).toInt() < 2020)
            expectFound(twelve.first(8) + u'-' + twelve.right(4), Certainty::Certain);
    }
}

TEST_F(Spellings, with_one_digit_wrong_are_not_swedish_numbers) {
    for (int i = 0; i < 1'000; ++i) {
        QString twelve = source.swedish(false);
        const qsizetype at = 8 + source.below(4);
        twelve[at] = QChar(u'0' + (twelve[at].digitValue() + 1 + source.below(9)) % 10);
        EXPECT_TRUE(findings(twelve.first(8) + u'-' + twelve.right(4)).isEmpty()) << twelve.toStdString();
    }
}

} // namespace reservrutin::privacy
