// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/choice_button.h"

#include <QList>
#include <QPointer>
#include <QWidget>

namespace reservrutin::gui {

/// The answers of a question, or the tiles of home, and the digits that press them. A plain digit presses only
/// while the focus is on one of the group's own buttons (never from a text field, and not when the person has
/// switched plain digits off); Alt+digit comes from the window and presses always. A key held down presses once.
/// Give it any layout and add() the buttons in order; up and down arrows move between them.
class AnswerGroup : public QWidget {
    Q_OBJECT

public:
    explicit AnswerGroup(const Look& look, const QString& name, QWidget* parent = nullptr);
    /// The next free digit, 1…9; later ones get none. The layout is the caller's.
    void add(ChoiceButton* button);
    void clear();
    [[nodiscard]] QList<ChoiceButton*> buttons() const;
    /// True when a button had that digit and could be pressed.
    bool press(int digit);
    void focusFirst();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Look& m_look;
    QList<QPointer<ChoiceButton>> m_buttons;

    void moveFocus(int by);
    [[nodiscard]] int focused() const;
};

} // namespace reservrutin::gui
