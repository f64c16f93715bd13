// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/walk/step_part.h"

namespace reservrutin::gui {

class Button;
class Card;
class LeftOverCard;
class MoreWays;
class RestoredForm;

/// An end of the walk: it works again, the fault is only here, or the event was taken back. Also shows a step of a
/// kind that only has a text.
class EndPart : public StepPart {
    Q_OBJECT

public:
    /// `step` may be null when the event was taken back.
    EndPart(Session& session, const Look& look, const routine::Step* step, QWidget* parent = nullptr);
    void refresh() override;
    void setNarrow(bool) override {}
    void focusFirst() override;
    bool back() override;

private:
    Session& m_session;
    const Look& m_look;
    MoreWays* m_more;
    RestoredForm* m_restored;
    LeftOverCard* m_leftOver;
    Button* m_main = nullptr;

    [[nodiscard]] Card* endCard(const routine::Step* step);
    [[nodiscard]] QString whenText() const;
    void addOnlyHere(Card& card);
};

} // namespace reservrutin::gui
