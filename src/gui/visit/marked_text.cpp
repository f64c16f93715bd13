// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/visit/marked_text.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/look.h"
#include "gui/widgets/wrap_label.h"

#include <QPainter>

namespace reservrutin::gui {

using paper::MarkedBlock;

namespace {

constexpr int gapBetweenBlocks = 6;
constexpr int indentOfItem = 18;

} // namespace

MarkedText::MarkedText(const Look& look, const QString& text, Role color, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_color(color) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRole(this, QAccessible::StaticText);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
    setText(text);
}

void MarkedText::setText(const QString& text) {
    m_blocks = paper::blocksOf(text);
    setAccessibleName(paper::plainOf(text));
    updateGeometry();
    update();
}

QList<TextSpan> MarkedText::spansOf(const MarkedBlock& block) const {
    QList<TextSpan> spans;
    for (const paper::MarkedSpan& span : block.spans) {
        const bool isStrong = span.isStrong || block.kind == MarkedBlock::Kind::Heading;
        QFont font = m_look.font(isStrong ? TextRole::BodyStrong : TextRole::Body);
        font.setItalic(span.isEmphasised);
        spans.append({span.text, font, m_look.color(m_color)});
    }
    return spans;
}

int MarkedText::indentOf(const MarkedBlock& block) const {
    return block.kind == MarkedBlock::Kind::Item ? m_look.px(indentOfItem) * block.depth : 0;
}

int MarkedText::layOut(int width, QPainter* painter) const {
    int top = 0;
    for (const MarkedBlock& block : m_blocks) {
        top += top > 0 ? m_look.px(gapBetweenBlocks) : 0;
        const int indent = indentOf(block);
        const QList<TextSpan> spans = spansOf(block);
        const int room = std::max(1, width - indent);
        const int height = textHeight(spans, room);
        if (painter) {
            paintText(*painter, QRect(indent, top, room, height), spans);
            if (!block.mark.isEmpty())
                paintText(*painter, QRect(indent - m_look.px(indentOfItem), top, m_look.px(indentOfItem), height),
                          {{block.mark, m_look.font(TextRole::Body), m_look.color(m_color)}});
        }
        top += height;
    }
    return top;
}

int MarkedText::heightForWidth(int width) const {
    return layOut(width, nullptr);
}

QSize MarkedText::sizeHint() const {
    int widest = 0;
    for (const MarkedBlock& block : m_blocks)
        widest = std::max(widest, indentOf(block) + textWidth(spansOf(block)));
    return {widest, heightForWidth(widest)};
}

QSize MarkedText::minimumSizeHint() const {
    int widest = 0;
    for (const MarkedBlock& block : m_blocks) {
        for (const TextSpan& span : spansOf(block))
            widest = std::max(widest, indentOf(block) + widestWord(span.text, span.font));
    }
    return {widest, lineHeight(m_look.font(TextRole::Body))};
}

void MarkedText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    layOut(width(), &painter);
}

QWidget* runningText(const Look& look, const QString& text, Role color) {
    if (!paper::isMarked(text))
        return new WrapLabel(look, text, TextRole::Body, color);
    return new MarkedText(look, text, color);
}

} // namespace reservrutin::gui
