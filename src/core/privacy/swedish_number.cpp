// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/swedish_number.h"

#include <QDate>

namespace reservrutin::privacy {

namespace {

constexpr int coordinationDays = 60;

bool hasCentury(QByteArrayView digits) {
    const QByteArrayView century = digits.first(2);
    return century == "18" || century == "19" || century == "20";
}

int yearOf(QByteArrayView digits) {
    if (digits.size() == 12)
        return digits.first(4).toInt();
    const int inCentury = digits.first(2).toInt();
    return (inCentury == 0 ? 2000 : 1900) + inCentury; // 2000 is a leap year, 1900 is not
}

/// SKV 704: every other digit is doubled, the digits of the products are added, the sum ends in 0.
bool passesModulus10(QByteArrayView tenDigits) {
    int sum = 0;
    for (qsizetype i = 0; i < tenDigits.size(); ++i) {
        const int product = (tenDigits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

} // namespace

std::optional<NumberKind> swedishKind(QByteArrayView digits) {
    if (digits.size() != 10 && !(digits.size() == 12 && hasCentury(digits)))
        return std::nullopt;
    const QByteArrayView ten = digits.last(10);
    const int day = ten.sliced(4, 2).toInt();
    const bool coordination = day > coordinationDays;
    if (!QDate::isValid(yearOf(digits), ten.sliced(2, 2).toInt(), coordination ? day - coordinationDays : day))
        return std::nullopt;
    if (ten.sliced(6, 3) == "000" || !passesModulus10(ten))
        return std::nullopt;
    return coordination ? NumberKind::Samordningsnummer : NumberKind::Personnummer;
}

} // namespace reservrutin::privacy
