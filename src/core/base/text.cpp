// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

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

/// Zero width space, word joiner, invisible operators, deprecated format controls. Not the joiners of emoji and
/// scripts.
bool isInvisible(char32_t c) {
    return c == 0xFEFF || c == 0x00AD || c == 0x180E || c == 0x200B || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0x206A && c <= 0x206F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isDropped(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || isInvisible(c) || isBidiControl(c) || isNoncharacter(c) ||
           (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFD;
}

/// At most 30 combining marks in a row (Unicode UAX #15, Stream-Safe Text Format). Normalising takes the square of
/// their number: 100,000 would stop the window for half a minute.
class MarkLimit {
public:
    bool passes(char32_t c) {
        constexpr int mostMarks = 30;
        m_marks = QChar::combiningClass(c) == 0 ? 0 : m_marks + 1;
        return m_marks <= mostMarks;
    }

private:
    int m_marks = 0;
};

QString streamSafe(const QString& text) {
    MarkLimit limit;
    QString safe;
    safe.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (limit.passes(c))
            safe.append(QStringView(QChar::fromUcs4(c)));
    }
    return safe;
}

bool isBlank(char32_t c) {
    constexpr char32_t fillers[] = {0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0};
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format ||
           std::find(std::begin(fillers), std::end(fillers), c) != std::end(fillers);
}

bool hasNothingToSee(const QString& text) {
    const auto codes = text.toUcs4();
    return std::all_of(codes.begin(), codes.end(), isBlank);
}

/// Letters of Latin-1 and Latin Extended-A are composed and hide nothing.
bool isPlainLatin(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7F) || (code > 0xA0 && code < 0x180 && code != 0xAD);
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
        else if (!isDropped(c))
            clean.append(QStringView(QChar::fromUcs4(c)));
    }
    // Before, for speed; after, because a mark can normalise to two.
    return streamSafe(streamSafe(clean).normalized(QString::NormalizationForm_C));
}

Result<QString> within(const QString& text, qsizetype longest, ErrorKind missing) {
    if (hasNothingToSee(text))
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

QString lineAt(const Json& object, const char* key) {
    QString text = textAt(object, key);
    const bool isPlain = text.size() <= longestName && std::all_of(text.cbegin(), text.cend(), isPlainLatin);
    return isPlain ? text : cleanLine(text).left(longestName);
}

Result<QString> requireLine(const QString& text, ErrorKind missing) {
    return within(cleanLine(text), longestName, missing);
}

Result<QString> requireText(const QString& text, ErrorKind missing) {
    return within(cleanText(text), longestText, missing);
}

} // namespace reservrutin::base
