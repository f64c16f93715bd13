// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/language/texts.h"

#include <QRegularExpression>
#include <QStringList>

namespace reservrutin::support {

/// What a language says between the places to fill in, long enough to give it away, and not said by the other one too.
[[nodiscard]] inline QStringList wordsOf(const language::Texts& texts, const language::Texts& other) {
    static const QRegularExpression place(QStringLiteral("\\{\\w+\\}"));
    const auto piecesOf = [](const language::Texts& of) {
        QStringList pieces;
        for (const QString& key : of.keys()) {
            for (const QString& piece : of.pattern(key).split(place))
                pieces.append(piece.trimmed().toLower());
        }
        return pieces;
    };
    const QStringList others = piecesOf(other);
    QStringList pieces = piecesOf(texts);
    pieces.removeIf([&](const QString& piece) { return piece.size() <= 4 || others.contains(piece); });
    return pieces;
}

/// The words of `texts` that stand in `text` as words of their own: a part of a name is none.
[[nodiscard]] inline QStringList wordsIn(const QString& text, const QStringList& words) {
    QStringList found;
    for (const QString& word : words) {
        const QRegularExpression whole(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(word)),
                                       QRegularExpression::UseUnicodePropertiesOption |
                                           QRegularExpression::CaseInsensitiveOption);
        if (text.contains(whole))
            found.append(word);
    }
    return found;
}

} // namespace reservrutin::support
