// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"

namespace reservrutin::gui {

/// The second press of "Det fungerar igen": since when, filled in with now, or "vet inte". Hidden until open().
class RestoredForm : public QWidget {
    Q_OBJECT

public:
    RestoredForm(Session& session, const Look& look, QWidget* parent = nullptr);
    void open();
    /// True when it was open.
    bool close();

Q_SIGNALS:
    /// While it is open, its own button is the one main action.
    void opened(bool open);

private:
    Session& m_session;
    LineEdit* m_time;
    Field* m_field;
    Button* m_confirm;
    base::UtcMs m_suggested; ///< what the field was filled in with; its text says no seconds
    bool m_acting = false;

    void confirm();
    [[nodiscard]] std::optional<base::UtcMs> typed() const;
    void act(std::optional<base::UtcMs> at);
};

} // namespace reservrutin::gui
