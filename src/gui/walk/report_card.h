// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/progress_track.h"
#include "gui/widgets/wrap_label.h"

namespace reservrutin::gui {

/// Where the visit's report is, as a line that fills (wait.png), in the words of design.md §7. Also asks
/// whether what was opened for those who pass it on was sent, and writes a handover file. Hidden without report.
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
    QWidget* m_asks;
    WrapLabel* m_question;
    LinkButton* m_file;
    base::DeliveryId m_asked;

    [[nodiscard]] QList<TrackStop> stopsOf(const report::Report& report) const;
    [[nodiscard]] TrackStop takenStop(const report::Report& report) const;
    [[nodiscard]] TrackStop givenStop(const report::Report& report, const delivery::Standing& standing) const;
    [[nodiscard]] TrackStop receivedStop(const report::Report& report) const;
    [[nodiscard]] QString underWay(const report::Report& report) const;
    [[nodiscard]] QString at(base::UtcMs time) const;
    [[nodiscard]] QString stateText(const report::Report& speaking, const delivery::Standing& standing) const;
    /// The latest to those who pass it on, or null.
    [[nodiscard]] std::optional<delivery::Delivery> passedOn(const report::Report& report,
                                                             std::optional<delivery::State> state = {}) const;
    void buildQuestion();
    void showQuestion(const report::Report& report);
};

} // namespace reservrutin::gui
