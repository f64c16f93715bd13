// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/settings/person_page.h"

#include "core/base/text.h"
#include "core/privacy/guard.h"
#include "gui/sentences/sentences.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/card.h"
#include "gui/widgets/form.h"
#include "ui_person_form.h"

namespace reservrutin::gui {

using base::ErrorKind;

PersonPage::PersonPage(Session& session, const Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui_PersonForm>()) {
    setTitle(tr("Who sits here?"));
    setBack(tr("Status"), page_id::status);
    auto* card = new Card(look);
    auto* form = new Form(look);
    form->take(*m_ui);
    card->body()->addWidget(form);
    card->setMainAction(m_ui->save);
    const auto fit = [card, &look] { card->setMaximumWidth(look.px(620)); };
    fit();
    connect(&look, &Look::changed, card, fit);
    setMainAction(m_ui->save);
    body()->addWidget(card);
    body()->addStretch(1);
    connect(m_ui->save, &QAbstractButton::clicked, this, &PersonPage::save);
    for (LineEdit* field : {m_ui->name, m_ui->unit})
        connect(field, &QLineEdit::returnPressed, this, &PersonPage::save);
}

PersonPage::~PersonPage() = default;

void PersonPage::entered() {
    m_ui->name->setText(m_session.person().name);
    m_ui->unit->setText(m_session.person().unit);
    const bool fixed = m_session.console().settings.isFixed(usecases::Field::UnitName);
    m_ui->unit->setReadOnly(fixed);
    m_ui->unitField->setHelp(fixed ? tr("Set by the organisation.") : QString());
    m_ui->nameField->setProblem({});
    m_ui->unitField->setProblem({});
    m_ui->name->setFocus(Qt::OtherFocusReason);
    m_ui->name->selectAll();
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
    const bool hasUnit = !m_ui->unit->text().trimmed().isEmpty();
    if ((hasUnit && !admitted(m_ui->unit, m_ui->unitField, ErrorKind::UnitMissing)) ||
        !admitted(m_ui->name, m_ui->nameField, ErrorKind::NameMissing))
        return;
    if (hasUnit && m_ui->unit->text() != m_session.person().unit)
        m_session.setUnitName(m_ui->unit->text());
    m_session.setPerson(m_ui->name->text());
    Q_EMIT goTo(backId());
}

} // namespace reservrutin::gui
