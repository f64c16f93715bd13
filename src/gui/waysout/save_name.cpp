// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/save_name.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace reservrutin::gui {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestEnding = 5;

bool isDevice(const QString& name) {
    static const QRegularExpression device(QStringLiteral(R"(\A(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]) *(\..*)?\z)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

/// The ending stays when the name is cut, and no letter is cut in two.
QString shortened(const QString& name) {
    if (name.size() <= longestName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = name.size() - dot <= longestEnding && dot > 0 ? name.mid(dot) : QString();
    QString kept = name.left(longestName - ending.size());
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept.trimmed() + ending;
}

} // namespace

QString saveName(const QString& name) {
    static const QRegularExpression forbidden(QStringLiteral(R"([<>:"/\\|?*])"));
    QString safe = base::cleanLine(name).replace(forbidden, QStringLiteral("-"));
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    safe = shortened(safe);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    return safe.isEmpty() || isDevice(safe) ? u'_' + safe : safe;
}

} // namespace reservrutin::gui
