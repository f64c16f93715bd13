// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/fold.h"

#include <QDateTime>

#include <algorithm>

namespace reservrutin::journal {

namespace {

void sortInOrder(QVector<Entry>& entries) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.order() < b.order(); });
    const auto same = [](const Entry& a, const Entry& b) { return a.id == b.id; };
    entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
}

QString lineOf(const Entry& entry) {
    const Header& header = entry.header;
    const QString time = QDateTime::fromMSecsSinceEpoch(header.at.value, Qt::UTC).toString(Qt::ISODateWithMs);
    const QString body = entry.isErased() ? QStringLiteral("(erased)") : QString::fromUtf8(*entry.body);
    return QStringLiteral("%1 %2 %3 %4:%5 %6 %7")
        .arg(QString::number(header.lamport), header.writer.hex().left(4), time, header.subject.type(),
             header.subject.id().left(8), header.kind, body);
}

} // namespace

std::optional<Summary> foldAll(const Fold& fold, QVector<Entry> entries) {
    sortInOrder(entries);
    std::optional<Summary> summary;
    for (const Entry& entry : entries) {
        Summary next = fold.apply(summary ? &*summary : nullptr, entry);
        next.saved = next.saved && entry.saved && (!summary || summary->saved);
        summary = std::move(next);
    }
    return summary;
}

QString describe(QVector<Entry> entries) {
    sortInOrder(entries);
    QString text;
    for (const Entry& entry : entries)
        text += lineOf(entry) + u'\n';
    return text;
}

} // namespace reservrutin::journal
