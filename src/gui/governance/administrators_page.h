// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/waysout/edition_files.h"
#include "gui/waysout/ways_out.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class NextTrustCard;
class OwnKeyCard;
class ProposalCard;
class Strip;
class TrustCard;

/// Administratörer: who is trusted on this computer, one's own key, and changing the list. Staff never need it.
/// Registered as page_id::administrators.
class AdministratorsPage : public Page {
    Q_OBJECT

public:
    AdministratorsPage(Session& session, const Look& look,
                       std::unique_ptr<Outside> outside = std::make_unique<DesktopOutside>(),
                       QWidget* parent = nullptr);
    void entered() override;

private:
    Session& m_session;
    WaysOut* m_ways;
    EditionFiles* m_files;
    Strip* m_said;
    OwnKeyCard* m_own;
    TrustCard* m_trust;
    NextTrustCard* m_next;
    ProposalCard* m_proposal;

    void refresh();
    void say(const QString& sentence);
};

} // namespace reservrutin::gui
