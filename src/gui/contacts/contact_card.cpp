// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/contacts/contact_card.h"

#include "gui/sentences/recipient_news.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/form.h"
#include "ui_contact_form.h"

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
        buildGoverned();
    refresh();
}

ContactCard::~ContactCard() = default;

void ContactCard::buildGoverned() {
    m_email = new WrapLabel(m_look);
    m_news = new WrapLabel(m_look, {}, TextRole::Body, Role::Amber);
    m_source = new WrapLabel(m_look, {}, TextRole::Small, Role::Mute);
    for (WrapLabel* line : {m_email, m_news, m_source})
        body()->addWidget(line);
}

void ContactCard::showGoverned(const Contact& contact) {
    m_email->setText(contact.email);
    m_source->setText(tr("Stands in %1 and is changed only together with it.").arg(contact.source));
    m_news->setText(recipientNews(contact, m_session.console().time, m_session.now()));
    m_news->setVisible(!m_news->text().isEmpty());
}

void ContactCard::buildLocal() {
    m_ui = std::make_unique<Ui_ContactForm>();
    auto* form = new Form(m_look);
    form->take(*m_ui);
    body()->addWidget(form);
    m_ui->problem->hide();
    setMainAction(m_ui->save);
    const QString whose = accessibleName() + QStringLiteral(": ");
    m_ui->save->setAccessibleName(whose + m_ui->save->label());
    for (LineEdit* edit : edits())
        edit->setAccessibleName(whose + edit->accessibleName());
    connectLocal();
    restoreDraft();
}

void ContactCard::connectLocal() {
    m_saving.setSingleShot(true);
    m_saving.setInterval(1'000);
    connect(&m_saving, &QTimer::timeout, this, &ContactCard::keepDraft);
    connect(m_ui->save, &QAbstractButton::clicked, this, &ContactCard::save);
    for (LineEdit* edit : edits()) {
        connect(edit, &QLineEdit::returnPressed, this, &ContactCard::save);
        connect(edit, &QLineEdit::textEdited, &m_saving, qOverload<>(&QTimer::start));
    }
}

QVector<LineEdit*> ContactCard::edits() const {
    return {m_ui->name, m_ui->phone, m_ui->email, m_ui->by};
}

LineEdit* ContactCard::firstField() const {
    return m_ui ? m_ui->name : nullptr;
}

void ContactCard::keepDraft() {
    QStringList typed;
    for (const LineEdit* field : edits())
        typed.append(field->isModified() ? u'+' + field->text() : QString());
    const bool none = typed.join(QString()).isEmpty();
    const QByteArray json = base::compactJson({{"typed", base::toJson(typed)}});
    m_session.console().drafts.save(draftKey(), none ? QString() : QString::fromUtf8(json));
}

/// What was half typed when the program ended comes back as typed.
void ContactCard::restoreDraft() {
    const auto json = base::parseJson(m_session.console().drafts.text(draftKey()).toUtf8());
    const QStringList typed = json ? base::textsAt(*json, "typed") : QStringList();
    const QVector<LineEdit*> fields = edits();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString text = typed.value(i);
        if (!text.startsWith(u'+'))
            continue;
        fields[i]->setText(text.mid(1));
        fields[i]->setModified(true);
    }
}

void ContactCard::refresh() {
    const auto contact = m_session.console().contacts.contact(m_id);
    if (!contact)
        return;
    if (!m_ui)
        return showGoverned(*contact);
    const auto fill = [](LineEdit* field, const QString& text) {
        if (!field->isModified())
            field->setText(text);
    };
    const contacts::LocalDetails details = contact->local.value_or(contacts::LocalDetails());
    fill(m_ui->name, details.name);
    fill(m_ui->phone, details.phone);
    fill(m_ui->email, details.email);
    fill(m_ui->by, m_session.person().name);
    const QString day = m_session.console().time.date(details.setAt);
    m_ui->source->setText(contact->local ? tr("filled in locally by %1 %2").arg(details.setBy.name, day)
                                         : tr("not filled in yet"));
}

void ContactCard::save() {
    for (Field* field : {m_ui->phoneField, m_ui->emailField, m_ui->byField})
        field->setProblem({});
    m_ui->problem->hide();
    contacts::LocalDetails details;
    details.name = m_ui->name->text();
    details.phone = m_ui->phone->text();
    details.email = m_ui->email->text();
    details.setBy = {m_ui->by->text(), m_session.person().unit};
    const QPointer<ContactCard> self(this);
    m_session.console().contacts.set(m_id, details, [self](const base::Result<QString>& result) {
        if (!self)
            return;
        if (!result)
            return self->show(result.error());
        for (LineEdit* field : self->edits())
            field->setModified(false);
        self->m_saving.stop();
        self->keepDraft();
        self->refresh();
        Q_EMIT self->saved();
    });
}

void ContactCard::show(const base::Error& error) {
    if (error.kind == ErrorKind::NameMissing) {
        m_ui->byField->setProblem(sentenceFor(error));
        return m_ui->by->setFocus(Qt::OtherFocusReason);
    }
    if (error.kind == ErrorKind::AddressUnreadable) {
        m_ui->emailField->setProblem(sentenceFor(error));
        return m_ui->email->setFocus(Qt::OtherFocusReason);
    }
    m_ui->problem->setText(sentenceFor(error));
    m_ui->problem->show();
}

} // namespace reservrutin::gui
