// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

/// "Rutiner och övning" at the right of home: which editions are in force and for how long, the first telephone number
/// that is missing, the last drill, and routine files that cannot be read. Every line quiet.
class RoutinesCard : public Card {
    Q_OBJECT

public:
    RoutinesCard(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void contactsAsked();
    void routinesAsked();

private:
    struct Line {
        QString text;
        Role color = Role::Ink;
    };

    Session& m_session;
    QWidget* m_lines = nullptr;

    [[nodiscard]] Line validityOf(const routine::Routine& routine) const;
    [[nodiscard]] int dueHere() const;
    [[nodiscard]] QString missingPhone() const;
    [[nodiscard]] QString lastDrill() const;
};

} // namespace reservrutin::gui
