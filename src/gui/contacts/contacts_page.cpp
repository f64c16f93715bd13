// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/contacts/contacts_page.h"

#include "gui/contacts/contact_card.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/strip.h"

namespace reservrutin::gui {

ContactsPage::ContactsPage(Session& session, const Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_said(new Strip(look, Tone::Green, tr("Saved."))) {
    setTitle(tr("Contacts"));
    setBack(tr("Status"), page_id::status);
    body()->addWidget(m_said);
    m_said->hide();
    body()->addWidget(new WrapLabel(
        look, tr("The clinic's own numbers. Anyone here may fill them in; the name and the day are kept."),
        TextRole::Body, Role::Mute));
    const usecases::Console& console = session.console();
    for (const auto layer : {contacts::Layer::Local, contacts::Layer::Governed}) {
        for (const contacts::Contact& contact : console.contacts.usedBy(session.routinesHere(), console.routines)) {
            if (contact.layer != layer)
                continue;
            auto* card = new ContactCard(session, look, contact);
            m_cards.append(card);
            body()->addWidget(card);
            connect(card, &ContactCard::saved, m_said, &QWidget::show);
        }
    }
    auto* editions = new LinkButton(look, tr("How recipients of reports are changed"));
    editions->setAccessibleName(tr("How recipients of reports are changed"));
    body()->addWidget(editions, 0, Qt::AlignLeft);
    connect(editions, &QAbstractButton::clicked, this, [this] {
        m_session.openDocument(journal::Subject::directory());
        Q_EMIT goTo(page_id::editions);
    });
    body()->addStretch(1);
    connect(&session.console().editionsInForce, &usecases::EditionsInForce::changed, this, &ContactsPage::refresh);
    connect(&session.console().overview, &usecases::Overview::changed, this, &ContactsPage::refresh);
}

void ContactsPage::refresh() {
    for (ContactCard* card : std::as_const(m_cards))
        card->refresh();
}

void ContactsPage::entered() {
    m_said->hide();
    refresh();
    if (!m_cards.isEmpty() && m_cards.first()->firstField())
        m_cards.first()->firstField()->setFocus(Qt::OtherFocusReason);
}

} // namespace reservrutin::gui
