// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/recipients_form.h"

#include "core/delivery/email_address.h"
#include "gui/governance/edition_acts.h"
#include "gui/sentences/sentences.h"

#include <algorithm>

namespace reservrutin::gui {

using contacts::Contact;

RecipientsForm::RecipientsForm(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_column(new Column(look, 0))
    , m_goOn(new Button(look, tr("Go on")))
    , m_same(new WrapLabel(look, tr("No address is changed yet."), TextRole::Body, Role::Amber)) {
    setHeading(tr("Change a recipient"));
    body()->setGap(10);
    body()->addLayout(m_column);
    body()->addWidget(m_same);
    body()->addWidget(m_goOn, 0, Qt::AlignLeft);
    m_same->hide();
    m_goOn->setAccessibleName(m_goOn->label());
    connect(m_goOn, &QAbstractButton::clicked, this, &RecipientsForm::goOn);
}

void RecipientsForm::refresh() {
    const auto isTyped = [](const Line& line) { return line.email->isModified(); };
    if (std::any_of(m_lines.begin(), m_lines.end(), isTyped))
        return;
    delete m_fields;
    m_fields = new QWidget;
    m_lines.clear();
    auto* column = new Column(m_look, 10, {}, m_fields);
    for (const Contact& contact : m_session.console().contacts.all()) {
        if (contact.layer != contacts::Layer::Governed)
            continue;
        auto* email = new LineEdit(m_look);
        email->setText(contact.email);
        auto* field = new Field(m_look, contact.title, email);
        column->addWidget(field);
        m_lines.append({contact.id, email, field});
        connect(email, &QLineEdit::returnPressed, this, &RecipientsForm::goOn);
        connect(email, &QLineEdit::textEdited, this, &RecipientsForm::fold);
    }
    m_column->addWidget(m_fields);
}

bool RecipientsForm::isBusy() const {
    return m_acts && m_acts->isBusy();
}

void RecipientsForm::fold() {
    m_same->hide();
    if (m_acts) {
        m_acts->hide();
        m_acts->deleteLater();
    }
    m_acts = nullptr;
}

std::optional<QByteArray> RecipientsForm::written() {
    auto directory = contacts::parseDirectory(m_session.console().contacts.directory());
    bool isSound = directory.has_value();
    for (const Line& line : std::as_const(m_lines)) {
        const auto address = delivery::EmailAddress::parse(line.email->text().trimmed());
        line.field->setProblem(address ? QString() : sentenceFor(address.error()));
        isSound = isSound && address;
        for (Contact& contact : *directory) {
            if (contact.id == line.id)
                contact.email = line.email->text().trimmed();
        }
    }
    return isSound ? std::optional(contacts::printDirectory(*directory)) : std::nullopt;
}

/// From here on it is an edition like any other: the key, what has changed, and in for review.
void RecipientsForm::goOn() {
    if (isBusy())
        return;
    fold();
    const auto text = written();
    const bool isSame = text == m_session.console().contacts.directory();
    m_same->setVisible(isSame);
    if (!text || isSame)
        return;
    trust::Edition edition;
    edition.text = *text;
    edition.hash = trust::hashOfText(*text);
    m_acts = new EditionActs(m_session, m_look, journal::Subject::directory(), edition);
    body()->addWidget(m_acts);
    connect(m_acts, &EditionActs::administratorsAsked, this, &RecipientsForm::administratorsAsked);
    connect(m_acts, &EditionActs::done, this, [this](const QString& sentence) {
        fold();
        for (const Line& line : std::as_const(m_lines))
            line.email->setModified(false);
        refresh();
        Q_EMIT done(sentence);
    });
    m_acts->beginFirst();
}

} // namespace reservrutin::gui
