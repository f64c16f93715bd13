// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/text.h"

#include <QStringList>

namespace reservrutin::base {

namespace {

bool isBidiControl(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isNoncharacter(char32_t c) {
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

bool isLineBreak(char32_t c) {
    return c == U'\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isDropped(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c == 0x00AD || isBidiControl(c) || isNoncharacter(c) ||
           (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xE0000 && c <= 0xE0FFF);
}

QString hygienic(const QString& text) {
    QString source = text;
    source.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QString clean;
    clean.reserve(source.size());
    for (const char32_t c : source.toUcs4()) {
        if (isLineBreak(c))
            clean.append(u'\n');
        else if (c == U'\t')
            clean.append(u' ');
        else if (!isDropped(c) && c != 0xFFFD)
            clean.append(QStringView(QChar::fromUcs4(c)));
    }
    return clean.normalized(QString::NormalizationForm_C);
}

Result<QString> within(const QString& text, qsizetype longest, ErrorKind missing) {
    if (text.isEmpty())
        return fail(missing);
    if (text.size() > longest)
        return fail(ErrorKind::TextTooLong, QString::number(longest));
    return text;
}

} // namespace

QString cleanLine(const QString& text) {
    return hygienic(text).simplified();
}

QString cleanText(const QString& text) {
    QStringList lines;
    for (const QString& line : hygienic(text).split(u'\n')) {
        QString kept = line;
        while (!kept.isEmpty() && kept.back().isSpace())
            kept.chop(1);
        if (kept.isEmpty() && (lines.isEmpty() || lines.constLast().isEmpty()))
            continue;
        lines.append(kept);
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

Result<QString> requireLine(const QString& text, ErrorKind missing) {
    return within(cleanLine(text), longestName, missing);
}

Result<QString> requireText(const QString& text, ErrorKind missing) {
    return within(cleanText(text), longestText, missing);
}

} // namespace reservrutin::base
