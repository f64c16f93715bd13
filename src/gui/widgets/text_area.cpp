// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/text_area.h"

#include "gui/widgets/paint.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace reservrutin::gui {

namespace {

// The rounded edge is painted by the style; the square viewport keeps clear of its corners and shows it through.
void clearViewport(QPlainTextEdit& edit) {
    edit.viewport()->setAutoFillBackground(false);
    edit.setFrameStyle(QFrame::StyledPanel);
    edit.document()->setDocumentMargin(0);
}

} // namespace

TextArea::TextArea(const Look& look, int least, int most, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_look(look)
    , m_least(least)
    , m_most(most) {
    clearViewport(*this);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, &TextArea::restyle);
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::regrow);
    restyle();
}

void TextArea::restyle() {
    setFont(m_look.font(TextRole::Body));
    setViewportMargins(m_look.px(11), m_look.px(10), m_look.px(7), m_look.px(10));
    m_lines = 0;
    paintMarks();
    regrow();
}

void TextArea::regrow() {
    const int wanted = std::clamp(int(document()->size().height()), m_least, m_most);
    const bool scrolls = int(document()->size().height()) > m_most;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted == m_lines)
        return;
    m_lines = wanted;
    updateGeometry();
}

QSize TextArea::sizeHint() const {
    const int line = fontMetrics().lineSpacing();
    return {m_look.px(280), line * std::max(m_lines, m_least) + m_look.px(20) + 4};
}

QSize TextArea::minimumSizeHint() const {
    return {m_look.px(140), sizeHint().height()};
}

void TextArea::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    regrow();
}

void TextArea::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextArea::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void TextArea::setMarks(const QList<std::pair<int, int>>& marks) {
    m_marks = marks;
    paintMarks();
}

void TextArea::paintMarks() {
    QList<QTextEdit::ExtraSelection> selections;
    const int end = document()->characterCount() - 1;
    for (const auto& [from, length] : std::as_const(m_marks)) {
        if (from < 0 || length <= 0 || from + length > end)
            continue; // the text has changed since; the guard will say anew
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        selection.format.setForeground(m_look.color(Role::Red));
        selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        selection.format.setUnderlineColor(m_look.color(Role::Red));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

MessagePreview::MessagePreview(const Look& look, const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_look(look) {
    clearViewport(*this);
    setReadOnly(true);
    setAccessibleName(name);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(&look, &Look::changed, this, &MessagePreview::restyle);
    restyle();
}

void MessagePreview::restyle() {
    setFont(m_look.font(TextRole::Mono));
    setViewportMargins(m_look.px(16), m_look.px(16), m_look.px(8), m_look.px(12));
}

void MessagePreview::setMessage(const QString& text) {
    if (text == toPlainText())
        return;
    const int at = verticalScrollBar()->value();
    setPlainText(text);
    verticalScrollBar()->setValue(at);
}

QSize MessagePreview::sizeHint() const {
    return {m_look.px(283), m_look.px(320)};
}

QSize MessagePreview::minimumSizeHint() const {
    return {m_look.px(160), m_look.px(120)};
}

} // namespace reservrutin::gui
