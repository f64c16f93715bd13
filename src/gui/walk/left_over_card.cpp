// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/left_over_card.h"

#include "core/report/report_number.h"
#include "gui/widgets/button.h"

namespace reservrutin::gui {

using delivery::Remains;

LeftOverCard::LeftOverCard(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_number(new WrapLabel(look, {}, TextRole::BodyStrong))
    , m_what(new WrapLabel(look, {}))
    , m_outbox(new LinkButton(look, tr("See it in the outbox"))) {
    body()->setGap(6);
    body()->addWidget(m_number);
    body()->addWidget(m_what);
    body()->addWidget(m_outbox, 0, Qt::AlignLeft);
    connect(m_outbox, &QAbstractButton::clicked, this, &LeftOverCard::outboxAsked);
    refresh();
}

void LeftOverCard::refresh() {
    const outage::Outage* outage = m_session.outage();
    const report::Report* left = report();
    setVisible(outage && outage->isOver() && left);
    if (isHidden())
        return;
    m_number->setText(tr("Fault report %1").arg(report::numberOf(left->id)));
    setAccessibleName(m_number->text());
    m_what->setText(sentenceOf(*left));
    m_outbox->setVisible(left->stage != report::Stage::Draft && left->stage != report::Stage::Withdrawn);
}

const report::Report* LeftOverCard::report() const {
    if (const report::Report* open = m_session.report())
        return open;
    const report::Report* last = nullptr;
    for (const report::Report* each : m_session.console().overview.reports()) {
        if (m_session.visit().outage && each->outage == *m_session.visit().outage && each->readyAt)
            last = !last || last->readyAt < each->readyAt ? each : last;
    }
    return last;
}

QString LeftOverCard::sentenceOf(const report::Report& report) const {
    switch (m_session.console().overview.standingOf(report).state) {
    case delivery::ReportState::Draft:
        return tr("It was never handed over. It stays a draft here, and nobody gets it.");
    case delivery::ReportState::Ready:
    case delivery::ReportState::TakenOver:
        return waiting(report);
    case delivery::ReportState::Given:
    case delivery::ReportState::Acknowledged:
        return reached(report);
    case delivery::ReportState::Withdrawn:
        return tr("It is withdrawn too. If you have already told %1 about it, tell them that as well.")
            .arg(m_session.console().contacts.title(report.via.isEmpty() ? report.recipient : report.via));
    }
    Q_UNREACHABLE();
}

QString LeftOverCard::waiting(const report::Report& report) const {
    const usecases::Overview& overview = m_session.console().overview;
    const auto open = delivery::openReportsOf(report.outage, overview.reports(), overview.deliveries());
    for (const delivery::OpenReport& each : open) {
        if (!(each.id == report.id))
            continue;
        if (each.remains == Remains::ContactPerson && !report.via.isEmpty())
            return tr("It still waits for a contact person. Tell %1 that it is over, or withdraw the report in the "
                      "outbox.")
                .arg(m_session.console().contacts.title(report.via));
        if (each.underWay)
            return tr("It is on its way and may arrive. Tell the recipient that it is over.");
        if (!each.holder.name.isEmpty())
            return tr("%1 has it and has not sent it yet. Agree on whether it should still be sent.")
                .arg(each.holder.name);
    }
    return tr("It is not sent yet. Send it or withdraw it in the outbox.");
}

QString LeftOverCard::reached(const report::Report& report) const {
    const QString recipient = m_session.console().contacts.title(report.recipient);
    const outage::Outage* outage = m_session.outage();
    const bool alarm = outage && outage->withdrawn;
    if (const auto& received = m_session.console().overview.speakingFor(report).acknowledged)
        return (alarm ? tr("It was received as case %1. Tell %2 that it was a false alarm.")
                      : tr("It was received as case %1. Tell %2 that it works again."))
            .arg(received->caseNumber, recipient);
    return (alarm ? tr("It has already been given. Tell %1 that it was a false alarm.")
                  : tr("It has already been given. Tell %1 that it works again."))
        .arg(recipient);
}

} // namespace reservrutin::gui
