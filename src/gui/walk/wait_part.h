// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/walk/step_part.h"

namespace reservrutin::gui {

class NextCheckCard;
class ReportCard;

/// Waiting until it works again (wait.png): next check, where the report is, and advice.
class WaitPart : public StepPart {
    Q_OBJECT

public:
    WaitPart(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh() override;
    void setNarrow(bool) override {}
    void focusFirst() override;
    bool back() override;

private:
    NextCheckCard* m_next;
    ReportCard* m_report;
};

} // namespace reservrutin::gui
