// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/phone_panel.h"

#include "core/usecases/admission.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

PhonePanel::PhonePanel(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_to(new WrapLabel(look, {}, TextRole::SmallStrong, Role::Mute))
    , m_number(new WrapLabel(look, {}, TextRole::Title))
    , m_fillIn(new LinkButton(look, tr("Number missing – fill it in"), LinkButton::Tone::Amber))
    , m_lines(new QWidget)
    , m_column(new Column(look, 10, {}, m_lines))
    , m_who(new LineEdit(look))
    , m_case(new LineEdit(look))
    , m_received(new Button(look, tr("Read and received"), Button::Kind::Primary)) {
    setAccessibleName(tr("To read on the telephone"));
    body()->setGap(8);
    body()->addWidget(m_to);
    body()->addWidget(m_number);
    body()->addWidget(m_fillIn);
    body()->addGap(4);
    body()->addWidget(m_lines);
    body()->addGap(4);
    auto* answers = new QWidget;
    auto* row = new FlowLayout(look, 12, answers);
    row->setColumns(2, 200);
    row->addWidget(new Field(look, tr("Who answered (may be left out)"), m_who));
    row->addWidget(new Field(look, tr("Case number (may be left out)"), m_case));
    body()->addWidget(answers);
    auto* buttons = new FlowLayout(look, 10);
    auto* close = new Button(look, tr("Back to the report"));
    buttons->addWidget(m_received);
    buttons->addWidget(close);
    body()->addLayout(buttons);
    setMainAction(m_received);
    connect(m_received, &QAbstractButton::clicked, this, &PhonePanel::record);
    connect(close, &QAbstractButton::clicked, this, &PhonePanel::closed);
    connect(m_fillIn, &QAbstractButton::clicked, this, &PhonePanel::contactsAsked);
}

void PhonePanel::setReport(base::ReportId id) {
    const report::Report* report = m_session.console().overview.report(id);
    if (!report || !report->content)
        return;
    if (!(id == m_report)) {
        m_who->clear();
        m_case->clear();
    }
    m_report = id;
    const bool before = !report->via.isEmpty() && report->stage == report::Stage::Ready;
    m_contact = before ? report->via : report->recipient;
    showContact();
    showScript(*report);
    m_received->setEnabled(true);
    m_received->setFocus(Qt::OtherFocusReason);
}

void PhonePanel::showContact() {
    const auto contact = m_session.console().contacts.contact(m_contact);
    const QString phone = contact ? contact->phone() : QString();
    const QString name = contact && contact->local ? contact->local->name : QString();
    const QString title = m_session.console().contacts.title(m_contact);
    m_to->setText(name.isEmpty() ? tr("Call %1").arg(title) : tr("Call %1 – ask for %2").arg(title, name));
    m_number->setText(phone);
    m_number->setVisible(!phone.isEmpty());
    m_fillIn->setVisible(phone.isEmpty());
    const bool local = contact && contact->layer == contacts::Layer::Local;
    m_fillIn->setEnabled(local);
    m_fillIn->setLabel(local ? tr("Number missing – fill it in") : tr("The source gives no number for %1").arg(title));
}

void PhonePanel::showScript(const report::Report& report) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList script = m_session.console().reports.phoneScript(report.id, *report.content, m_session.person());
    const bool isSafe = usecases::admittedToLeave(script.join(u'\n')).has_value();
    for (const QString& line : script)
        m_column->addWidget(new WrapLabel(m_look, isSafe ? line : privacy::masked(line), TextRole::Heading));
}

void PhonePanel::record() {
    m_received->setEnabled(false);
    const QPointer<PhonePanel> self(this);
    m_session.console().deliveries.given(m_report, delivery::WayOut::Phone, m_contact, m_session.person(),
                                         [self](const base::Result<base::DeliveryId>& result) {
                                             if (!self)
                                                 return;
                                             self->m_received->setEnabled(true);
                                             if (self->m_session.took(result))
                                                 self->noteAnswer();
                                         });
}

/// A case number belongs to the recipient's answer; before take-over the report is only passed on.
void PhonePanel::noteAnswer() {
    const report::Report* report = m_session.console().overview.report(m_report);
    const QString number = m_case->text().trimmed();
    if (!number.isEmpty() && report && m_contact == report->recipient) {
        const QPointer<PhonePanel> self(this);
        m_session.console().reports.acknowledge(m_report, number, m_who->text(), m_session.person(),
                                                [self](const base::Result<base::ReportId>& result) {
                                                    if (self)
                                                        (void)self->m_session.took(result);
                                                });
    }
    Q_EMIT given();
}

} // namespace reservrutin::gui
