// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

/// After "Lämna till PKS-gruppen": how to reach them now, since nothing leaves by itself, and on to waiting.
class HandedCard : public Card {
    Q_OBJECT

public:
    HandedCard(Session& session, const Look& look, QWidget* parent = nullptr);
    void setReport(const report::Report& report);
    [[nodiscard]] Button* onward() const { return m_onward; }

Q_SIGNALS:
    void onwardAsked();
    void phoneAsked();
    void mailProgramAsked();
    void printAsked();
    void contactsAsked();
    void outboxAsked();

private:
    Session& m_session;
    WrapLabel* m_title;
    WrapLabel* m_what;
    WrapLabel* m_number;
    WrapLabel* m_person;
    LinkButton* m_fillIn;
    Button* m_onward;
    Button* m_mail;
    LinkButton* m_file;

    void showContact(const report::Report& report);
    /// With a place for the contact's title.
    [[nodiscard]] QString whatNow(const report::Report& report) const;
};

} // namespace reservrutin::gui
