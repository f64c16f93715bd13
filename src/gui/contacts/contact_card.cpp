// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/contacts/contact_card.h"

#include "gui/sentences/sentences.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/flow_layout.h"

#include <array>

namespace reservrutin::gui {

using base::ErrorKind;
using contacts::Contact;

ContactCard::ContactCard(Session& session, const Look& look, const Contact& contact, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_id(contact.id) {
    body()->setGap(10);
    auto* title = new WrapLabel(look, contact.title, TextRole::Heading);
    setRole(title, QAccessible::Heading);
    setAccessibleName(contact.title);
    body()->addWidget(title);
    if (contact.layer == contacts::Layer::Local)
        buildLocal();
    else
        buildGoverned(contact);
    refresh();
}

void ContactCard::buildGoverned(const Contact& contact) {
    body()->addWidget(new WrapLabel(m_look, contact.email, TextRole::Body));
    body()->addWidget(new WrapLabel(m_look,
                                    tr("Stands in %1 and is changed only together with it.").arg(contact.source),
                                    TextRole::Small, Role::Mute));
}

void ContactCard::buildLocal() {
    m_name = new LineEdit(m_look);
    m_phone = new LineEdit(m_look);
    m_email = new LineEdit(m_look);
    m_by = new LineEdit(m_look);
    m_phoneField = new Field(m_look, tr("Telephone"), m_phone);
    m_emailField = new Field(m_look, tr("E-mail"), m_email);
    m_byField = new Field(m_look, tr("Filled in by"), m_by);
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(m_look, 12, holder);
    flow->setColumns(2, 220);
    for (Field* field :
         {new Field(m_look, tr("Name of whom to ask for"), m_name), m_phoneField, m_emailField, m_byField})
        flow->addWidget(field);
    body()->addWidget(holder);
    m_problem = new WrapLabel(m_look, {}, TextRole::Small, Role::Red);
    m_problem->hide();
    body()->addWidget(m_problem);
    auto* row = new FlowLayout(m_look, 12);
    auto* save = new Button(m_look, tr("Save"));
    m_source = new WrapLabel(m_look, {}, TextRole::Small, Role::Mute);
    row->addWidget(save);
    row->addWidget(m_source);
    body()->addLayout(row);
    setMainAction(save);
    connect(save, &QAbstractButton::clicked, this, &ContactCard::save);
    save->setAccessibleName(accessibleName() + QStringLiteral(": ") + tr("Save"));
    for (LineEdit* field : {m_name, m_phone, m_email, m_by}) {
        field->setAccessibleName(accessibleName() + QStringLiteral(": ") + field->accessibleName());
        connect(field, &QLineEdit::returnPressed, this, &ContactCard::save);
        connect(field, &QLineEdit::textEdited, &m_saving, qOverload<>(&QTimer::start));
    }
    m_saving.setSingleShot(true);
    m_saving.setInterval(1'000);
    connect(&m_saving, &QTimer::timeout, this, &ContactCard::keepDraft);
    restoreDraft();
}

void ContactCard::keepDraft() {
    QStringList typed;
    for (const LineEdit* field : {m_name, m_phone, m_email, m_by})
        typed.append(field->isModified() ? u'+' + field->text() : QString());
    const bool none = typed.join(QString()).isEmpty();
    const QByteArray json = base::compactJson({{"typed", base::toJson(typed)}});
    m_session.console().drafts.save(draftKey(), none ? QString() : QString::fromUtf8(json));
}

/// What was half typed when the program ended comes back as typed.
void ContactCard::restoreDraft() {
    const auto json = base::parseJson(m_session.console().drafts.text(draftKey()).toUtf8());
    const QStringList typed = json ? base::textsAt(*json, "typed") : QStringList();
    const std::array fields{m_name, m_phone, m_email, m_by};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString text = typed.value(qsizetype(i));
        if (!text.startsWith(u'+'))
            continue;
        fields[i]->setText(text.mid(1));
        fields[i]->setModified(true);
    }
}

void ContactCard::refresh() {
    const auto contact = m_session.console().contacts.contact(m_id);
    if (!m_name || !contact)
        return;
    const auto fill = [](LineEdit* field, const QString& text) {
        if (!field->isModified())
            field->setText(text);
    };
    const contacts::LocalDetails details = contact->local.value_or(contacts::LocalDetails());
    fill(m_name, details.name);
    fill(m_phone, details.phone);
    fill(m_email, details.email);
    fill(m_by, m_session.person().name);
    const QString day = m_session.console().time.date(details.setAt);
    m_source->setText(contact->local ? tr("filled in locally by %1 %2").arg(details.setBy.name, day)
                                     : tr("not filled in yet"));
}

void ContactCard::save() {
    for (Field* field : {m_phoneField, m_emailField, m_byField})
        field->setProblem({});
    m_problem->hide();
    contacts::LocalDetails details;
    details.name = m_name->text();
    details.phone = m_phone->text();
    details.email = m_email->text();
    details.setBy = {m_by->text(), m_session.person().unit};
    const QPointer<ContactCard> self(this);
    m_session.console().contacts.set(m_id, details, [self](const base::Result<QString>& result) {
        if (!self)
            return;
        if (!result)
            return self->show(result.error());
        for (LineEdit* field : {self->m_name, self->m_phone, self->m_email, self->m_by})
            field->setModified(false);
        self->m_saving.stop();
        self->keepDraft();
        self->refresh();
        Q_EMIT self->saved();
    });
}

void ContactCard::show(const base::Error& error) {
    if (error.kind == ErrorKind::NameMissing) {
        m_byField->setProblem(sentenceFor(error));
        return m_by->setFocus(Qt::OtherFocusReason);
    }
    if (error.kind == ErrorKind::AddressUnreadable) {
        m_emailField->setProblem(sentenceFor(error));
        return m_email->setFocus(Qt::OtherFocusReason);
    }
    m_problem->setText(sentenceFor(error));
    m_problem->show();
}

} // namespace reservrutin::gui
