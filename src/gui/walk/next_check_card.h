// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

class MoreWays;
class Panes;
class RestoredForm;

/// When to look again, and the two words a person can say about it: "Det fungerar igen" (two presses) and
/// "Fortfarande nere". Putting off is chosen in place. The interval is Reservrutin's advice, not the routine's.
class NextCheckCard : public Card {
    Q_OBJECT

public:
    NextCheckCard(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh();
    void focusFirst();
    bool back();

Q_SIGNALS:
    void anotherAsked();

private:
    Session& m_session;
    Panes* m_panes;
    WrapLabel* m_when;
    WrapLabel* m_left;
    QWidget* m_put;
    Button* m_works;
    Button* m_still;
    RestoredForm* m_restored;
    MoreWays* m_more;

    [[nodiscard]] QWidget* words();
    [[nodiscard]] QWidget* buttons();
    [[nodiscard]] QWidget* putOffChoices();
    void place();
    void putOff(int minutes);
    void stillDown();
};

} // namespace reservrutin::gui
