// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/walk/step_part.h"

namespace reservrutin::gui {

class Button;
class Card;
class MoreWays;

/// A step of actions, a call or a message: what is to be done, whom to turn to, and one button that says it is done.
class ActPart : public StepPart {
    Q_OBJECT

public:
    ActPart(Session& session, const Look& look, const routine::Step& step, QWidget* parent = nullptr);
    [[nodiscard]] static bool shows(const routine::Step& step);
    void refresh() override;
    void setNarrow(bool) override {}
    void focusFirst() override;
    bool back() override;

private:
    Session& m_session;
    const Look& m_look;
    QString m_step;
    Button* m_done;
    MoreWays* m_more;

    void addContact(Card& card, const QString& id);
};

} // namespace reservrutin::gui
