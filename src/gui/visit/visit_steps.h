// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/step_rail.h"

namespace reservrutin::gui {

class LinkButton;

/// The left column of the walk's pages (check.png): the routine's steps and whom to call. Pages of the walk show it
/// with Panes::add(card, 226, WhenNarrow::Hidden). It reads the session in refresh(); the page calls that whenever
/// visit or overview changed.
class VisitSteps : public Card {
    Q_OBJECT

public:
    VisitSteps(Session& session, const Look& look, QWidget* parent = nullptr);
    /// `shown` is the step that the page shows.
    void refresh(const QString& shown);

Q_SIGNALS:
    /// The person wants to see this step: an earlier one, or back to the current one.
    void stepAsked(const QString& step);
    /// "Nummer saknas – fyll i".
    void contactsAsked();

private:
    Session& m_session;
    StepRail* m_rail;
    QStringList m_ids;
    CardHeading* m_who;
    WrapLabel* m_phone;
    LinkButton* m_fill;
    WrapLabel* m_local;
    WrapLabel* m_role;

    [[nodiscard]] static QString editionLine(const routine::Routine& routine);
    void showContact();
    /// The first that the answers do not lead past; null when the routine has none.
    [[nodiscard]] const routine::Step* reportStep(const routine::Routine& routine) const;
    [[nodiscard]] QString roleText() const;
};

} // namespace reservrutin::gui
