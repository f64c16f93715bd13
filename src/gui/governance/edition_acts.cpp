// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/edition_acts.h"

#include "gui/governance/key_opener.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/box.h"
#include "gui/widgets/text_area.h"
#include "gui/widgets/wrap_label.h"

#include <QPointer>

namespace reservrutin::gui {

using base::ErrorKind;
using trust::Act;
using trust::EditionStage;

namespace {

constexpr QLatin1String firstAct("firstAct");

} // namespace

EditionActs::EditionActs(Session& session, const Look& look, const journal::Subject& document,
                         const trust::Edition& edition, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_document(document)
    , m_edition(edition)
    , m_row(new FlowLayout(look, 8))
    , m_opening(new QWidget)
    , m_opener(new KeyOpener(session, look))
    , m_form(new QWidget)
    , m_text(new TextArea(look, 2, 8))
    , m_textField(new Field(look, {}, m_text))
    , m_day(new LineEdit(look))
    , m_dayField(new Field(look, tr("In force from"), m_day))
    , m_obstacle(new WrapLabel(look, {}, TextRole::Body, Role::Amber))
    , m_confirm(new Button(look, {}, Button::Kind::Primary)) {
    auto* column = new Column(look, 12, {}, this);
    column->addLayout(m_row);
    auto* opening = new Column(look, 6, {}, m_opening);
    opening->addWidget(new WrapLabel(look, tr("What you say is signed with your key. Open it first.")));
    opening->addWidget(m_opener);
    auto* form = new Column(look, 10, {}, m_form);
    for (QWidget* part : std::initializer_list<QWidget*>{m_obstacle, m_textField, m_dayField})
        form->addWidget(part);
    form->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addWidget(m_opening);
    column->addWidget(m_form);
    m_dayField->setHelp(tr("A day, written as 2026-12-01."));
    m_opening->hide();
    m_form->hide();
    connect(m_opener, &KeyOpener::opened, this, &EditionActs::ask);
    connect(m_opener, &KeyOpener::administratorsAsked, this, &EditionActs::administratorsAsked);
    connect(m_confirm, &QAbstractButton::clicked, this, &EditionActs::confirm);
    connect(m_day, &QLineEdit::returnPressed, this, &EditionActs::confirm);
    switch (session.console().editions.stageOf(document, edition)) {
    case EditionStage::Draft:
        if (session.console().administrators.trust())
            addAct(Act::Submitted, tr("Hand in for review …"));
        break;
    case EditionStage::InReview:
        addAct(Act::Reviewed, tr("Say that it is right …"), Button::Kind::Primary);
        addAct(Act::Returned, tr("Give back …"));
        break;
    case EditionStage::Reviewed:
        addAct(Act::Approved, tr("Approve …"), Button::Kind::Primary);
        addAct(Act::Returned, tr("Give back …"));
        break;
    case EditionStage::InForce:
        addAct(Act::Retired, tr("Retire …"));
        break;
    case EditionStage::Returned:
    case EditionStage::Coming:
    case EditionStage::Superseded:
    case EditionStage::Retired:
        break;
    }
}

void EditionActs::addAct(Act act, const QString& label, Button::Kind kind) {
    auto* button = new Button(m_look, label, kind);
    button->setAccessibleName(label);
    if (m_row->count() == 0)
        button->setObjectName(firstAct);
    m_row->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, act, button] {
        m_begun = button;
        begin(act);
    });
}

void EditionActs::begin(Act act) {
    m_act = act;
    m_form->hide();
    m_session.console().key.tick();
    if (m_session.console().key.isOpen())
        return ask();
    m_opening->show();
    m_opener->focusField();
}

void EditionActs::beginFirst() {
    if (auto* const first = findChild<Button*>(firstAct))
        return first->click();
    m_act = Act::Submitted;
    ask();
}

bool EditionActs::fold() {
    if (m_opening->isHidden() && m_form->isHidden())
        return false;
    m_opening->hide();
    m_form->hide();
    if (m_begun)
        m_begun->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Why this key's word would not count here, said before anything is signed.
QString EditionActs::obstacle() const {
    const usecases::Administrators& administrators = m_session.console().administrators;
    const trust::Administrator* const opened = administrators.opened();
    if (!administrators.trust())
        return tr("Nobody is trusted on this computer yet. Begin under Administrators.");
    if (!opened)
        return tr("Your key is not trusted here yet. Ask an administrator to let you in.");
    if (!administrators.trust()->needsSecondPerson() || (m_act != Act::Reviewed && m_act != Act::Approved))
        return {};
    for (const trust::Said& said : trust::saidOf(m_edition, *administrators.trust())) {
        if (said.statement.act == Act::Submitted && said.by == opened->key)
            return tr("You have handed it in yourself. Another administrator reviews and approves it.");
    }
    return {};
}

void EditionActs::ask() {
    m_opening->hide();
    m_textField->hide();
    m_dayField->hide();
    m_obstacle->setText(obstacle());
    m_obstacle->setVisible(!m_obstacle->text().isEmpty());
    m_confirm->setVisible(m_obstacle->text().isEmpty());
    m_confirm->setEnabled(true);
    m_form->show();
    if (!m_obstacle->text().isEmpty())
        return m_begun ? m_begun->setFocus(Qt::OtherFocusReason) : void();
    switch (m_act) {
    case Act::Submitted:
        m_confirm->setLabel(tr("Hand in for review"));
        return askForText(tr("Changes since the previous edition"));
    case Act::Returned:
        m_confirm->setLabel(tr("Give back"));
        return askForText(tr("Why it is given back"));
    case Act::Retired:
        m_confirm->setLabel(tr("Retire"));
        return askForText(tr("Why it is retired"));
    case Act::Approved:
        m_confirm->setLabel(tr("Approve"));
        return askForDay();
    case Act::Reviewed:
        m_confirm->setLabel(tr("It is right"));
        return m_confirm->setFocus(Qt::OtherFocusReason);
    }
    Q_UNREACHABLE();
}

void EditionActs::askForText(const QString& label) {
    m_textField->setLabel(label);
    m_textField->setProblem({});
    m_textField->show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void EditionActs::askForDay() {
    if (m_day->text().isEmpty())
        m_day->setText(m_session.today().toString(Qt::ISODate));
    m_dayField->setProblem({});
    m_dayField->show();
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void EditionActs::confirm() {
    if (!m_confirm->isEnabled() || m_confirm->isHidden())
        return;
    usecases::Editions& editions = m_session.console().editions;
    const auto answer = [self = QPointer(this)](const base::Result<trust::TextHash>& result) {
        if (self)
            self->answered(result);
    };
    m_confirm->setEnabled(false);
    m_busy = true;
    switch (m_act) {
    case Act::Submitted:
        return editions.submit(m_document, m_edition.text, m_text->toPlainText(), answer);
    case Act::Returned:
        return editions.giveBack(m_document, m_edition.hash, m_text->toPlainText(), answer);
    case Act::Reviewed:
        return editions.review(m_document, m_edition.hash, answer);
    case Act::Approved:
        return editions.approve(m_document, m_edition.hash, QDate::fromString(m_day->text().trimmed(), Qt::ISODate),
                                answer);
    case Act::Retired:
        return editions.retire(m_document, m_text->toPlainText(), answer);
    }
    Q_UNREACHABLE();
}

void EditionActs::answered(const base::Result<trust::TextHash>& result) {
    m_confirm->setEnabled(true);
    m_busy = false;
    if (result) {
        m_session.console().editionsInForce.refresh();
        return Q_EMIT done(doneSentence(m_act));
    }
    switch (result.error().kind) {
    case ErrorKind::ReasonMissing:
    case ErrorKind::ChangesMissing:
        m_textField->setProblem(sentenceFor(result.error()));
        return m_text->setFocus(Qt::OtherFocusReason);
    case ErrorKind::TimeUnreadable:
        m_dayField->setProblem(tr("The day cannot be read. Write it as 2026-12-01."));
        return m_day->setFocus(Qt::OtherFocusReason);
    case ErrorKind::NotAdministrator: // the key closed by itself meanwhile
        return begin(m_act);
    default:
        Q_EMIT m_session.problem(result.error());
    }
}

QString EditionActs::doneSentence(Act act) {
    switch (act) {
    case Act::Submitted:
        return tr("Handed in. It waits for review.");
    case Act::Returned:
        return tr("Given back. Its author hands in another edition.");
    case Act::Reviewed:
        return tr("Reviewed. It waits for approval.");
    case Act::Approved:
        return tr("Approved. It comes into force on its day.");
    case Act::Retired:
        return tr("Retired. It is offered no more; it can still be read here.");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::gui
