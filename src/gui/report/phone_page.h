// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class PhonePanel;

/// The visit's report, to be read aloud. Registered as page_id::phone: where a strip that offers the phone leads.
class PhonePage : public Page {
    Q_OBJECT

public:
    PhonePage(Session& session, const Look& look, QWidget* parent = nullptr);
    void entered() override;

private:
    Session& m_session;
    PhonePanel* m_panel;
};

} // namespace reservrutin::gui
