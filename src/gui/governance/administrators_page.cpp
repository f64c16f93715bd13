// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/administrators_page.h"

#include "gui/governance/next_trust_card.h"
#include "gui/governance/own_key_card.h"
#include "gui/governance/proposal_card.h"
#include "gui/governance/trust_card.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/strip.h"

namespace reservrutin::gui {

AdministratorsPage::AdministratorsPage(Session& session, const Look& look, std::unique_ptr<Outside> outside,
                                       QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_ways(new WaysOut(session, std::move(outside), this))
    , m_files(new EditionFiles(session, m_ways->outside(), this))
    , m_said(new Strip(look, Tone::Primary, {}))
    , m_own(new OwnKeyCard(session, look, m_ways->outside()))
    , m_trust(new TrustCard(session, look, *m_ways, *m_files))
    , m_next(new NextTrustCard(session, look, *m_files))
    , m_proposal(new ProposalCard(session, look, *m_files)) {
    setTitle(tr("Administrators"));
    setBack(tr("Settings"), page_id::settings);
    auto* lost = new Card(look);
    lost->setHeading(tr("If a key is lost"));
    lost->body()->addWidget(new WrapLabel(
        look, tr("The other administrators sign a new list without the lost key, and let a new one in. If it was the "
                 "only one, begin a new list on a computer where nobody is trusted yet and save its file. Whoever "
                 "governs the computers names that file in the organisation's settings; what is in force stays.")));
    for (QWidget* part : std::initializer_list<QWidget*>{m_said, m_own, m_trust, m_next, m_proposal, lost})
        body()->addWidget(part);
    body()->addStretch(1);
    m_said->hide();
    connect(m_ways, &WaysOut::done, this, &AdministratorsPage::say);
    connect(m_files, &EditionFiles::done, this, &AdministratorsPage::say);
    connect(m_trust, &TrustCard::said, this, &AdministratorsPage::say);
    connect(m_next, &NextTrustCard::said, this, &AdministratorsPage::say);
    connect(m_proposal, &ProposalCard::said, this, &AdministratorsPage::say);
    connect(&session.console().key, &usecases::OpenedKey::changed, this, &AdministratorsPage::refresh);
    connect(&session.console().overview, &usecases::Overview::changed, this, [this](const journal::Subject& subject) {
        if (subject == journal::Subject::trustChain())
            refresh();
    });
}

void AdministratorsPage::entered() {
    m_said->hide();
    m_own->refresh();
    refresh();
}

void AdministratorsPage::refresh() {
    m_trust->refresh();
    m_next->refresh();
    m_proposal->refresh();
}

void AdministratorsPage::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
}

} // namespace reservrutin::gui
