// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/report/report_number.h"

namespace reservrutin::report {

namespace {

constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int symbols = 7;

/// Odd weights are invertible modulo 32, so one wrong symbol always changes the sum; neighbours differ by 2, which
/// misses only an exchange of symbols 16 apart.
int checkValue(const QString& values) {
    int sum = 0;
    for (int i = 0; i < symbols; ++i)
        sum += (2 * i + 1) * int(alphabet.indexOf(values[i]));
    return sum % 32;
}

QString grouped(const QString& symbolsAndCheck) {
    return QStringLiteral("RR-") + QStringView(symbolsAndCheck).left(4) + u'-' + QStringView(symbolsAndCheck).mid(4);
}

QChar readable(QChar c) {
    c = c.toUpper();
    if (c == u'I' || c == u'L')
        return u'1';
    return c == u'O' ? QChar(u'0') : c;
}

} // namespace

QString numberOf(base::ReportId id) {
    quint64 bits = 0;
    for (std::size_t i = 0; i < 5; ++i)
        bits = bits << 8 | id.array()[i];
    bits >>= 5;
    QString values;
    for (int i = symbols - 1; i >= 0; --i)
        values += alphabet[int(bits >> (5 * i) & 31)];
    return grouped(values + alphabet[checkValue(values)]);
}

std::optional<QString> readNumber(const QString& text) {
    const QString spaced = text.simplified();
    QString plain;
    for (const QChar c : spaced) {
        if (c != u'-' && c != u' ')
            plain += readable(c);
    }
    if (!plain.startsWith(u"RR") || plain.size() != 2 + symbols + 1)
        return std::nullopt;
    const QString values = plain.mid(2);
    for (const QChar c : values) {
        if (!alphabet.contains(c))
            return std::nullopt;
    }
    if (values.back() != alphabet[checkValue(values)])
        return std::nullopt;
    return grouped(values);
}

} // namespace reservrutin::report
