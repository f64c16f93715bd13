// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/field.h"

#include "gui/widgets/box.h"
#include "gui/widgets/form.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/wrap_label.h"

#include <QPainter>

namespace reservrutin::gui {

Field::Field(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_label(new WrapLabel(look, {}, TextRole::SmallStrong, Role::Ink, this))
    , m_below(new WrapLabel(look, {}, TextRole::Small, Role::Mute, this))
    , m_column(new Column(look, 4, {}, this))
    , m_top(new Row(look, 10)) {
    m_top->addWidget(m_label, 1);
    m_column->addLayout(m_top);
    m_column->addWidget(m_below);
    m_below->hide();
}

Field::Field(const Look& look, const QString& label, QWidget* control, QWidget* parent)
    : Field(look, parent) {
    setControl(control);
    setLabel(label);
}

Field::Field(QWidget* form)
    : Field(Form::lookOf(form), form) {}

void Field::setControl(QWidget* control) {
    Q_ASSERT(!m_control);
    m_control = control;
    m_column->insertWidget(1, control);
    m_label->setBuddy(control);
}

QString Field::label() const {
    return m_label->text();
}

void Field::setLabel(const QString& label) {
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

LinkButton* Field::setSideLink(const QString& text) {
    if (m_side == nullptr) {
        m_side = new LinkButton(m_look, text, LinkButton::Tone::Primary, this);
        m_side->setSmall(true);
        m_top->addWidget(m_side);
    }
    m_side->setLabel(text);
    m_side->setVisible(!text.isEmpty());
    return m_side;
}

void Field::setHelp(const QString& text) {
    m_help = text;
    showBelow(text, Role::Mute);
}

void Field::setProblem(const QString& text) {
    setInvalid(m_control, !text.isEmpty());
    if (text.isEmpty())
        showBelow(m_help, Role::Mute);
    else
        showBelow(text, Role::Red);
}

void Field::showBelow(const QString& text, Role color) {
    m_below->setText(text);
    m_below->setColor(color);
    m_below->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
}

LineEdit::LineEdit(const Look& look, QWidget* parent)
    : QLineEdit(parent)
    , m_look(look) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

LineEdit::LineEdit(QWidget* form)
    : LineEdit(Form::lookOf(form), form) {}

QSize LineEdit::minimumSizeHint() const {
    return {m_look.px(90), QLineEdit::sizeHint().height()};
}

SearchField::SearchField(const Look& look, const QString& placeholder, QWidget* parent)
    : LineEdit(look, parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
}

void SearchField::paintEvent(QPaintEvent* event) {
    LineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    const QString key = tr("Ctrl F", "the key that finds the search field");
    const QSize chip = digitChipSize(m_look, key);
    const int x = m_look.px(24) + QFontMetrics(font()).horizontalAdvance(placeholderText());
    if (x + chip.width() > width() - m_look.px(8))
        return;
    QPainter painter(this);
    paintDigitChip(painter, m_look, QRect(QPoint(x, (height() - chip.height()) / 2), chip), key);
}

} // namespace reservrutin::gui
