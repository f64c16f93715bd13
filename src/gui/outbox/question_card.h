// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/card.h"
#include "gui/widgets/field.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

/// A question in its place on the page: words, perhaps a field, and buttons; rebuilt for each matter. Return in the
/// field presses the first button.
class QuestionCard : public Card {
    Q_OBJECT

public:
    explicit QuestionCard(const Look& look, QWidget* parent = nullptr);
    void clear();
    void ask(const QString& question, const QString& fieldLabel = {});
    /// Other words for the same question; what stands below them stays.
    void setQuestion(const QString& question);
    /// A further field below the first.
    LineEdit* addField(const QString& label);
    /// Anything else between words and buttons; the card owns it until the next question.
    void add(QWidget* widget);
    Button* addAnswer(const QString& text, Button::Kind kind = Button::Kind::Plain);
    /// The first field; null when there is none.
    [[nodiscard]] LineEdit* line() const { return m_line; }
    [[nodiscard]] QString typed() const { return m_line ? m_line->text() : QString(); }
    void setProblem(const QString& text);
    /// False when there is nothing to do here.
    bool focusField();

private:
    QWidget* m_holder = nullptr;
    WrapLabel* m_words = nullptr;
    Column* m_asks = nullptr;
    LineEdit* m_line = nullptr;
    Field* m_field = nullptr;
    FlowLayout* m_flow = nullptr;
    Button* m_first = nullptr;
};

} // namespace reservrutin::gui
