// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/digit_runs.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace reservrutin::privacy {

namespace {

enum class Sign { Digit, Blank, Break, Dash, Plus, Point, Stroke, Letter, Unseen, Other };

struct Glyph {
    char32_t code = 0;
    qsizetype units = 1;
    Sign sign = Sign::Other;
};

bool isLineBreak(char32_t c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isDash(char32_t c) {
    constexpr char32_t minusSigns[] = {0x02D7, 0x2043, 0x207B, 0x208B, 0x2212, 0x2796};
    return QChar::category(c) == QChar::Punctuation_Dash ||
           std::find(std::begin(minusSigns), std::end(minusSigns), c) != std::end(minusSigns);
}

bool isUnseen(QChar::Category category) {
    switch (category) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return false;
    }
}

Sign signOf(char32_t c) {
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Number_DecimalDigit)
        return Sign::Digit;
    if (isLineBreak(c))
        return Sign::Break;
    if (c == U'\t' || category == QChar::Separator_Space)
        return Sign::Blank;
    if (isDash(c))
        return Sign::Dash;
    if (c == U'+' || c == 0xFF0B || c == 0xFE62)
        return Sign::Plus;
    if (c == U'.' || c == U':')
        return Sign::Point;
    if (c == U'/' || c == U'_')
        return Sign::Stroke;
    if (QChar::isLetter(c))
        return Sign::Letter;
    return isUnseen(category) || c == 0xFFFD ? Sign::Unseen : Sign::Other;
}

Glyph glyphAt(QStringView text, qsizetype at) {
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        const char32_t code = QChar::surrogateToUcs4(first, text[at + 1]);
        return {code, 2, signOf(code)};
    }
    if (first == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
        return {U'\n', 2, Sign::Break};
    return {first.unicode(), 1, signOf(first.unicode())};
}

bool isPhoneWord(const QString& word) {
    static const QStringList words{
        QStringLiteral("tel"),    QStringLiteral("telefon"),      QStringLiteral("tfn"),    QStringLiteral("tlf"),
        QStringLiteral("mob"),    QStringLiteral("mobil"),        QStringLiteral("mobile"), QStringLiteral("phone"),
        QStringLiteral("fax"),    QStringLiteral("sms"),          QStringLiteral("ring"),   QStringLiteral("ringa"),
        QStringLiteral("ringer"), QStringLiteral("ringde"),       QStringLiteral("call"),   QStringLiteral("växel"),
        QStringLiteral("växeln"), QStringLiteral("telefonnummer")};
    return words.contains(word);
}

/// What has been seen since the last run of digits.
class Gap {
public:
    void see(const Glyph& glyph) {
        if (glyph.sign == Sign::Unseen)
            return;
        count(glyph.sign);
        if (glyph.sign == Sign::Letter) {
            if (m_last != Sign::Letter)
                m_word.clear();
            m_word.append(QChar::fromUcs4(QChar::toLower(glyph.code)));
        } else if (glyph.sign != Sign::Blank && glyph.sign != Sign::Point) {
            m_word.clear();
        }
        m_last = glyph.sign;
        ++m_seen;
    }
    [[nodiscard]] bool empty() const { return m_seen == 0; }
    [[nodiscard]] bool endsIn(Sign sign) const { return m_seen > 0 && m_last == sign; }
    [[nodiscard]] bool phoneWord() const { return isPhoneWord(m_word); }
    [[nodiscard]] bool loneSign(Sign sign) const { return m_seen == 1 && m_last == sign; }

    [[nodiscard]] Join join() const {
        constexpr int widestBlank = 2;
        constexpr int widestLoose = 4;
        if (loneSign(Sign::Point))
            return Join::Point;
        if (loneSign(Sign::Stroke))
            return Join::Stroke;
        if (m_others > 0 || m_dashes + m_pluses > 2)
            return Join::Apart;
        if (m_breaks > 0)
            return Join::WideGap;
        if (loneSign(Sign::Dash))
            return Join::Dash;
        if (loneSign(Sign::Plus))
            return Join::Plus;
        if (m_dashes + m_pluses > 0)
            return m_blanks <= widestLoose ? Join::LooseDash : Join::WideGap;
        return m_blanks <= widestBlank ? Join::Space : Join::WideGap;
    }

private:
    void count(Sign sign) {
        if (sign == Sign::Blank)
            ++m_blanks;
        else if (sign == Sign::Break)
            ++m_breaks;
        else if (sign == Sign::Dash)
            ++m_dashes;
        else if (sign == Sign::Plus)
            ++m_pluses;
        else
            ++m_others;
    }

    int m_blanks = 0;
    int m_breaks = 0;
    int m_dashes = 0;
    int m_pluses = 0;
    int m_others = 0;
    int m_seen = 0;
    Sign m_last = Sign::Other;
    QString m_word;
};

DigitRun runAfter(const Gap& gap, qsizetype start, bool first) {
    DigitRun run;
    run.start = start;
    run.join = first ? Join::Apart : gap.join();
    run.letterBefore = gap.endsIn(Sign::Letter);
    run.plusBefore = gap.endsIn(Sign::Plus) && (first || !gap.loneSign(Sign::Plus));
    run.phoneWordBefore = gap.phoneWord();
    return run;
}

} // namespace

QVector<DigitRun> digitRuns(const QString& text) {
    QVector<DigitRun> runs;
    Gap gap;
    bool inRun = false;
    for (qsizetype at = 0; at < text.size();) {
        const Glyph glyph = glyphAt(text, at);
        if (glyph.sign == Sign::Digit) {
            if (!inRun)
                runs.append(runAfter(gap, at, runs.isEmpty()));
            inRun = true;
            runs.last().digits.append(static_cast<char>('0' + QChar::digitValue(glyph.code)));
            runs.last().end = at + glyph.units;
        } else if (glyph.sign != Sign::Unseen) {
            if (inRun)
                gap = Gap();
            if (inRun && glyph.sign == Sign::Letter)
                runs.last().letterAfter = true;
            inRun = false;
            gap.see(glyph);
        }
        at += glyph.units;
    }
    return runs;
}

QString withBullets(QStringView text) {
    constexpr char16_t bullet = 0x2022;
    QString shown;
    for (qsizetype at = 0; at < text.size();) {
        const Glyph glyph = glyphAt(text, at);
        if (glyph.sign == Sign::Digit)
            shown.append(QChar(bullet));
        else
            shown.append(text.sliced(at, glyph.units));
        at += glyph.units;
    }
    return shown;
}

} // namespace reservrutin::privacy
