// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QStringList>

#include <rapidcheck.h>

namespace reservrutin::support {

/// For RapidCheck: what a person may write into a document, with the letters, signs and joined emoji that formats
/// stumble over.
inline QString anyText() {
    static const QStringList pieces{QStringLiteral("PKS"),          QStringLiteral("å ä ö"),
                                    QStringLiteral("æ ø å"),        QStringLiteral("ÅÄÖÆØ"),
                                    QStringLiteral("a\u030A"),      QStringLiteral(" "),
                                    QStringLiteral("\n"),           QStringLiteral("\t"),
                                    QStringLiteral("\"{}[]\\/"),    QStringLiteral("👩‍⚕️"),
                                    QStringLiteral("🛏🇩🇰"), QStringLiteral("<b>fet</b>"),
                                    QStringLiteral("\\u202e"),      QStringLiteral("\u007F\u0080\u2028\uFFFD")};
    QString text;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
    return text;
}

} // namespace reservrutin::support
