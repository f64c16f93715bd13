// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/routines/routines_page.h"

#include "gui/routines/new_routine.h"
#include "gui/routines/routine_card.h"
#include "gui/sentences/edition_words.h"
#include "gui/sentences/sentences.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/card.h"
#include "gui/widgets/strip.h"

namespace reservrutin::gui {

RoutinesPage::RoutinesPage(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_ways(new WaysOut(session, std::move(outside), this))
    , m_said(new Strip(look, Tone::Primary, {}))
    , m_files(new EditionFiles(session, m_ways->outside(), this)) {
    setTitle(tr("Routines"));
    body()->addWidget(m_said);
    m_said->hide();
    const auto say = [this](const QString& sentence) {
        m_said->setText(sentence);
        m_said->show();
    };
    connect(m_ways, &WaysOut::done, this, say);
    connect(m_files, &EditionFiles::done, this, say);
    connect(m_files, &EditionFiles::taken, this, &RoutinesPage::fillAgain);
    connect(&session.console().editionsInForce, &usecases::EditionsInForce::changed, this, &RoutinesPage::fillAgain);
    connect(&session.console().overview, &usecases::Overview::changed, this, [this](const journal::Subject& subject) {
        if (subject.type() == journal::Subject::routineType || subject == journal::Subject::trustChain())
            fillAgain();
    });
}

void RoutinesPage::entered() {
    m_said->hide();
    fill();
}

/// The focus stays on what it was on: cards are made anew under it.
void RoutinesPage::fillAgain() {
    if (!isVisible())
        return;
    const QWidget* const had = focusWidget();
    const QString name = had && had->hasFocus() ? had->accessibleName() : QString();
    fill();
    for (auto* each : m_holder->findChildren<QAbstractButton*>()) {
        if (!name.isEmpty() && each->accessibleName() == name)
            return each->setFocus(Qt::OtherFocusReason);
    }
}

void RoutinesPage::open(const QString& routineId, const QString& page) {
    m_session.openDocument(journal::Subject::routine(routineId));
    Q_EMIT goTo(page);
}

Outside::Draw RoutinesPage::drawing(const QString& routineId, Drawing document) const {
    const usecases::RoutinePtr routine = m_session.console().routines.routine(routineId);
    const QVector<contacts::Contact> contacts = m_session.console().contacts.all();
    const paper::Print print = m_ways->printIn(routine ? routine->language : QString());
    return [routine, contacts, print, document](QPagedPaintDevice& device) {
        return routine && document(device, *routine, contacts, print);
    };
}

void RoutinesPage::addRoutine(const usecases::RoutinePtr& routine) {
    auto* card = new RoutineCard(m_session, look(), routine);
    m_column->addWidget(card);
    connect(card, &RoutineCard::readAsked, this, [this](const QString& id) {
        m_session.openRoutine(id, {}, false, false);
        Q_EMIT goTo(page_id::reading);
    });
    connect(card, &RoutineCard::printAsked, this,
            [this](const QString& id) { m_ways->printOther(drawing(id, paper::drawRoutine)); });
    connect(card, &RoutineCard::cardAsked, this,
            [this](const QString& id) { m_ways->printOther(drawing(id, paper::drawActionCard)); });
    connect(card, &RoutineCard::blankAsked, this,
            [this](const QString& id) { m_ways->printOther(drawing(id, paper::drawBlankReport)); });
    connect(card, &RoutineCard::pdfAsked, this, [this](const QString& id) {
        m_ways->savePdfOther(id + QStringLiteral(".pdf"), drawing(id, paper::drawRoutine));
    });
    connect(card, &RoutineCard::editionsAsked, this, [this](const QString& id) { open(id, page_id::editions); });
    connect(card, &RoutineCard::changeAsked, this, [this](const QString& id) { open(id, page_id::editor); });
}

/// A routine that is not in force: a draft from outside, one in review for the first time, a retired one.
void RoutinesPage::addUnseen(const journal::Subject& document) {
    const trust::EditionLife* const life = m_session.console().editions.life(document);
    if (!life || life->editions.isEmpty())
        return;
    const trust::Edition& newest = life->editions.constLast();
    const auto routine = routine::parseDraft(newest.text);
    const QString name = routine && !routine->name.isEmpty() ? routine->name : document.id();
    auto* card = new Card(look());
    card->setPadding({20, 16, 16, 16});
    card->setAccessibleName(name);
    auto* head = new FlowLayout(look(), 10);
    head->addWidget(new WrapLabel(look(), name, TextRole::Heading));
    head->addWidget(new Badge(look(), stageText(m_session.console().editions.stageOf(document, newest)), Tone::Amber));
    card->body()->addLayout(head);
    auto* button = new Button(look(), tr("Editions"));
    button->setAccessibleName(tr("%1: %2").arg(name, button->label()));
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QAbstractButton::clicked, this, [this, id = document.id()] { open(id, page_id::editions); });
    m_column->addWidget(card);
}

void RoutinesPage::addUnseen() {
    QVector<journal::Subject> unseen;
    for (const journal::Subject& document : m_session.console().overview.governedDocuments()) {
        if (document.type() == journal::Subject::routineType && !m_session.console().routines.routine(document.id()))
            unseen.append(document);
    }
    if (!unseen.isEmpty())
        m_column->addWidget(new CardHeading(look(), tr("Not in force")));
    for (const journal::Subject& document : std::as_const(unseen))
        addUnseen(document);
}

void RoutinesPage::fill() {
    if (m_holder) {
        m_holder->hide();
        m_holder->deleteLater(); // one of its buttons may be what was pressed
    }
    m_holder = new QWidget;
    m_column = new Column(look(), 12, {}, m_holder);
    body()->addWidget(m_holder, 1);
    const usecases::RoutineLibrary& library = m_session.console().routines;
    const QVector<usecases::RoutinePtr> here = m_session.routinesHere();
    for (const usecases::RoutinePtr& routine : here)
        addRoutine(routine);
    bool others = false;
    for (const usecases::RoutinePtr& routine : library.all()) {
        if (here.contains(routine))
            continue;
        if (!others)
            m_column->addWidget(new CardHeading(look(), tr("Others")));
        others = true;
        addRoutine(routine);
    }
    addUnseen();
    for (const usecases::UnreadableRoutine& unreadable : library.unreadable()) {
        auto* strip =
            new Strip(look(), Tone::Amber, unreadable.file + QStringLiteral(": ") + sentenceFor(unreadable.error));
        m_column->addWidget(strip);
    }
    auto* begin = new NewRoutine(m_session, look());
    m_column->addWidget(begin);
    connect(begin, &NewRoutine::chosen, this, [this](const QString& newId) { open(newId, page_id::editor); });
    auto* take = new LinkButton(look(), tr("Take in a routine from a file …"));
    take->setAccessibleName(tr("Take in a routine from a file …"));
    m_column->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QAbstractButton::clicked, m_files, &EditionFiles::takeEdition);
    m_column->addStretch(1);
}

} // namespace reservrutin::gui
