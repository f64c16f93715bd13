// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "paper/parts.h"

#include "core/base/text.h"

#include <QPageSize>

#include <algorithm>

namespace reservrutin::paper {

using contacts::Contact;
using language::Texts;

void prepare(QPagedPaintDevice& device) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(20, 14, 20, 14), QPageLayout::Millimeter);
}

QString number(const Print& print) {
    return print.texts.text(QStringLiteral("paper.page"), {{QLatin1String("page"), QStringLiteral("{page}")},
                                                           {QLatin1String("pages"), QStringLiteral("{pages}")}});
}

QString printed(const Print& print) {
    return print.texts.text(QStringLiteral("paper.printed"),
                            {{QLatin1String("time"), print.time.dateTime(print.printedAt)}});
}

QString dot() {
    return QStringLiteral(" · ");
}

QString labelled(const Texts& texts, const char* key, const QString& value) {
    return texts.text(QLatin1String(key)) + QStringLiteral(": ") + value;
}

void addContact(Sheet& sheet, const Contact& contact, const Texts& texts, double indent) {
    const auto addLine = [&](const QString& line) { sheet.addText(base::cleanLine(line), Style::Body, 0, indent); };
    sheet.addText(base::cleanLine(contact.title), Style::Strong, 2, indent);
    const QString name = contact.local ? contact.local->name : QString();
    if (!name.isEmpty() && name != contact.title)
        addLine(name);
    const QString email = contact.email.isEmpty() && contact.local ? contact.local->email : contact.email;
    if (!email.isEmpty())
        addLine(labelled(texts, "paper.email", email));
    if (!contact.phone().isEmpty())
        addLine(labelled(texts, "paper.phone", contact.phone()));
    else if (email.isEmpty() || contact.layer == contacts::Layer::Local)
        sheet.addHandLine(texts.text(QStringLiteral("paper.phone")) + u':', 2, indent);
}

const Contact* find(const QVector<Contact>& contacts, const QString& id) {
    const auto found =
        std::find_if(contacts.begin(), contacts.end(), [&](const Contact& contact) { return contact.id == id; });
    return found == contacts.end() ? nullptr : &*found;
}

/// What tells this edition from others: its id, or its title where the source gives none.
QString documentLine(const routine::Routine& routine) {
    const routine::Document& document = routine.document;
    const QString name = document.id.isEmpty() ? document.title : document.id;
    return document.version.isEmpty() ? name : name + dot() + document.version;
}

QString orNotGiven(const QString& value, const Texts& texts) {
    return value.isEmpty() ? texts.text(QStringLiteral("paper.not-given")) : value;
}

QString validity(const routine::Document& document, const Texts& texts) {
    if (!document.validFrom && !document.validTo)
        return texts.text(QStringLiteral("paper.validity-not-given"));
    const QString missing = texts.text(QStringLiteral("paper.not-given"));
    const auto day = [&](const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : missing; };
    return texts.text(QStringLiteral("paper.valid"),
                      {{QLatin1String("from"), day(document.validFrom)}, {QLatin1String("to"), day(document.validTo)}});
}

Frame frameOf(const routine::Routine& routine, const QString& head, const Print& print) {
    const bool isTemplate = routine.document.standing == routine::Standing::Template;
    const QString band = isTemplate ? print.texts.text(QStringLiteral("paper.template")) : QString();
    return {band, base::cleanLine(head), printed(print), number(print), {}};
}

} // namespace reservrutin::paper
