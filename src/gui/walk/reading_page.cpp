// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/reading_page.h"

#include "gui/shell/page_ids.h"
#include "gui/visit/marked_text.h"
#include "gui/visit/walk_route.h"
#include "gui/widgets/card.h"
#include "gui/widgets/strip.h"

#include <QCoreApplication>

namespace reservrutin::gui {

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::ReadingPage)

public:
    static QString orNotGiven(const QString& text) { return text.isEmpty() ? tr("not given in the source") : text; }
    static QString signatory(const std::optional<routine::Signatory>& person);
    static QString validity(const routine::Document& document);
};

QString ReadingWords::signatory(const std::optional<routine::Signatory>& person) {
    if (!person)
        return orNotGiven({});
    return person->role.isEmpty() ? person->name : person->name + QStringLiteral("\n") + person->role;
}

QString ReadingWords::validity(const routine::Document& document) {
    const auto day = [](const std::optional<QDate>& date) {
        return date ? date->toString(Qt::ISODate) : orNotGiven({});
    };
    if (!document.validFrom && !document.validTo)
        return orNotGiven({});
    return tr("%1 to %2").arg(day(document.validFrom), day(document.validTo));
}

bool isGeneral(const routine::Routine& routine) {
    return routine.id == usecases::RoutineLibrary::genericId;
}

} // namespace

ReadingPage::ReadingPage(Session& session, Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_look(look)
    , m_start(new Button(look, {}, Button::Kind::Primary)) {
    setBack(tr("Status"), page_id::status);
    addAction(m_start);
    setMainAction(m_start);
    connect(m_start, &QAbstractButton::clicked, this, &ReadingPage::start);
}

void ReadingPage::entered() {
    delete m_content;
    m_content = nullptr;
    const usecases::RoutinePtr routine = m_session.routine();
    m_start->setVisible(routine != nullptr);
    setTitle(routine ? routine->name : tr("The routine cannot be read"));
    if (routine)
        show(*routine);
}

void ReadingPage::show(const routine::Routine& routine) {
    m_content = new QWidget;
    auto* column = new Column(m_look, 14, {}, m_content);
    if (routine.readingList)
        column->addWidget(new Strip(m_look, Tone::Amber,
                                    tr("This routine comes from a newer version of Reservrutin. Read it step by step; "
                                       "the report goes through the general walk.")));
    column->addWidget(dataCard(routine.document));
    if (!routine.background.isEmpty())
        column->addWidget(textCard(tr("Background"), routine.background));
    if (!routine.systems.isEmpty())
        column->addWidget(systemsCard(routine));
    column->addWidget(stepsCard(routine));
    for (const routine::Section& section : routine.sections)
        column->addWidget(sectionCard(section));
    column->addStretch(1);
    body()->addWidget(m_content);
    if (m_session.visit().outage && !routine.readingList)
        m_start->setLabel(tr("Back to the walk"));
    else
        m_start->setLabel(startLabel(routine));
    m_start->setFocus(Qt::OtherFocusReason);
}

QString ReadingPage::startLabel(const routine::Routine& routine) {
    if (routine.readingList)
        return tr("Use the general walk");
    return isGeneral(routine) ? tr("Choose what is not working") : tr("%1 is not working").arg(routine.name);
}

QWidget* ReadingPage::datum(const QString& label, const QString& value) {
    auto* holder = new QWidget;
    auto* column = new Column(m_look, 0, {0, 0, 0, 6}, holder);
    column->addWidget(new WrapLabel(m_look, label, TextRole::SmallStrong, Role::Mute));
    column->addWidget(new WrapLabel(m_look, ReadingWords::orNotGiven(value)));
    column->addStretch(1);
    return holder;
}

Card* ReadingPage::dataCard(const routine::Document& document) {
    auto* card = new Card(m_look);
    card->setHeading(document.title);
    auto* holder = new QWidget;
    auto* grid = new FlowLayout(m_look, 14, holder);
    grid->setColumns(3, 230);
    grid->addWidget(datum(tr("Document id"), document.id));
    grid->addWidget(datum(tr("Version"), document.version));
    grid->addWidget(datum(tr("Valid"), ReadingWords::validity(document)));
    if (document.date)
        grid->addWidget(datum(tr("Date"), document.date->toString(Qt::ISODate)));
    if (document.author)
        grid->addWidget(datum(tr("Written by"), ReadingWords::signatory(document.author)));
    grid->addWidget(datum(tr("Content owner"), ReadingWords::signatory(document.owner)));
    grid->addWidget(datum(tr("Reviewed by"), ReadingWords::signatory(document.reviewer)));
    grid->addWidget(datum(tr("Approved by"), ReadingWords::signatory(document.approver)));
    grid->addWidget(datum(tr("Applies to"), document.appliesTo.join(QStringLiteral(", "))));
    grid->addWidget(datum(tr("Changes since the previous edition"), document.changes.value_or(QString())));
    grid->addWidget(datum(tr("Origin"), document.origin));
    card->body()->addWidget(holder);
    return card;
}

Card* ReadingPage::textCard(const QString& heading, const QString& text) {
    auto* card = new Card(m_look);
    card->setHeading(heading);
    card->body()->addWidget(runningText(m_look, text));
    return card;
}

Card* ReadingPage::sectionCard(const routine::Section& section) {
    Card* card = textCard(section.title, section.text);
    for (const QString& id : section.contacts)
        card->body()->addWidget(new WrapLabel(m_look, QStringLiteral("– ") + m_session.console().contacts.title(id)));
    return card;
}

Card* ReadingPage::systemsCard(const routine::Routine& routine) {
    auto* card = new Card(m_look);
    card->setHeading(tr("Systems"));
    for (const routine::System& system : routine.systems) {
        const QString longest = system.maximumOutageMinutes
                                    ? m_session.words().duration(*system.maximumOutageMinutes * base::minuteMs)
                                    : ReadingWords::orNotGiven({});
        card->body()->addWidget(new WrapLabel(m_look, system.name, TextRole::BodyStrong));
        if (!system.description.isEmpty())
            card->body()->addWidget(new WrapLabel(m_look, system.description));
        card->body()->addWidget(
            new WrapLabel(m_look, tr("Maximum tolerable outage: %1").arg(longest), TextRole::Small, Role::Mute));
    }
    return card;
}

Card* ReadingPage::stepsCard(const routine::Routine& routine) {
    auto* card = new Card(m_look);
    card->setHeading(tr("Steps"));
    int number = 0;
    for (const routine::Step& step : routine.steps) {
        const bool end = step.kind == routine::StepKind::End && !routine.readingList;
        const QString title = end ? step.title : QStringLiteral("%1. %2").arg(++number).arg(step.title);
        card->body()->addGap(4);
        card->body()->addWidget(new WrapLabel(m_look, title, TextRole::BodyStrong));
        card->body()->addWidget(runningText(m_look, step.text));
        for (const routine::Answer& answer : step.answers)
            card->body()->addWidget(
                new WrapLabel(m_look, QStringLiteral("– ") + answer.text, TextRole::Small, Role::Mute));
    }
    return card;
}

void ReadingPage::start() {
    const usecases::RoutinePtr routine = m_session.routine();
    if (routine && isGeneral(*routine) && !m_session.visit().outage && m_session.description().systems.isEmpty())
        return Q_EMIT goTo(page_id::status); // which system it is about is asked for there
    if (routine && routine->readingList) {
        QVector<outage::AffectedSystem> systems;
        for (const routine::System& system : routine->systems)
            systems.append({system.id, system.name});
        if (systems.isEmpty())
            systems.append({QString(), routine->name});
        m_session.openRoutine(usecases::RoutineLibrary::genericId, systems, false, m_session.isDrill());
    }
    Q_EMIT goTo(pageFor(m_session));
}

} // namespace reservrutin::gui
