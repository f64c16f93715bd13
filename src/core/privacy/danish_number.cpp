// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/danish_number.h"

#include <QDate>

#include <array>

namespace reservrutin::privacy {

namespace {

int yearOf(int inCentury, int seventhDigit) {
    if (seventhDigit <= 3)
        return 1900 + inCentury;
    if (seventhDigit == 4 || seventhDigit == 9)
        return (inCentury <= 36 ? 2000 : 1900) + inCentury;
    return (inCentury <= 57 ? 2000 : 1800) + inCentury;
}

} // namespace

bool hasDanishDate(QByteArrayView tenDigits) {
    if (tenDigits.size() != 10)
        return false;
    const int year = yearOf(tenDigits.sliced(4, 2).toInt(), tenDigits[6] - '0');
    return QDate::isValid(year, tenDigits.sliced(2, 2).toInt(), tenDigits.first(2).toInt());
}

bool passesModulus11(QByteArrayView tenDigits) {
    constexpr std::array<int, 10> weights{4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    if (tenDigits.size() != qsizetype(weights.size()))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (tenDigits[qsizetype(i)] - '0');
    return sum % 11 == 0;
}

bool bornFirstOfJanuary(QByteArrayView tenDigits) {
    return tenDigits.startsWith("0101");
}

} // namespace reservrutin::privacy
