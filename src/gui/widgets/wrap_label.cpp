// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/wrap_label.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/form.h"
#include "gui/widgets/text_block.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

WrapLabel::WrapLabel(const Look& look, const QString& text, TextRole font, Role color, QWidget* parent)
    : QLabel(parent)
    , m_look(look)
    , m_font(font)
    , m_color(color) {
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

WrapLabel::WrapLabel(QWidget* form)
    : WrapLabel(Form::lookOf(form), {}, TextRole::Body, Role::Ink, form) {}

void WrapLabel::setColor(Role color) {
    m_color = color;
    update();
}

void WrapLabel::setTextRole(TextRole font) {
    m_font = font;
    updateGeometry();
    update();
}

int WrapLabel::heightForWidth(int width) const {
    return m_memo.height({{text(), m_look.font(m_font), {}}}, width);
}

QSize WrapLabel::sizeHint() const {
    const QList<TextSpan> spans{{text(), m_look.font(m_font), {}}};
    return {m_memo.width(spans), m_memo.height(spans, 1 << 20)};
}

QSize WrapLabel::minimumSizeHint() const {
    const QFont font = m_look.font(m_font);
    // A very long "word" (an address, pasted noise) breaks inside rather than pushing the page apart.
    return {std::min(m_memo.word(text(), font), m_look.px(120)), lineHeight(font)};
}

void WrapLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_memo.paint(painter, rect(), {{text(), m_look.font(m_font), m_look.color(isEnabled() ? m_color : Role::Mute)}},
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
