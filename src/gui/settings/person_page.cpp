// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/settings/person_page.h"

#include "core/base/text.h"
#include "core/privacy/guard.h"
#include "gui/sentences/sentences.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

using base::ErrorKind;

PersonPage::PersonPage(Session& session, const Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_name(new LineEdit(look))
    , m_unit(new LineEdit(look))
    , m_nameField(new Field(look, tr("Your name"), m_name))
    , m_unitField(new Field(look, tr("Clinic"), m_unit)) {
    setTitle(tr("Who sits here?"));
    setBack(tr("Status"), page_id::status);
    auto* card = new Card(look);
    card->body()->setGap(14);
    card->body()->addWidget(new WrapLabel(
        look,
        tr("The name stands on what you answer and report from this computer. There is no account and no password."),
        TextRole::Body, Role::Mute));
    card->body()->addWidget(m_nameField);
    card->body()->addWidget(m_unitField);
    auto* save = new Button(look, tr("That is me"), Button::Kind::Primary);
    card->body()->addWidget(save);
    card->setMainAction(save);
    card->setMaximumWidth(look.px(620));
    setMainAction(save);
    body()->addWidget(card);
    body()->addStretch(1);
    connect(save, &QAbstractButton::clicked, this, &PersonPage::save);
    for (LineEdit* field : {m_name, m_unit})
        connect(field, &QLineEdit::returnPressed, this, &PersonPage::save);
}

void PersonPage::entered() {
    m_name->setText(m_session.person().name);
    m_unit->setText(m_session.person().unit);
    const bool fixed = m_session.console().settings.isFixed(usecases::Field::UnitName);
    m_unit->setReadOnly(fixed);
    m_unitField->setHelp(fixed ? tr("Set by the organisation.") : QString());
    m_nameField->setProblem({});
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool PersonPage::admitted(LineEdit* edit, Field* field, ErrorKind missing) {
    const auto line = base::requireLine(edit->text(), missing);
    const auto clean = line ? privacy::admit(*line) : line;
    field->setProblem(clean ? QString() : sentenceFor(clean.error()));
    if (clean)
        edit->setText(*clean);
    else
        edit->setFocus(Qt::OtherFocusReason);
    return clean.has_value();
}

void PersonPage::save() {
    // A contact person may belong to no clinic; a report asks for it where it is needed.
    const bool hasUnit = !m_unit->text().trimmed().isEmpty();
    if ((hasUnit && !admitted(m_unit, m_unitField, ErrorKind::UnitMissing)) ||
        !admitted(m_name, m_nameField, ErrorKind::NameMissing))
        return;
    if (hasUnit && m_unit->text() != m_session.person().unit)
        m_session.setUnitName(m_unit->text());
    m_session.setPerson(m_name->text());
    Q_EMIT goTo(page_id::status);
}

} // namespace reservrutin::gui
