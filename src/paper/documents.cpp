// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "paper/documents.h"

#include "core/base/text.h"
#include "core/report/composition.h"
#include "paper/sheet.h"

#include <QPageSize>
#include <QPagedPaintDevice>

#include <algorithm>

namespace reservrutin::paper {

using contacts::Contact;
using language::Texts;

namespace {

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

void addHandedTo(Sheet& sheet, const Texts& texts) {
    sheet.addRule(8);
    sheet.addText(texts.text(QStringLiteral("paper.by-hand")), Style::Small, 1);
    sheet.addHandLine(texts.text(QStringLiteral("paper.handed-to")) + u':', 5);
    sheet.addHandLine(texts.text(QStringLiteral("paper.case")) + u':', 6);
}

/// The composed body: its headings begin at the edge, all else is indented (core/report/composition.h).
void addBody(Sheet& sheet, const QString& body) {
    for (const QString& line : body.split(u'\n')) {
        if (line.isEmpty())
            continue;
        if (line.startsWith(QLatin1String("  ")))
            sheet.addText(line.mid(2), Style::Body, 0, 4);
        else
            sheet.addText(line, Style::Strong, 4);
    }
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

/// Then there are more numbers above, and the form is still to fit one page.
bool hasSeveralReports(const routine::Routine& routine) {
    return std::count_if(routine.steps.begin(), routine.steps.end(),
                         [](const routine::Step& step) { return step.kind == routine::StepKind::Report; }) > 1;
}

} // namespace

bool drawReport(QPagedPaintDevice& device, const ReportPaper& paper, const Print& print) {
    prepare(device);
    const Texts& texts = print.texts;
    const auto composed = report::compose(paper.content, paper.number, texts, print.time);
    const QString band = paper.content.drill ? texts.text(QStringLiteral("report.drill")) : QString();
    Sheet sheet(
        {band, texts.text(QStringLiteral("paper.title")) + dot() + paper.number, printed(print), number(print)});
    sheet.addText(composed.subject, Style::Title);
    for (const Contact& contact : paper.goesTo)
        addContact(sheet, contact, texts, 0);
    sheet.addRule(4);
    addBody(sheet, composed.body);
    if (!paper.content.documentId.isEmpty())
        sheet.addText(base::cleanLine(texts.text(QStringLiteral("report.routine"),
                                                 {{QLatin1String("document"), paper.content.documentId},
                                                  {QLatin1String("version"), paper.content.routineVersion}})),
                      Style::Small, 4);
    addHandedTo(sheet, texts);
    return sheet.draw(device);
}

bool drawBlankReport(QPagedPaintDevice& device, const routine::Routine& routine, const QVector<Contact>& contacts,
                     const Print& print) {
    prepare(device);
    const Texts& texts = print.texts;
    const auto text = [&texts](const char* key) { return texts.text(QLatin1String(key)); };
    Sheet sheet({{}, documentLine(routine), printed(print), number(print)});
    sheet.addText(text("paper.blank-title") + dot() + routine.name, Style::Title);
    sheet.addText(text("paper.blank-hint"), Style::Body, 2);
    for (const routine::Step& step : routine.steps) {
        for (const QString& id : {step.via, step.recipient}) {
            const Contact* contact = step.kind == routine::StepKind::Report ? find(contacts, id) : nullptr;
            if (contact)
                addContact(sheet, *contact, texts, 0);
        }
    }
    sheet.addRule(4);
    const QVector<std::pair<const char*, int>> items{{"report.heading.discovered", 1},
                                                     {"report.heading.systems", 2},
                                                     {"report.heading.reporter", 2},
                                                     {"report.heading.course", hasSeveralReports(routine) ? 6 : 8}};
    for (const auto& [key, lines] : items) {
        sheet.addText(text(key), Style::Strong, 5);
        for (int i = 0; i < lines; ++i)
            sheet.addHandLine({}, i == 0 ? 3 : 4);
    }
    addHandedTo(sheet, texts);
    return sheet.draw(device);
}

namespace {

QString given(const std::optional<routine::Signatory>& who, const Texts& texts) {
    if (!who)
        return texts.text(QStringLiteral("paper.not-given"));
    return who->role.isEmpty() ? who->name : who->name + QStringLiteral(", ") + who->role;
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

void addIdentity(Sheet& sheet, const routine::Routine& routine, const Texts& texts) {
    const routine::Document& document = routine.document;
    sheet.addText(document.title, Style::Title);
    if (!document.origin.isEmpty())
        sheet.addText(document.origin, Style::Body, 2);
    sheet.addText(labelled(texts, "paper.document", orNotGiven(document.id, texts)), Style::Body, 3);
    sheet.addText(labelled(texts, "paper.version", orNotGiven(document.version, texts)), Style::Body);
    if (document.date)
        sheet.addText(labelled(texts, "paper.date", document.date->toString(Qt::ISODate)), Style::Body);
    sheet.addText(validity(document, texts), Style::Body);
    if (document.standing != routine::Standing::Governed)
        return;
    sheet.addText(labelled(texts, "paper.applies-to", texts.list(document.appliesTo)), Style::Body);
    if (document.author)
        sheet.addText(labelled(texts, "paper.author", given(document.author, texts)), Style::Body);
    sheet.addText(labelled(texts, "paper.owner", given(document.owner, texts)), Style::Body);
    sheet.addText(labelled(texts, "paper.reviewer", given(document.reviewer, texts)), Style::Body);
    sheet.addText(labelled(texts, "paper.approver", given(document.approver, texts)), Style::Body);
}

void addSystems(Sheet& sheet, const routine::Routine& routine, const Texts& texts) {
    for (const routine::System& system : routine.systems) {
        sheet.addText(system.description.isEmpty() ? system.name
                                                   : system.name + QStringLiteral(" – ") + system.description,
                      Style::Strong, 3);
        const QString missing = texts.text(QStringLiteral("paper.not-given"));
        const QString tolerance =
            system.maximumOutageMinutes ? texts.duration(*system.maximumOutageMinutes * base::minuteMs) : missing;
        sheet.addText(labelled(texts, "paper.tolerance", tolerance), Style::Body, 0, 4);
    }
}

void addAnswers(Sheet& sheet, const routine::Step& step, const routine::Routine& routine) {
    for (const routine::Answer& answer : step.answers) {
        const routine::Step* next = routine.step(answer.to);
        sheet.addTick(next ? answer.text + QStringLiteral(" → ") + next->title : answer.text);
    }
}

void addStep(Sheet& sheet, int number, const routine::Step& step, const routine::Routine& routine,
             const QVector<Contact>& contacts, const Texts& texts) {
    sheet.addText(QString::number(number) + QStringLiteral(". ") + step.title, Style::Heading, 6);
    sheet.addText(step.text, Style::Body, 1);
    if (!step.question.isEmpty())
        sheet.addText(step.question, Style::Strong, 2);
    addAnswers(sheet, step, routine);
    if (step.kind == routine::StepKind::Actions) {
        for (const QString& item : step.items)
            sheet.addTick(item);
    }
    for (const QString& id : {step.via, step.recipient, step.contact}) {
        if (const Contact* contact = find(contacts, id))
            addContact(sheet, *contact, texts, 4);
    }
}

void addSection(Sheet& sheet, const routine::Section& section, const QVector<Contact>& contacts, const Texts& texts) {
    sheet.addText(section.title, Style::Heading, 6);
    sheet.addText(section.text, Style::Body, 1);
    for (const QString& id : section.contacts) {
        if (const Contact* contact = find(contacts, id))
            addContact(sheet, *contact, texts, 4);
    }
}

} // namespace

bool drawRoutine(QPagedPaintDevice& device, const routine::Routine& routine, const QVector<Contact>& contacts,
                 const Print& print) {
    prepare(device);
    const Texts& texts = print.texts;
    Sheet sheet({{}, documentLine(routine) + dot() + validity(routine.document, texts), printed(print), number(print)});
    addIdentity(sheet, routine, texts);
    if (!routine.background.isEmpty())
        sheet.addText(routine.background, Style::Body, 4);
    addSystems(sheet, routine, texts);
    sheet.addRule(5);
    int step = 0;
    for (const routine::Step& next : routine.steps)
        addStep(sheet, ++step, next, routine, contacts, texts);
    if (!routine.sections.isEmpty())
        sheet.addRule(5);
    for (const routine::Section& section : routine.sections)
        addSection(sheet, section, contacts, texts);
    return sheet.draw(device);
}

} // namespace reservrutin::paper
