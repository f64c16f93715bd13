// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/field.h"
#include "gui/widgets/page.h"

#include <memory>

class Ui_PersonForm;

namespace reservrutin::gui {

/// "Inte du? Byt": who sits here, and which clinic this is. Its form: ui/settings. Registered as page_id::person.
class PersonPage : public Page {
    Q_OBJECT

public:
    PersonPage(Session& session, const Look& look, QWidget* parent = nullptr);
    ~PersonPage() override;
    void entered() override;

private:
    Session& m_session;
    std::unique_ptr<Ui_PersonForm> m_ui;

    void save();
    [[nodiscard]] bool admitted(LineEdit* edit, Field* field, base::ErrorKind missing);
};

} // namespace reservrutin::gui
