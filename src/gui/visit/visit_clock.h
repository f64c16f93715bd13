// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/clock_label.h"

#include <QTimer>

namespace reservrutin::gui {

/// The clock at a page's upper right: how long the visit's outage has lasted. Follows visit and overview by itself,
/// and moves on whole minutes while it is seen.
class VisitClock : public ClockLabel {
    Q_OBJECT

public:
    VisitClock(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh();
    /// A draft says another time than its outage; nothing is an entry yet. Absent: the outage's own.
    void setDiscovered(std::optional<base::UtcMs> discovered);

Q_SIGNALS:
    /// A minute has passed: whatever else on the page counts time should be read anew.
    void minute();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    Session& m_session;
    QTimer m_timer;
    std::optional<base::UtcMs> m_discovered;

    void tick();
    void schedule();
};

} // namespace reservrutin::gui
