// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/walk_page.h"

#include "gui/shell/page_ids.h"
#include "gui/visit/visit_clock.h"
#include "gui/visit/visit_steps.h"
#include "gui/visit/visit_words.h"
#include "gui/visit/walk_route.h"
#include "gui/walk/act_part.h"
#include "gui/walk/course_card.h"
#include "gui/walk/end_part.h"
#include "gui/walk/note_row.h"
#include "gui/walk/question_part.h"
#include "gui/walk/wait_part.h"
#include "gui/widgets/panes.h"

#include <QScrollArea>

namespace reservrutin::gui {

namespace {

// Larger than this, a note pinned below would leave the answers no view: it scrolls with the page.
constexpr double pinnedUpTo = 1.501;

} // namespace

WalkPage::WalkPage(Session& session, Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_look(look)
    , m_panes(new Panes(look))
    , m_steps(new VisitSteps(session, look))
    , m_host(new QWidget)
    , m_course(new CourseCard(session, look))
    , m_note(new NoteRow(session, look))
    , m_clock(new VisitClock(session, look)) {
    build();
    listen();
}

void WalkPage::build() {
    setBack(tr("Status"), page_id::status);
    setCorner(m_clock);
    new Column(m_look, 0, {}, m_host);
    auto* main = new QWidget;
    auto* column = new Column(m_look, 14, {}, main);
    column->addWidget(m_host);
    column->addWidget(m_course, 1);
    m_panes->add(m_steps, 226, Panes::WhenNarrow::Hidden);
    m_panes->add(main);
    body()->addWidget(m_panes, 1);
    m_course->setNote(m_note);
    m_course->setMainAction(m_note->addButton());
    place(isNarrow());
}

void WalkPage::listen() {
    connect(this, &Page::narrowChanged, this, &WalkPage::place);
    connect(&m_look, &Look::changed, this, [this] { place(isNarrow()); });
    connect(m_steps, &VisitSteps::stepAsked, this, &WalkPage::open);
    connect(m_steps, &VisitSteps::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
    connect(m_clock, &VisitClock::minute, this, &WalkPage::sync);
    connect(m_note->courseButton(), &QAbstractButton::clicked, this, [this] {
        m_courseOpen = !m_courseOpen;
        place(isNarrow());
    });
    connect(m_note->text(), &GuardedText::cleanChanged, this, &WalkPage::showFinding, Qt::QueuedConnection);
    connect(m_course, &CourseCard::counted, this, [this](int lines) {
        m_note->courseButton()->setLabel(lines > 0 ? tr("Course of events (%1)").arg(lines) : tr("Course of events"));
    });
    connect(&m_session, &Session::visitChanged, this, &WalkPage::moveOn);
    connect(&m_session.console().overview, &usecases::Overview::changed, this, &WalkPage::moveOn);
}

void WalkPage::entered() {
    m_active = true;
    m_opened.clear();
    m_shownAs.clear();
    m_courseOpen = false;
    m_clock->refresh();
    m_note->load();
    place(isNarrow());
    moveOn();
    if (m_part)
        m_part->focusFirst();
}

void WalkPage::left() {
    m_active = false;
    m_note->save();
}

bool WalkPage::back() {
    if (m_part && m_part->back())
        return true;
    if (m_courseOpen) {
        m_courseOpen = false;
        place(isNarrow());
        return true;
    }
    if (m_opened.isEmpty())
        return false;
    open({});
    return true;
}

/// Something changed: stay on the step that is current now, or hand over to the page that shows it.
void WalkPage::moveOn() {
    if (!m_active)
        return;
    m_course->refresh();
    const QString page = pageFor(m_session);
    if (m_opened.isEmpty() && page != page_id::walk) {
        // Later, so that a window that is just showing this page has finished doing so.
        QMetaObject::invokeMethod(
            this, [this, page] { Q_EMIT goTo(page); }, Qt::QueuedConnection);
        return;
    }
    sync();
}

void WalkPage::sync() {
    if (!m_active)
        return;
    const walk::Walk walk = m_session.walk();
    showStep(m_opened.isEmpty() ? walk.current : m_opened);
}

void WalkPage::showStep(const QString& stepId) {
    const usecases::RoutinePtr routine = m_session.routine();
    const outage::Outage* outage = m_session.outage();
    const bool withdrawn = outage && outage->withdrawn;
    const routine::Step* step = routine && !withdrawn ? routine->step(stepId) : nullptr;
    const QString as = stepId + (withdrawn ? u'w' : outage && outage->isOver() ? u'o' : u'-');
    m_steps->refresh(stepId);
    setStepLine(stepLine(m_session, stepId));
    setTitle(titleFor(step));
    if (as == m_shownAs && m_part)
        return m_part->refresh();
    m_shownAs = as;
    const bool hadFocus = !m_part || m_host->isAncestorOf(focusWidget());
    makePart(step);
    if (hadFocus)
        m_part->focusFirst();
}

void WalkPage::makePart(const routine::Step* step) {
    if (m_part)
        m_part->deleteLater(); // it may be the sender
    if (m_part)
        m_part->hide();
    if (step && step->kind == routine::StepKind::Question)
        m_part = new QuestionPart(m_session, m_look, step->id);
    else if (step && step->kind == routine::StepKind::Wait)
        m_part = new WaitPart(m_session, m_look);
    else if (step && ActPart::shows(*step))
        m_part = new ActPart(m_session, m_look, *step);
    else
        m_part = new EndPart(m_session, m_look, step);
    m_part->setNarrow(isNarrow());
    m_host->layout()->addWidget(m_part);
    m_part->show();
    connect(m_part, &StepPart::goTo, this, &Page::goTo);
    connect(m_part, &StepPart::blankFormAsked, this, &WalkPage::blankFormAsked);
    connect(m_part, &StepPart::anotherAsked, this, &WalkPage::startAnother);
    connect(m_part, &StepPart::answered, this, [this] {
        m_opened.clear();
        moveOn();
    });
}

void WalkPage::place(bool narrow) {
    m_panes->setNarrow(narrow);
    if (m_part)
        m_part->setNarrow(narrow);
    const bool pinned = narrow && m_look.scale() <= pinnedUpTo;
    removeAction(m_note);
    actions()->setColumns(pinned ? 1 : 0, 100);
    if (pinned)
        addAction(m_note);
    else
        m_course->setNote(m_note);
    m_note->courseButton()->setVisible(pinned);
    m_course->setVisible(!pinned || m_courseOpen);
    m_host->setVisible(!pinned || !m_courseOpen);
    m_clock->setNarrow(narrow);
}

/// The red card below the note must not hide below the page's edge.
void WalkPage::showFinding(bool clean) {
    auto* scroll = findChild<QScrollArea*>();
    if (!clean && scroll != nullptr && scroll->isAncestorOf(m_note))
        scroll->ensureWidgetVisible(m_note);
}

void WalkPage::open(const QString& stepId) {
    const walk::Walk walk = m_session.walk();
    m_opened = stepId == walk.current ? QString() : stepId;
    moveOn();
    if (m_part)
        m_part->focusFirst();
}

void WalkPage::startAnother() {
    const outage::Description description = m_session.description();
    m_note->save();
    m_session.openRoutine(m_session.visit().routineId, description.systems, description.total, m_session.isDrill());
    entered();
}

QString WalkPage::titleFor(const routine::Step* step) const {
    const outage::Description description = m_session.description();
    const QString names = affectedNames(m_session, description);
    if (step && (step->kind == routine::StepKind::Question || ActPart::shows(*step)))
        return notWorking(m_session, description);
    if (step && step->kind == routine::StepKind::Wait)
        return description.total ? tr("Everything is down · wait for the fix") : tr("%1 · wait for the fix").arg(names);
    if (step && step->kind == routine::StepKind::End && step->outcome == routine::EndOutcome::NotAnOutage)
        return tr("%1 · only this computer").arg(names);
    if (description.total)
        return tr("Everything was down");
    return names + QStringLiteral(" · ") + outageWord(description);
}

} // namespace reservrutin::gui
