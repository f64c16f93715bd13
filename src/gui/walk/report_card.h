// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/progress_track.h"

namespace reservrutin::gui {

/// Where the visit's report is, as a line that fills (wait.png), in the words of design.md §7. Hidden without report.
class ReportCard : public Card {
    Q_OBJECT

public:
    ReportCard(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void openAsked();

private:
    Session& m_session;
    CardHeading* m_number;
    ProgressTrack* m_track;

    [[nodiscard]] QList<TrackStop> stopsOf(const report::Report& report) const;
    [[nodiscard]] TrackStop takenStop(const report::Report& report) const;
    [[nodiscard]] TrackStop givenStop(const report::Report& report, const delivery::Standing& standing) const;
    [[nodiscard]] TrackStop receivedStop(const report::Report& report) const;
    [[nodiscard]] QString underWay(const report::Report& report) const;
    [[nodiscard]] QString at(base::UtcMs time) const;
};

} // namespace reservrutin::gui
