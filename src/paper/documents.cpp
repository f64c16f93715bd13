// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "paper/documents.h"

#include "core/base/text.h"
#include "core/report/composition.h"
#include "paper/markup.h"
#include "paper/parts.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace reservrutin::paper {

using contacts::Contact;
using language::Texts;

namespace {

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

} // namespace

bool drawReport(QPagedPaintDevice& device, const ReportPaper& paper, const Print& print) {
    prepare(device);
    const Texts& texts = print.texts;
    const auto composed = report::compose(paper.content, paper.number, texts, print.time);
    const QString band = paper.content.drill ? texts.text(QStringLiteral("report.drill")) : QString();
    Sheet sheet(
        {band, texts.text(QStringLiteral("paper.title")) + dot() + paper.number, printed(print), number(print), {}});
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

namespace {

constexpr int mostCourseLines = 30;
constexpr int fewestCourseLines = 6;

void addHandLines(Sheet& sheet, int lines) {
    for (int i = 0; i < lines; ++i)
        sheet.addHandLine({}, i == 0 ? 3 : 4);
}

/// The four items, each with room for handwriting: lines stand 8 to 9 mm apart.
Sheet blankWith(int courseLines, const routine::Routine& routine, const QVector<Contact>& contacts,
                const Print& print) {
    const Texts& texts = print.texts;
    const auto text = [&texts](const char* key) { return texts.text(QLatin1String(key)); };
    const auto label = [&text](const char* key) -> QString { return text(key) + u':'; };
    Sheet sheet(frameOf(routine, documentLine(routine), print));
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
    sheet.addText(text("report.heading.discovered"), Style::Strong, 4);
    sheet.addHandLine(label("paper.date-and-clock"), 3);
    sheet.addText(text("report.heading.systems"), Style::Strong, 4);
    addHandLines(sheet, 2);
    sheet.addText(text("report.heading.reporter"), Style::Strong, 4);
    sheet.addHandLine(label("paper.name"), 3);
    sheet.addHandLine(label("paper.unit"), 4);
    sheet.addText(text("report.heading.course"), Style::Strong, 4);
    addHandLines(sheet, courseLines);
    addHandedTo(sheet, texts);
    return sheet;
}

} // namespace

Sheet blankSheet(QPagedPaintDevice& device, const routine::Routine& routine, const QVector<Contact>& contacts,
                 const Print& print) {
    for (int lines = mostCourseLines; lines > fewestCourseLines; --lines) {
        const Sheet sheet = blankWith(lines, routine, contacts, print);
        if (sheet.pagesOn(device) == 1)
            return sheet;
    }
    return blankWith(fewestCourseLines, routine, contacts, print);
}

bool drawBlankReport(QPagedPaintDevice& device, const routine::Routine& routine, const QVector<Contact>& contacts,
                     const Print& print) {
    prepare(device);
    return blankSheet(device, routine, contacts, print).draw(device);
}

namespace {

QString given(const std::optional<routine::Signatory>& who, const Texts& texts) {
    if (!who)
        return texts.text(QStringLiteral("paper.not-given"));
    return who->role.isEmpty() ? who->name : who->name + QStringLiteral(", ") + who->role;
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

/// Ends have no number before them (docs/formats/routine.md, "Steps").
void addStep(Sheet& sheet, const QString& number, const routine::Step& step, const routine::Routine& routine,
             const QVector<Contact>& contacts, const Texts& texts) {
    sheet.addText(number + step.title, Style::Heading, 6);
    sheet.addText(plainOf(step.text), Style::Body, 1);
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
    sheet.addText(plainOf(section.text), Style::Body, 1);
    for (const QString& id : section.contacts) {
        if (const Contact* contact = find(contacts, id))
            addContact(sheet, *contact, texts, 4);
    }
}

} // namespace

Sheet routineSheet(const routine::Routine& routine, const QVector<Contact>& contacts, const Print& print) {
    const Texts& texts = print.texts;
    Sheet sheet(frameOf(routine, documentLine(routine) + dot() + validity(routine.document, texts), print));
    addIdentity(sheet, routine, texts);
    if (!routine.background.isEmpty())
        sheet.addText(plainOf(routine.background), Style::Body, 4);
    addSystems(sheet, routine, texts);
    sheet.addRule(5);
    int number = 0;
    for (const routine::Step& step : routine.steps) {
        const QString before =
            step.kind == routine::StepKind::End ? QString() : QString::number(++number) + QStringLiteral(". ");
        addStep(sheet, before, step, routine, contacts, texts);
    }
    if (!routine.sections.isEmpty())
        sheet.addRule(5);
    for (const routine::Section& section : routine.sections)
        addSection(sheet, section, contacts, texts);
    return sheet;
}

bool drawRoutine(QPagedPaintDevice& device, const routine::Routine& routine, const QVector<Contact>& contacts,
                 const Print& print) {
    prepare(device);
    return routineSheet(routine, contacts, print).draw(device);
}

} // namespace reservrutin::paper
