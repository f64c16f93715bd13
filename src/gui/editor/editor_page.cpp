// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/editor_page.h"

#include "core/routine/next_edition.h"
#include "core/routine/routine_check.h"
#include "gui/editor/document_form.h"
#include "gui/editor/flow_picture.h"
#include "gui/editor/hand_in_card.h"
#include "gui/editor/remarks_card.h"
#include "gui/editor/report_layout_form.h"
#include "gui/editor/sections_form.h"
#include "gui/editor/step_form.h"
#include "gui/editor/step_words.h"
#include "gui/editor/systems_form.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/list_row.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/scroll_pane.h"
#include "gui/widgets/strip.h"

#include <QApplication>
#include <QShortcut>

namespace reservrutin::gui {

using routine::Routine;
using routine::Step;
using routine::StepKind;

namespace {

constexpr int savingMs = 2'000;
const QLatin1String documentId("+document");
const QLatin1String systemsId("+systems");
const QLatin1String sectionsId("+sections");
const QLatin1String reportId("+report");

} // namespace

EditorPage::EditorPage(Session& session, const Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_said(new Strip(look, Tone::Primary, {}))
    , m_panes(new Panes(look))
    , m_listPane(new ScrollPane(look, 160))
    , m_formPane(new ScrollPane(look, 240))
    , m_sidePane(new ScrollPane(look, 160))
    , m_list(new RowList(look, tr("Parts of the routine")))
    , m_flow(new FlowPicture(look))
    , m_remarks(new RemarksCard(look))
    , m_handIn(new HandInCard(session, look))
    , m_badge(new Badge(look, {}, Tone::Amber))
    , m_undo(new LinkButton(look, tr("Undo")))
    , m_redo(new LinkButton(look, tr("Redo")))
    , m_compare(new Button(look, tr("Editions and comparison")))
    , m_try(new Button(look, tr("Try out")))
    , m_submit(new Button(look, tr("Hand in for review"), Button::Kind::Primary)) {
    setBack(tr("Routines"), page_id::routines);
    build();
    buildCorner();
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingMs);
    connect(&m_saving, &QTimer::timeout, this, [this] {
        if (m_draft)
            m_draft->save();
    });
}

EditorPage::~EditorPage() {
    dropForm();
}

/// A form tells its draft when the focus leaves it, also when it goes: so it goes first.
void EditorPage::dropForm() {
    delete m_formHolder;
    m_formHolder = nullptr;
    m_form = nullptr;
    m_formFor.clear();
}

void EditorPage::build() {
    auto* flowCard = new Card(look());
    flowCard->setHeading(tr("Flow"));
    flowCard->body()->addWidget(m_flow);
    m_listPane->body()->addWidget(m_list);
    m_listPane->body()->addStretch(1);
    m_sidePane->body()->setGap(14);
    m_sidePane->body()->addWidget(flowCard);
    m_sidePane->body()->addWidget(m_remarks);
    m_sidePane->body()->addStretch(1);
    m_panes->add(m_listPane, 250);
    m_panes->add(m_formPane);
    m_panes->add(m_sidePane, 262);
    body()->setGap(14);
    body()->addWidget(m_said);
    body()->addWidget(m_handIn);
    body()->addWidget(m_panes, 1);
    m_said->hide();
    m_handIn->hide();
    connect(this, &Page::narrowChanged, m_panes, &Panes::setNarrow);
    connect(m_list, &RowList::chosen, this, &EditorPage::choose);
    connect(m_list, &RowList::moved, this, &EditorPage::moveStepTo);
    connect(m_flow, &FlowPicture::stepAsked, this, &EditorPage::choose);
    connect(m_remarks, &RemarksCard::placeAsked, this, &EditorPage::goToPlace);
    connect(m_handIn, &HandInCard::closed, this, [this] { showHandIn(false); });
    connect(m_handIn, &HandInCard::handedIn, this, &EditorPage::handedIn);
    const auto key = [this](const QKeySequence& sequence, auto act) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveStep(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveStep(1); });
    key(QKeySequence::Undo, [this] { m_draft ? m_draft->undo() : void(); });
    key(QKeySequence::Redo, [this] { m_draft ? m_draft->redo() : void(); });
}

void EditorPage::buildCorner() {
    auto* corner = new QWidget;
    auto* row = new Row(look(), 12, {}, corner);
    for (QWidget* part : std::initializer_list<QWidget*>{m_undo, m_redo, m_badge})
        row->addWidget(part);
    setCorner(corner);
    placeActs(isNarrow());
    connect(this, &Page::narrowChanged, this, &EditorPage::placeActs);
    setMainAction(m_submit);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { m_draft ? m_draft->undo() : void(); });
    connect(m_redo, &QAbstractButton::clicked, this, [this] { m_draft ? m_draft->redo() : void(); });
    connect(m_compare, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(page_id::editions); });
    connect(m_try, &QAbstractButton::clicked, this, &EditorPage::tryOut);
    connect(m_submit, &QAbstractButton::clicked, this, [this] { showHandIn(true); });
}

/// Beside the title where there is room, else in the bar below.
void EditorPage::placeActs(bool narrow) {
    auto* row = qobject_cast<Row*>(m_badge->parentWidget()->layout());
    for (Button* act : {m_compare, m_try, m_submit}) {
        if (narrow) {
            row->removeWidget(act);
            addAction(act);
        } else {
            removeAction(act);
            row->addWidget(act);
        }
    }
}

usecases::RoutinePtr EditorPage::inForce() const {
    return m_session.console().routines.routine(m_session.document().id());
}

/// Of what the next edition begins as: the one in force; else the newest there is; else the template of a new routine.
usecases::RoutinePtr EditorPage::beginning() const {
    if (const usecases::RoutinePtr known = inForce())
        return known;
    const trust::EditionLife* const life = m_session.console().editions.life(m_session.document());
    if (life && !life->editions.isEmpty()) {
        if (auto newest = routine::parseDraft(life->editions.constLast().text))
            return std::make_shared<const Routine>(std::move(*newest));
    }
    return m_session.console().routines.beginningOf(m_session.document().id());
}

void EditorPage::entered() {
    m_said->hide();
    if (!m_draft || m_draft->routine().id != m_session.document().id())
        openDraft();
    m_panes->setEnabled(m_draft != nullptr); // without a draft there is nothing to choose or press
    if (!m_draft)
        return;
    refresh();
    m_list->focusChosen();
}

void EditorPage::openDraft() {
    dropForm();
    const usecases::RoutinePtr before = beginning();
    if (!before) {
        m_draft.reset();
        return;
    }
    m_draft = std::make_unique<usecases::RoutineDraft>(m_session.console().drafts,
                                                       routine::nextEdition(*before, m_session.today()), this);
    m_chosen = m_draft->routine().steps.isEmpty() ? QString(documentId) : m_draft->routine().steps.constFirst().id;
    showHandIn(false);
    connect(m_draft.get(), &usecases::RoutineDraft::changed, this, [this] {
        m_saving.start();
        refresh();
    });
    if (m_draft->wasLeft()) {
        m_said->setText(tr("This draft was begun before; it is as you left it."));
        m_said->show();
    }
}

void EditorPage::left() {
    m_saving.stop();
    if (m_draft)
        m_draft->save();
}

bool EditorPage::back() {
    if (m_handIn->isHidden())
        return false;
    showHandIn(false);
    return true;
}

void EditorPage::refresh() {
    const Routine& routine = m_draft->routine();
    setTitle(routine.name.isEmpty() ? routine.document.title : routine.name);
    m_badge->setText(tr("Draft %1").arg(routine.document.version));
    m_badge->updateGeometry();
    m_undo->setEnabled(m_draft->canUndo());
    m_redo->setEnabled(m_draft->canRedo());
    const bool isStep = !m_chosen.startsWith(u'+');
    if (isStep && !routine.step(m_chosen))
        m_chosen = routine.steps.isEmpty() ? QString(documentId) : routine.steps.constFirst().id;
    fillList();
    fillForm();
    m_flow->show(routine, m_chosen);
    const QVector<routine::Remark> remarks =
        routine::check(routine, m_session.console().contacts.ids(), m_session.today());
    m_remarks->show(routine, remarks);
    m_submit->setEnabled(!routine::hasErrors(remarks));
    m_submit->setToolTip(routine::hasErrors(remarks) ? tr("Mend what the check shows first.") : QString());
    m_try->setEnabled(!routine::hasErrors(remarks));
}

void EditorPage::fillList() {
    const Routine& routine = m_draft->routine();
    QStringList listed{m_chosen};
    for (const Step& step : routine.steps)
        listed << step.id << stepName(routine, step.id) << stepSummary(step);
    if (listed == std::exchange(m_listed, listed))
        return;
    const bool hadFocus = m_list->isAncestorOf(QApplication::focusWidget());
    m_list->clear();
    m_list->addHeading(tr("Steps"));
    for (const Step& step : routine.steps) {
        m_list->addRow(step.id, {.title = stepName(routine, step.id), .subtitle = stepSummary(step)});
        m_list->setMovable(step.id);
    }
    connect(m_list->addLink(QStringLiteral("+ ") + tr("Add step")), &QAbstractButton::clicked, this,
            &EditorPage::addStep);
    m_list->addHeading(tr("About the routine"));
    m_list->addRow(documentId, {.title = tr("Document and validity")});
    m_list->addRow(systemsId, {.title = tr("Systems")});
    m_list->addRow(sectionsId, {.title = tr("Other sections")});
    m_list->addRow(reportId, {.title = tr("Language of the report")});
    m_list->choose(m_chosen);
    if (hadFocus)
        m_list->focusChosen();
}

bool EditorPage::formFits() const {
    if (!m_form || m_formFor != m_chosen)
        return false;
    if (const auto* step = qobject_cast<StepForm*>(m_form.data()))
        return step->fits();
    if (const auto* systems = qobject_cast<SystemsForm*>(m_form.data()))
        return systems->fits();
    if (const auto* sections = qobject_cast<SectionsForm*>(m_form.data()))
        return sections->fits();
    return true;
}

EditorForm* EditorPage::formFor(const QString& chosen) {
    if (chosen == documentId)
        return new DocumentForm(*m_draft, look());
    if (chosen == systemsId)
        return new SystemsForm(*m_draft, look());
    if (chosen == sectionsId)
        return new SectionsForm(*m_draft, look());
    if (chosen == reportId)
        return new ReportLayoutForm(*m_draft, look());
    QVector<EditorForm::Option> contacts;
    for (const contacts::Contact& contact : m_session.console().contacts.all())
        contacts.append({contact.id, contact.title});
    auto* form = new StepForm(*m_draft, look(), chosen, contacts);
    connect(form, &StepForm::moveAsked, this, &EditorPage::moveStep);
    connect(form, &StepForm::removeAsked, this, &EditorPage::removeStep);
    return form;
}

/// A form is never taken away while one of its own signals is under way.
void EditorPage::fillForm() {
    if (formFits())
        return m_form->refresh();
    if (m_formHolder) {
        m_formHolder->hide();
        m_formHolder->deleteLater();
    }
    auto* card = new Card(look());
    m_form = formFor(m_chosen);
    m_formFor = m_chosen;
    card->body()->addWidget(m_form);
    m_formHolder = card;
    m_formPane->body()->addWidget(card);
}

void EditorPage::choose(const QString& id) {
    if (m_chosen == id)
        return;
    m_chosen = id;
    m_draft->pause();
    m_formPane->toTop();
    refresh();
}

/// From a remark to the field that mends it.
void EditorPage::goToPlace(const QString& place) {
    const bool isStep = m_draft->routine().step(place) != nullptr;
    QString wanted = documentId;
    if (isStep)
        wanted = place;
    else if (place.startsWith(u"systems"))
        wanted = systemsId;
    else if (place.startsWith(u"sections"))
        wanted = sectionsId;
    choose(wanted);
    QWidget* control = m_form ? m_form->controlFor(place) : nullptr;
    if (!control && m_form)
        control = m_form->first();
    if (control)
        control->setFocus(Qt::OtherFocusReason);
}

/// After the chosen step, and it goes on where that one did.
void EditorPage::addStep() {
    const QString after = m_chosen;
    QString added;
    m_draft->change({}, [&](Routine& routine) {
        QStringList taken;
        for (const Step& each : routine.steps)
            taken.append(each.id);
        Step step;
        step.id = added = routine::freshId(QStringLiteral("step"), taken);
        qsizetype place = routine.steps.size();
        for (qsizetype i = 0; i < routine.steps.size(); ++i) {
            if (routine.steps[i].id == after) {
                place = i + 1;
                step.to = routine.steps[i].to;
                if (routine.steps[i].kind != StepKind::Question && routine.steps[i].kind != StepKind::End)
                    routine.steps[i].to = added;
            }
        }
        routine.steps.insert(place, step);
        if (routine.steps.size() == 1)
            routine.start = added;
    });
    choose(added);
    if (m_form && m_form->first())
        m_form->first()->setFocus(Qt::OtherFocusReason);
}

void EditorPage::moveStep(int by) {
    if (!m_draft)
        return;
    const QVector<Step>& steps = m_draft->routine().steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].id == m_chosen)
            return moveStepTo(m_chosen, i + by);
    }
}

/// The order of the list is the order on paper; the arrows stay where they lead. The first in the list is the start.
void EditorPage::moveStepTo(const QString& id, qsizetype place) {
    m_draft->change({}, [&id, place](Routine& routine) {
        for (qsizetype i = 0; i < routine.steps.size(); ++i) {
            if (routine.steps[i].id != id)
                continue;
            const qsizetype to = std::clamp<qsizetype>(place, 0, routine.steps.size() - 1);
            const bool wasFirst = routine.start == routine.steps.constFirst().id;
            routine.steps.move(i, to);
            if (wasFirst)
                routine.start = routine.steps.constFirst().id;
            return;
        }
    });
}

/// What led to it leads on to where it led.
void EditorPage::removeStep() {
    m_draft->change({}, [this](Routine& routine) {
        const Step* const gone = routine.step(m_chosen);
        if (!gone)
            return;
        const QString id = gone->id;
        const QString next = gone->to;
        routine.steps.removeIf([&id](const Step& step) { return step.id == id; });
        for (Step& step : routine.steps) {
            if (step.to == id)
                step.to = next;
            for (routine::Answer& answer : step.answers)
                answer.to = answer.to == id ? next : answer.to;
        }
        if (routine.start == id)
            routine.start = routine.steps.isEmpty() ? QString() : routine.steps.constFirst().id;
    });
}

void EditorPage::showHandIn(bool shown) {
    m_handIn->setVisible(shown);
    m_panes->setVisible(!shown);
    m_submit->setVisible(!shown);
    if (!shown || !m_draft)
        return;
    const usecases::RoutinePtr before = inForce();
    m_handIn->offer(*m_draft, before.get());
    m_handIn->focusFirst();
}

void EditorPage::handedIn() {
    m_draft->discard();
    m_saving.stop();
    dropForm();
    m_draft.reset();
    Q_EMIT goTo(page_id::editions);
}

/// As a drill: nothing of it reaches anybody.
void EditorPage::tryOut() {
    if (!m_draft)
        return;
    m_draft->save();
    m_session.tryOut(m_draft->routine());
    Q_EMIT goTo(page_id::walk);
}

} // namespace reservrutin::gui
