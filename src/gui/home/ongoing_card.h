// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/clock_label.h"

namespace reservrutin::gui {

/// An ongoing outage on top of home (home.png): how long, what, where it stands, and the way on. A drill says so and
/// has the drill's colour; a fault that is only here is quiet.
class OngoingCard : public Card {
    Q_OBJECT

public:
    OngoingCard(Session& session, const Look& look, base::OutageId id, QWidget* parent = nullptr);
    void refresh();
    /// The one main action of the page is on the first card.
    void setFirst(bool first);
    [[nodiscard]] base::OutageId id() const { return m_id; }

Q_SIGNALS:
    void continueAsked(reservrutin::base::OutageId id);
    /// "Ny händelse" of the same routine.
    void anotherAsked(reservrutin::base::OutageId id);

private:
    Session& m_session;
    base::OutageId m_id;
    Row* m_row;
    Button* m_go;
    ClockLabel* m_clock;
    WrapLabel* m_title;
    WrapLabel* m_stand;

    void place();
    [[nodiscard]] QString titleOf(const outage::Outage& outage) const;
    [[nodiscard]] QString onlyHereStand() const;
    [[nodiscard]] QString standOf(const outage::Outage& outage) const;
};

} // namespace reservrutin::gui
