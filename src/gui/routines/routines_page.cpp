// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/routines/routines_page.h"

#include "gui/routines/routine_card.h"
#include "gui/sentences/sentences.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/strip.h"

namespace reservrutin::gui {

RoutinesPage::RoutinesPage(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_ways(new WaysOut(session, std::move(outside), this))
    , m_said(new Strip(look, Tone::Primary, {})) {
    setTitle(tr("Routines"));
    body()->addWidget(m_said);
    m_said->hide();
    connect(m_ways, &WaysOut::done, this, [this](const QString& sentence) {
        m_said->setText(sentence);
        m_said->show();
    });
}

void RoutinesPage::entered() {
    m_said->hide();
    fill();
}

Outside::Draw RoutinesPage::drawing(const QString& routineId, bool blank) const {
    const usecases::RoutinePtr routine = m_session.console().routines.routine(routineId);
    const QVector<contacts::Contact> contacts = m_session.console().contacts.all();
    const paper::Print print = m_ways->printIn(routine ? routine->language : QString());
    return [routine, contacts, print, blank](QPagedPaintDevice& device) {
        if (!routine)
            return false;
        return blank ? paper::drawBlankReport(device, *routine, contacts, print)
                     : paper::drawRoutine(device, *routine, contacts, print);
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
            [this](const QString& id) { m_ways->printOther(drawing(id, false)); });
    connect(card, &RoutineCard::blankAsked, this, [this](const QString& id) { m_ways->printOther(drawing(id, true)); });
    connect(card, &RoutineCard::pdfAsked, this,
            [this](const QString& id) { m_ways->savePdfOther(id + QStringLiteral(".pdf"), drawing(id, false)); });
}

void RoutinesPage::fill() {
    delete m_holder;
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
    for (const usecases::UnreadableRoutine& unreadable : library.unreadable()) {
        auto* strip =
            new Strip(look(), Tone::Amber, unreadable.file + QStringLiteral(": ") + sentenceFor(unreadable.error));
        m_column->addWidget(strip);
    }
    m_column->addStretch(1);
}

} // namespace reservrutin::gui
