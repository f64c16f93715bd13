// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/handed_card.h"

#include "core/report/report_number.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

HandedCard::HandedCard(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_title(new WrapLabel(look, {}, TextRole::Heading))
    , m_what(new WrapLabel(look, {}, TextRole::Body, Role::Mute))
    , m_number(new WrapLabel(look, {}, TextRole::Title))
    , m_person(new WrapLabel(look, {}, TextRole::Small, Role::Mute))
    , m_fillIn(new LinkButton(look, tr("Number missing – fill it in"), LinkButton::Tone::Amber))
    , m_onward(new Button(look, tr("Go on and wait"), Button::Kind::Primary))
    , m_mail(new Button(look, tr("Open in mail program")))
    , m_file(new LinkButton(look, tr("Save handover file …"))) {
    body()->setGap(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_what, m_number, m_person, m_fillIn})
        body()->addWidget(widget);
    body()->addGap(6);
    auto* ways = new FlowLayout(look, 10);
    auto* call = new Button(look, tr("Phone it in…"));
    auto* print = new Button(look, tr("Print …"));
    for (Button* button : {m_onward, call, m_mail, print})
        ways->addWidget(button);
    body()->addLayout(ways);
    auto* outbox = new LinkButton(look, tr("See it in the outbox"));
    auto* links = new FlowLayout(look, 20);
    links->addWidget(outbox);
    links->addWidget(m_file);
    body()->addLayout(links);
    body()->addStretch(1);
    setMainAction(m_onward);
    connect(m_onward, &QAbstractButton::clicked, this, &HandedCard::onwardAsked);
    connect(call, &QAbstractButton::clicked, this, &HandedCard::phoneAsked);
    connect(m_mail, &QAbstractButton::clicked, this, &HandedCard::mailProgramAsked);
    connect(print, &QAbstractButton::clicked, this, &HandedCard::printAsked);
    connect(m_fillIn, &QAbstractButton::clicked, this, &HandedCard::contactsAsked);
    connect(m_file, &QAbstractButton::clicked, &session, &Session::handoverWriteAsked);
    connect(outbox, &QAbstractButton::clicked, this, &HandedCard::outboxAsked);
}

void HandedCard::setReport(const report::Report& report) {
    const usecases::Console& console = m_session.console();
    const QString time = report.readyAt ? console.time.brief(*report.readyAt, m_session.now()) : QString();
    m_title->setText(tr("%1 is ready since %2").arg(report::numberOf(report.id), time));
    m_mail->setEnabled(!report.drill);
    m_file->setVisible(!report.drill);
    showContact(report);
}

QString HandedCard::whatNow(const report::Report& report) const {
    using usecases::ExchangeState;
    const ExchangeState::Kind folder = m_session.console().exchanges.state().kind;
    if (report.via.isEmpty())
        return tr("It is not sent yet. Send it from the outbox, or call %1.");
    if (report.drill || folder == ExchangeState::Kind::Off)
        return tr("Nothing is sent by itself. Tell %1 that it is here: call, mail it, or hand over the paper.");
    if (folder == ExchangeState::Kind::Trouble)
        return tr("It waits for the shared folder. Tell %1 that it is here: call, mail it, or hand over the paper.");
    return tr("It goes to %1 through the shared folder. Call as well when it is urgent, or when nobody takes it over.");
}

void HandedCard::showContact(const report::Report& report) {
    const usecases::ContactBook& contacts = m_session.console().contacts;
    const QString id = report.via.isEmpty() ? report.recipient : report.via;
    const auto contact = contacts.contact(id);
    const QString phone = contact ? contact->phone() : QString();
    const QString title = contacts.title(id);
    m_fillIn->setAccessibleName(title + QStringLiteral(": ") + tr("Number missing – fill it in"));
    m_what->setText(whatNow(report).arg(title));
    m_number->setText(phone);
    m_number->setVisible(!phone.isEmpty());
    m_person->setText(contact && contact->local ? contact->local->name : QString());
    m_person->setVisible(!m_person->text().isEmpty());
    m_fillIn->setVisible(phone.isEmpty() && contact && contact->layer == contacts::Layer::Local);
}

} // namespace reservrutin::gui
