// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/next_edition.h"

namespace reservrutin::routine {

namespace {

constexpr qsizetype longestId = 40;

bool isIdLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Letters without their marks; everything else becomes a hyphen.
QString idFrom(const QString& title) {
    QString id;
    for (const QChar c : title.normalized(QString::NormalizationForm_D).toLower()) {
        if (isIdLetter(c))
            id.append(c);
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id.append(u'-');
    }
    id.truncate(longestId - 4);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("part") : id;
}

} // namespace

QString nextVersion(const QString& version) {
    const qsizetype dot = version.lastIndexOf(u'.');
    bool isNumber = false;
    const int last = version.mid(dot + 1).toInt(&isNumber);
    return isNumber ? version.first(dot + 1) + QString::number(last + 1) : version;
}

Routine nextEdition(const Routine& before, QDate today) {
    Routine next = before;
    next.document.version = nextVersion(before.document.version);
    next.document.validFrom = today;
    next.document.validTo = today.addYears(defaultYears);
    next.document.changes.reset();
    next.document.reviewer.reset();
    next.document.approver.reset();
    next.document.standing = Standing::Governed;
    return next;
}

QString freshId(const QString& title, const QStringList& taken) {
    const QString base = idFrom(title);
    QString id = base;
    for (int number = 2; taken.contains(id); ++number)
        id = base + u'-' + QString::number(number);
    return id;
}

} // namespace reservrutin::routine
