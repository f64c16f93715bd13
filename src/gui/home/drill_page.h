// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class AnswerGroup;

/// "Prova (övning)": which routine to try. The same walk in another colour; nothing leaves and nothing is counted
/// (design law 9). Register as page_id::drill; the window colours its frame after Session::isDrill().
class DrillPage : public Page {
    Q_OBJECT

public:
    DrillPage(Session& session, Look& look, QWidget* parent = nullptr);
    void entered() override;

private:
    Session& m_session;
    Look& m_look;
    AnswerGroup* m_group;
    FlowLayout* m_flow;

    void addTile(const usecases::RoutinePtr& routine);
    void start(const usecases::RoutinePtr& routine);
};

} // namespace reservrutin::gui
