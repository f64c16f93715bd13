// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class ContactCard;
class Strip;

/// Kontakter: whom a report goes to and whom to call. The clinic's own numbers are filled in here by anyone, without
/// login, under a name. Registered as page_id::contacts.
class ContactsPage : public Page {
    Q_OBJECT

public:
    ContactsPage(Session& session, const Look& look, QWidget* parent = nullptr);
    void entered() override;

private:
    Session& m_session;
    Strip* m_said;
    QVector<ContactCard*> m_cards;

    void refresh();
};

} // namespace reservrutin::gui
