// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/verdict.h"

#include "core/privacy/danish_number.h"
#include "core/privacy/swedish_number.h"

namespace reservrutin::privacy {

namespace {

/// The years in which a date at hand is more likely "today" than a birthday.
constexpr int firstYearOfUse = 2020;
constexpr int lastYearOfUse = 2039;

Certainty certainIf(bool certain) {
    return certain ? Certainty::Certain : Certainty::Possible;
}

bool startsWithYearOfUse(QByteArrayView digits) {
    const int year = digits.size() == 12 ? digits.first(4).toInt() : 2000 + digits.first(2).toInt();
    return year >= firstYearOfUse && year <= lastYearOfUse;
}

bool endsWithClockTime(QByteArrayView digits) {
    return digits.last(4).first(2).toInt() < 24 && digits.last(2).toInt() < 60;
}

/// 20261122-0812, 261122 0812.
bool readsAsTimeStamp(QByteArrayView digits) {
    return startsWithYearOfUse(digits) && endsWithClockTime(digits);
}

bool readsAsOtherNumber(const Spelling& spelling) {
    return spelling.chained || spelling.insideWord || spelling.phoneLike;
}

/// Date, century and check digit hold even where nothing stands between the digits.
bool speaksForItself(const Spelling& spelling) {
    switch (spelling.form) {
    case Form::Dashed:
        return true;
    case Form::Spaced:
    case Form::Together:
    case Form::Broken:
        return spelling.digits.size() == 12;
    case Form::Stroked:
    case Form::DateSplit:
        return false;
    }
    Q_UNREACHABLE();
}

bool isSwedishForCertain(const Spelling& spelling) {
    if (!speaksForItself(spelling) || spelling.chained || spelling.form == Form::Broken)
        return false;
    return spelling.form == Form::Dashed ? !readsAsTimeStamp(spelling.digits) : !startsWithYearOfUse(spelling.digits);
}

std::optional<Verdict> swedishVerdict(const Spelling& spelling) {
    const std::optional<NumberKind> kind = swedishKind(spelling.digits);
    if (!kind || (spelling.decimals && spelling.zoneAfter))
        return std::nullopt;
    if (!speaksForItself(spelling) && readsAsOtherNumber(spelling))
        return std::nullopt;
    if ((spelling.form == Form::Stroked || spelling.form == Form::DateSplit) && readsAsTimeStamp(spelling.digits))
        return std::nullopt;
    return Verdict{*kind, certainIf(isSwedishForCertain(spelling))};
}

std::optional<Verdict> danishVerdict(const Spelling& spelling) {
    if (!hasDanishDate(spelling.digits))
        return std::nullopt;
    const bool modulus11 = passesModulus11(spelling.digits);
    const bool counts = modulus11 || bornFirstOfJanuary(spelling.digits);
    if (spelling.form == Form::Dashed && spelling.tightDash) {
        if (spelling.chained && !counts)
            return std::nullopt;
        const bool certain = modulus11 && !spelling.chained && !readsAsTimeStamp(spelling.digits);
        return Verdict{NumberKind::Cpr, certainIf(certain)};
    }
    if (!counts || readsAsOtherNumber(spelling) || spelling.zoneAfter)
        return std::nullopt;
    return Verdict{NumberKind::Cpr, Certainty::Possible};
}

} // namespace

std::optional<Verdict> verdictOn(const Spelling& spelling) {
    const std::optional<Verdict> swedish = swedishVerdict(spelling);
    const std::optional<Verdict> danish = danishVerdict(spelling);
    if (swedish && danish)
        return danish->certainty == Certainty::Certain && swedish->certainty == Certainty::Possible ? danish : swedish;
    return swedish ? swedish : danish;
}

} // namespace reservrutin::privacy
