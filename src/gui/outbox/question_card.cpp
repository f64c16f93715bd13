// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/question_card.h"

namespace reservrutin::gui {

QuestionCard::QuestionCard(const Look& look, QWidget* parent)
    : Card(look, Kind::Advice, parent) {
    setPadding({18, 12, 14, 12});
    hide();
}

void QuestionCard::clear() {
    if (m_holder) {
        m_holder->hide();
        body()->removeWidget(m_holder);
        m_holder->deleteLater(); // one of its buttons may be what is calling
    }
    m_holder = nullptr;
    m_words = nullptr;
    m_line = nullptr;
    m_field = nullptr;
    m_first = nullptr;
    hide();
}

void QuestionCard::ask(const QString& question, const QString& fieldLabel) {
    clear();
    m_holder = new QWidget(this);
    auto* column = new Column(m_look, 8, {}, m_holder);
    m_words = new WrapLabel(m_look, {}, TextRole::BodyStrong);
    column->addWidget(m_words);
    setQuestion(question);
    m_asks = new Column(m_look, 8);
    column->addLayout(m_asks);
    if (!fieldLabel.isEmpty())
        addField(fieldLabel);
    m_flow = new FlowLayout(m_look, 8);
    column->addLayout(m_flow);
    body()->addWidget(m_holder);
    show();
}

void QuestionCard::setQuestion(const QString& question) {
    setAccessibleName(question);
    m_words->setText(question);
}

LineEdit* QuestionCard::addField(const QString& label) {
    auto* line = new LineEdit(m_look);
    auto* field = new Field(m_look, label, line);
    add(field);
    if (!m_line) {
        m_line = line;
        m_field = field;
    }
    return line;
}

void QuestionCard::add(QWidget* widget) {
    m_asks->addWidget(widget);
}

Button* QuestionCard::addAnswer(const QString& text, Button::Kind kind) {
    auto* button = new Button(m_look, text, kind);
    m_flow->addWidget(button);
    if (!m_first) {
        m_first = button;
        setMainAction(button);
        if (m_line)
            connect(m_line, &QLineEdit::returnPressed, button, &QAbstractButton::click);
    }
    return button;
}

void QuestionCard::setProblem(const QString& text) {
    if (!m_field)
        return;
    m_field->setProblem(text);
    m_line->setFocus(Qt::OtherFocusReason);
}

bool QuestionCard::focusField() {
    QWidget* next = m_line ? static_cast<QWidget*>(m_line) : m_first;
    if (next)
        next->setFocus(Qt::OtherFocusReason);
    return next != nullptr;
}

} // namespace reservrutin::gui
