// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/button.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

class FlowLayout;

/// The console's own advice, drawn apart so that it never stands under an approver's name (design law 12).
class AdviceCard : public Card {
    Q_OBJECT

public:
    AdviceCard(const Look& look, const QString& heading, const QString& text, QWidget* parent = nullptr);
    LinkButton* addLink(const QString& text);

private:
    FlowLayout* m_line;
};

} // namespace reservrutin::gui
