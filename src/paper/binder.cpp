// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "paper/binder.h"

#include "core/base/text.h"
#include "paper/parts.h"

#include <QPagedPaintDevice>

namespace reservrutin::paper {

using language::Texts;

namespace {

/// A document of the binder and how the list of contents names it.
struct Part {
    Sheet sheet;
    QString name;
    double indent = 0;
};

QString text(const Texts& texts, const char* key) {
    return texts.text(QLatin1String(key));
}

Sheet contactList(const BinderContent& content, const Print& print) {
    Sheet sheet({{}, text(print.texts, "paper.binder-contacts"), printed(print), number(print), {}});
    sheet.addText(text(print.texts, "paper.binder-contacts"), Style::Title);
    sheet.addRule(2);
    for (const contacts::Contact& contact : content.contacts)
        addContact(sheet, contact, print.texts, 0);
    return sheet;
}

QVector<Part> partsOf(QPagedPaintDevice& device, const BinderContent& content, const Print& own,
                      const std::function<bool()>& stop) {
    QVector<Part> parts;
    for (const auto& routine : content.routines) {
        if (stop && stop())
            return {};
        const Print print{content.texts.in(routine->language), content.time, content.printedAt};
        parts.append({routineSheet(*routine, content.contacts, print), routine->name + dot() + documentLine(*routine)});
        parts.append({cardSheet(device, *routine, content.contacts, print), text(print.texts, "paper.card-title"), 6});
        parts.append(
            {blankSheet(device, *routine, content.contacts, print), text(print.texts, "paper.blank-title"), 6});
    }
    parts.append({contactList(content, own), text(own.texts, "paper.binder-contacts")});
    return parts;
}

/// `first`: the page after the list itself.
Sheet contents(const QVector<Part>& parts, const QVector<int>& pages, int first, const Print& print) {
    Sheet sheet({{}, text(print.texts, "paper.binder-title"), printed(print), number(print), {}});
    sheet.setScale(1.3);
    sheet.addText(text(print.texts, "paper.binder-title"), Style::Title);
    sheet.setScale(1);
    sheet.addText(printed(print), Style::Strong, 2);
    sheet.addText(text(print.texts, "paper.binder-hint"), Style::Body, 2);
    sheet.addRule(4);
    sheet.addText(text(print.texts, "paper.binder-contents"), Style::Heading, 3);
    int page = first;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        sheet.addEntry(parts[i].name, QString::number(page), parts[i].indent);
        page += pages[i];
    }
    return sheet;
}

} // namespace

bool drawBinder(QPagedPaintDevice& device, const BinderContent& content, const std::function<bool()>& stop) {
    prepare(device);
    const Print own{content.texts.in(content.language), content.time, content.printedAt};
    const QVector<Part> parts = partsOf(device, content, own, stop);
    if (parts.isEmpty())
        return false;
    QVector<int> pages;
    for (const Part& part : parts)
        pages.append(part.sheet.pagesOn(device));
    const int front = contents(parts, pages, 1, own).pagesOn(device);
    QVector<Sheet> sheets{contents(parts, pages, front + 1, own)};
    for (const Part& part : parts)
        sheets.append(part.sheet);
    const QString folio =
        own.texts.text(QStringLiteral("paper.binder-page"), {{QLatin1String("folio"), QStringLiteral("{folio}")}});
    for (Sheet& sheet : sheets)
        sheet.setFolio(folio);
    return Sheet::drawAll(device, sheets, stop);
}

} // namespace reservrutin::paper
