// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/field.h"

#include "gui/widgets/box.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/wrap_label.h"

#include <QPainter>

namespace reservrutin::gui {

Field::Field(const Look& look, const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , look_(look)
    , control_(control)
    , label_(new WrapLabel(look, label, TextRole::SmallStrong, Role::Ink, this))
    , below_(new WrapLabel(look, {}, TextRole::Small, Role::Mute, this))
    , top_(new Row(look, 10)) {
    auto* column = new Column(look, 4, {}, this);
    top_->addWidget(label_, 1);
    column->addLayout(top_);
    column->addWidget(control);
    column->addWidget(below_);
    below_->hide();
    label_->setBuddy(control);
    control->setAccessibleName(label);
}

LinkButton* Field::setSideLink(const QString& text) {
    if (side_ == nullptr) {
        side_ = new LinkButton(look_, text, LinkButton::Tone::Primary, this);
        side_->setSmall(true);
        top_->addWidget(side_);
    }
    side_->setLabel(text);
    side_->setVisible(!text.isEmpty());
    return side_;
}

void Field::setHelp(const QString& text) {
    help_ = text;
    showBelow(text, Role::Mute);
}

void Field::setProblem(const QString& text) {
    setInvalid(control_, !text.isEmpty());
    if (text.isEmpty())
        showBelow(help_, Role::Mute);
    else
        showBelow(text, Role::Red);
}

void Field::showBelow(const QString& text, Role color) {
    below_->setText(text);
    below_->setColor(color);
    below_->setVisible(!text.isEmpty());
    control_->setAccessibleDescription(text);
}

LineEdit::LineEdit(const Look& look, QWidget* parent)
    : QLineEdit(parent)
    , look_(look) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LineEdit::minimumSizeHint() const {
    return {look_.px(90), QLineEdit::sizeHint().height()};
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
    const QSize chip = digitChipSize(look_, key);
    const int x = look_.px(24) + QFontMetrics(font()).horizontalAdvance(placeholderText());
    if (x + chip.width() > width() - look_.px(8))
        return;
    QPainter painter(this);
    paintDigitChip(painter, look_, QRect(QPoint(x, (height() - chip.height()) / 2), chip), key);
}

} // namespace reservrutin::gui
