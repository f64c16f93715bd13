// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/phone_page.h"

#include "gui/shell/page_ids.h"
#include "gui/visit/walk_route.h"
#include "gui/waysout/phone_panel.h"

namespace reservrutin::gui {

PhonePage::PhonePage(Session& session, const Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_panel(new PhonePanel(session, look)) {
    setTitle(tr("Phone it in"));
    setBack(tr("Outbox"), page_id::outbox);
    body()->addWidget(m_panel);
    body()->addStretch(1);
    setMainAction(m_panel->received());
    connect(m_panel, &PhonePanel::given, this, [this] { Q_EMIT goTo(pageFor(m_session)); });
    connect(m_panel, &PhonePanel::closed, this, [this] { Q_EMIT goTo(page_id::report); });
    connect(m_panel, &PhonePanel::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
}

void PhonePage::entered() {
    const report::Report* report = m_session.report();
    if (!report || report->stage == report::Stage::Draft)
        return Q_EMIT goTo(page_id::report);
    m_panel->setReport(report->id);
}

} // namespace reservrutin::gui
