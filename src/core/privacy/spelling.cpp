// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/spelling.h"

#include <algorithm>
#include <iterator>

namespace reservrutin::privacy {

namespace {

std::optional<Form> formOf(Join join) {
    switch (join) {
    case Join::Dash:
    case Join::Plus:
    case Join::LooseDash:
        return Form::Dashed;
    case Join::Space:
        return Form::Spaced;
    case Join::WideGap:
        return Form::Broken;
    case Join::Point:
    case Join::Stroke:
        return Form::Stroked;
    case Join::Apart:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isCentury(const QByteArray& digits) {
    return digits == "18" || digits == "19" || digits == "20";
}

/// 8 or 6 and 4.
std::optional<Form> pairForm(const DigitRun& date, const DigitRun& serial) {
    if ((date.digits.size() != 6 && date.digits.size() != 8) || serial.digits.size() != 4)
        return std::nullopt;
    return formOf(serial.join);
}

/// 19 850312-1234: a blank or dash after the century.
bool isCenturyOf(const DigitRun& century, const DigitRun& next) {
    return isCentury(century.digits) && (next.join == Join::Space || next.join == Join::Dash);
}

/// Between a date that has signs of its own and the last four: anything but a point or a stroke.
bool mayFollowFullDate(Join join) {
    switch (join) {
    case Join::Space:
    case Join::Dash:
    case Join::Plus:
    case Join::LooseDash:
    case Join::WideGap:
        return true;
    case Join::Apart:
    case Join::Point:
    case Join::Stroke:
        return false;
    }
    Q_UNREACHABLE();
}

bool isDateSplit(const DigitRun* runs) {
    if (runs[1].digits.size() != 2 || runs[2].digits.size() != 2 || runs[3].digits.size() != 4)
        return false;
    const Join within = runs[1].join;
    if (runs[2].join != within)
        return false;
    const bool signs = within == Join::Dash || within == Join::Point || within == Join::Stroke;
    if (runs[0].digits.size() == 4)
        return (signs || within == Join::Space) && mayFollowFullDate(runs[3].join);
    return runs[0].digits.size() == 2 && signs && (runs[3].join == Join::Dash || runs[3].join == Join::LooseDash);
}

/// The form of exactly these runs, or none.
std::optional<Form> shape(const DigitRun* runs, qsizetype count) {
    if (count == 4)
        return isDateSplit(runs) ? std::optional(Form::DateSplit) : std::nullopt;
    if (count == 3 && runs[1].digits.size() == 6 && isCenturyOf(runs[0], runs[1]))
        return pairForm(runs[1], runs[2]);
    if (count == 2 && runs[1].digits.size() == 10 && isCenturyOf(runs[0], runs[1]))
        return Form::Together;
    if (count == 2)
        return pairForm(runs[0], runs[1]);
    if (count == 1 && (runs[0].digits.size() == 10 || runs[0].digits.size() == 12))
        return Form::Together;
    return std::nullopt;
}

bool ties(Join join) {
    return join == Join::Dash || join == Join::Plus || join == Join::Point;
}

bool isCountryPrefix(const DigitRun& run) {
    const qsizetype size = run.digits.size();
    return (run.plusBefore && size <= 3) || (run.digits.startsWith("00") && size >= 3 && size <= 5);
}

bool isPhoneLike(const QVector<DigitRun>& runs, qsizetype first) {
    const DigitRun& run = runs[first];
    if (run.plusBefore || (run.phoneWordBefore && run.digits.startsWith('0')))
        return true;
    return first > 0 && run.join == Join::Space && isCountryPrefix(runs[first - 1]);
}

Spelling spelling(const QVector<DigitRun>& runs, qsizetype first, qsizetype count, Form form) {
    const qsizetype next = first + count;
    Spelling found;
    found.runs = count;
    for (qsizetype i = first; i < next; ++i)
        found.digits.append(runs[i].digits);
    found.form = form;
    found.tightDash = count > 1 && runs[next - 1].join == Join::Dash;
    found.zoneAfter = count > 1 && runs[next - 1].join == Join::Plus;
    found.decimals = runs[first].join == Join::Point;
    found.chained = ties(runs[first].join) || (next < runs.size() && ties(runs[next].join));
    found.insideWord = runs[first].letterBefore && runs[next - 1].letterAfter;
    found.phoneLike = isPhoneLike(runs, first);
    return found;
}

} // namespace

QVector<Spelling> spellingsAt(const QVector<DigitRun>& runs, qsizetype first) {
    QVector<Spelling> found;
    for (qsizetype count = std::min<qsizetype>(4, runs.size() - first); count > 0; --count) {
        if (const std::optional<Form> form = shape(&runs[first], count))
            found.append(spelling(runs, first, count, *form));
    }
    return found;
}

} // namespace reservrutin::privacy
