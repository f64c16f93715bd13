// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/open_reports.h"
#include "gui/session/session.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

class LinkButton;

/// After an outage has ended: its report has a life of its own. Says whether it still waits for somebody, was only a
/// draft, or has reached those who should now hear that it works. Hidden when there is nothing to say.
class LeftOverCard : public Card {
    Q_OBJECT

public:
    LeftOverCard(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void outboxAsked();

private:
    Session& m_session;
    WrapLabel* m_number;
    WrapLabel* m_what;
    LinkButton* m_outbox;

    /// Also one that was withdrawn with its outage.
    [[nodiscard]] const report::Report* report() const;
    [[nodiscard]] QString sentenceOf(const report::Report& report) const;
    [[nodiscard]] QString waiting(const report::Report& report) const;
    [[nodiscard]] QString reached(const report::Report& report) const;
};

} // namespace reservrutin::gui
