// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/wrap_label.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/text_block.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

WrapLabel::WrapLabel(const Look& look, const QString& text, TextRole font, Role color, QWidget* parent)
    : QLabel(parent)
    , look_(look)
    , font_(font)
    , color_(color) {
    setTextFormat(Qt::PlainText);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WrapLabel::setColor(Role color) {
    color_ = color;
    update();
}

void WrapLabel::setTextRole(TextRole font) {
    font_ = font;
    updateGeometry();
    update();
}

int WrapLabel::heightForWidth(int width) const {
    return memo_.height({{text(), look_.font(font_), {}}}, width);
}

QSize WrapLabel::sizeHint() const {
    const QList<TextSpan> spans{{text(), look_.font(font_), {}}};
    return {memo_.width(spans), memo_.height(spans, 1 << 20)};
}

QSize WrapLabel::minimumSizeHint() const {
    const QFont font = look_.font(font_);
    // A very long "word" (an address, pasted noise) breaks inside rather than pushing the page apart.
    return {std::min(memo_.word(text(), font), look_.px(120)), lineHeight(font)};
}

void WrapLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    memo_.paint(painter, rect(), {{text(), look_.font(font_), look_.color(isEnabled() ? color_ : Role::Mute)}},
                alignment() & Qt::AlignHorizontal_Mask);
}

void WrapLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    update();
}

CardHeading::CardHeading(const Look& look, const QString& text, QWidget* parent)
    : WrapLabel(look, text, TextRole::SmallStrong, Role::Mute, parent) {
    setRole(this, QAccessible::Heading);
}

} // namespace reservrutin::gui
