// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/answer_group.h"

#include "gui/widgets/accessible.h"

#include <QKeyEvent>
#include <algorithm>

namespace reservrutin::gui {

AnswerGroup::AnswerGroup(const Look& look, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_look(look) {
    setAccessibleName(name);
    setRole(this, QAccessible::Grouping);
}

void AnswerGroup::add(ChoiceButton* button) {
    m_buttons.append(button);
    const auto place = m_buttons.size();
    button->setDigit(place <= 9 ? int(place) : 0);
}

void AnswerGroup::clear() {
    for (const auto& button : std::as_const(m_buttons))
        if (button != nullptr)
            button->deleteLater();
    m_buttons.clear();
}

QList<ChoiceButton*> AnswerGroup::buttons() const {
    QList<ChoiceButton*> result;
    for (const auto& button : m_buttons)
        if (button != nullptr)
            result.append(button);
    return result;
}

bool AnswerGroup::press(int digit) {
    for (ChoiceButton* button : buttons()) {
        if (digit < 1 || button->digit() != digit || !button->isEnabled() || !button->isVisible())
            continue;
        button->setFocus(Qt::ShortcutFocusReason);
        button->click();
        return true;
    }
    return false;
}

void AnswerGroup::focusFirst() {
    const auto all = buttons();
    if (!all.isEmpty())
        all.first()->setFocus(Qt::OtherFocusReason);
}

int AnswerGroup::focused() const {
    const auto all = buttons();
    const auto here = std::find_if(all.begin(), all.end(), [](const ChoiceButton* b) { return b->hasFocus(); });
    return here == all.end() ? -1 : int(here - all.begin());
}

void AnswerGroup::moveFocus(int by) {
    const auto all = buttons();
    const int next = focused() + by;
    if (next >= 0 && next < all.size())
        all[next]->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

// Keys arrive here when the button with the focus did not want them.
void AnswerGroup::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (digit >= 1 && digit <= 9 && plain && m_look.plainDigits() && focused() >= 0) {
        if (event->isAutoRepeat() || press(digit))
            return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace reservrutin::gui
