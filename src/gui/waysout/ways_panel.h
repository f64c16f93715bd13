// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/card.h"

namespace reservrutin::gui {

class Button;
class FlowLayout;

/// "Fler sätt": the ways out beside the main one, unfolded on the page. It only asks.
class WaysPanel : public Card {
    Q_OBJECT

public:
    explicit WaysPanel(const Look& look, QWidget* parent = nullptr);
    /// More buttons of the page's own.
    Button* addWay(const QString& text);
    void setDrill(bool drill);
    /// Of a draft: what leads to another's hands hands the report over first, and says so.
    void sayHandsOver();

Q_SIGNALS:
    void mailProgramAsked();
    void messageAsked();
    void copyAsked();
    void printAsked();
    void pdfAsked();

private:
    FlowLayout* m_flow;
    Button* m_mail;
    Button* m_message;
};

} // namespace reservrutin::gui
