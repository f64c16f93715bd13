// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/edition_text.h"

#include "gui/widgets/accessible.h"

#include <QCoreApplication>

namespace reservrutin::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::EditionText)

public:
    static QString orNotGiven(const QString& text) { return text.isEmpty() ? tr("not given in the source") : text; }
    static QString page() { return tr("Page {page} of {pages}"); }
    static QString person(const std::optional<routine::Signatory>& person);
    static QString day(const std::optional<QDate>& day) {
        return orNotGiven(day ? day->toString(Qt::ISODate) : QString());
    }
};

QString Words::person(const std::optional<routine::Signatory>& person) {
    if (!person)
        return orNotGiven({});
    return person->role.isEmpty() ? person->name : person->name + QStringLiteral(", ") + person->role;
}

QString dataOf(const routine::Document& document) {
    return QStringList{
        Words::tr("Document id: %1").arg(Words::orNotGiven(document.id)),
        Words::tr("Version: %1").arg(Words::orNotGiven(document.version)),
        Words::tr("Valid from: %1").arg(Words::day(document.validFrom)),
        Words::tr("Valid to: %1").arg(Words::day(document.validTo)),
        Words::tr("Applies to: %1").arg(Words::orNotGiven(document.appliesTo.join(QStringLiteral(", ")))),
        Words::tr("Content owner: %1").arg(Words::person(document.owner)),
        Words::tr("Reviewed by: %1").arg(Words::person(document.reviewer)),
        Words::tr("Approved by: %1").arg(Words::person(document.approver)),
        Words::tr("Changes since the previous edition: %1")
            .arg(Words::orNotGiven(document.changes.value_or(QString())))}
        .join(u'\n');
}

QString textOf(const routine::Step& step) {
    QStringList lines{step.text};
    for (const routine::Answer& answer : step.answers)
        lines.append(QStringLiteral("– ") + answer.text);
    for (const QString& item : step.items)
        lines.append(QStringLiteral("– ") + item);
    return lines.join(u'\n');
}

QVector<TextPart> partsOf(const Session& session, const routine::Routine& routine) {
    QVector<TextPart> parts{{routine.document.title, dataOf(routine.document)}};
    if (!routine.background.isEmpty())
        parts.append({Words::tr("Background"), routine.background});
    for (const routine::System& system : routine.systems) {
        const QString longest = system.maximumOutageMinutes
                                    ? session.words().duration(*system.maximumOutageMinutes * base::minuteMs)
                                    : Words::orNotGiven({});
        parts.append(
            {Words::tr("System: %1").arg(system.name),
             QString(system.description + u'\n' + Words::tr("Maximum tolerable outage: %1").arg(longest)).trimmed()});
    }
    int number = 0;
    for (const routine::Step& step : routine.steps)
        parts.append({QStringLiteral("%1. %2").arg(++number).arg(step.title), textOf(step)});
    for (const routine::Section& section : routine.sections)
        parts.append({section.title, section.text});
    return parts;
}

} // namespace

QVector<TextPart> partsOf(const Session& session, const journal::Subject& document, const QByteArray& text) {
    QVector<TextPart> parts;
    if (document == journal::Subject::directory()) {
        for (const contacts::Contact& contact : contacts::parseDirectory(text).value_or(QVector<contacts::Contact>()))
            parts.append({contact.title, contact.layer == contacts::Layer::Governed
                                             ? contact.email + u'\n' + Words::tr("Stands in %1").arg(contact.source)
                                             : Words::tr("Filled in by each clinic itself.")});
        return parts;
    }
    const auto routine = routine::parse(text);
    return routine ? partsOf(session, *routine) : parts;
}

QString documentTitle(const Session& session, const journal::Subject& document) {
    if (document == journal::Subject::directory())
        return Words::tr("Recipients of reports");
    const usecases::Console& console = session.console();
    if (const usecases::RoutinePtr inForce = console.routines.routine(document.id()))
        return inForce->name;
    const trust::EditionLife* const life = console.editions.life(document);
    for (qsizetype i = life ? life->editions.size() : 0; i > 0; --i) {
        if (const auto routine = routine::parse(life->editions[i - 1].text))
            return routine->name;
    }
    return document.id();
}

paper::Sheet sheetOf(const QString& title, const QString& foot, const QVector<TextPart>& parts) {
    paper::Sheet sheet({{}, title, foot, Words::page(), {}});
    sheet.addText(title, paper::Style::Title);
    for (const TextPart& part : parts) {
        sheet.addText(part.heading, paper::Style::Heading, 6);
        sheet.addText(part.text, paper::Style::Body, 2);
    }
    return sheet;
}

EditionText::EditionText(const Look& look, const QString& heading, const QVector<TextPart>& parts, QWidget* parent)
    : Card(look, Kind::Plain, parent) {
    setHeading(heading);
    if (parts.isEmpty())
        body()->addWidget(new WrapLabel(look, tr("The text cannot be read."), TextRole::Body, Role::Amber));
    for (const TextPart& part : parts) {
        body()->addGap(4);
        auto* title = new WrapLabel(look, part.heading, TextRole::BodyStrong);
        setRole(title, QAccessible::Heading);
        body()->addWidget(title);
        body()->addWidget(new WrapLabel(look, part.text));
    }
}

} // namespace reservrutin::gui
