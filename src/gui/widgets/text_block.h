// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>
#include <memory>
#include <vector>

class QPainter;

namespace reservrutin::gui {

class Paragraphs;

/// A piece of running text in one font and colour. Always plain text: markup and ampersands are just letters.
struct TextSpan {
    QString text;
    QFont font;
    QColor color;
};

/// Running text with the line height of the design (1.42 of the font's size), which QLabel and QPainter::drawText
/// do not offer. Spans follow one another on the same lines; a line breaks between words, and inside a word only
/// when it is wider than the whole line.
[[nodiscard]] int lineHeight(const QFont& font);
[[nodiscard]] int textHeight(const QList<TextSpan>& spans, int width);
/// Width of the widest line when nothing needs to wrap.
[[nodiscard]] int textWidth(const QList<TextSpan>& spans);
/// Width of the widest single word: less than this and words are cut.
[[nodiscard]] int widestWord(const QString& text, const QFont& font);
/// Paints from the rectangle's top; returns the height used.
int paintText(QPainter& painter, const QRect& rect, const QList<TextSpan>& spans, Qt::Alignment align = Qt::AlignLeft);

/// Remembers the last few measurements of one widget. Layouts ask for the height at many widths, again and again, and
/// shaping text is the dearest thing the window does while it starts; each entry knows its own text and font, so
/// nothing needs to be forgotten when they change.
class TextMemo {
public:
    [[nodiscard]] int height(const QList<TextSpan>& spans, int width);
    [[nodiscard]] int width(const QList<TextSpan>& spans);
    [[nodiscard]] int word(const QString& text, const QFont& font);
    /// As paintText; text of one span that needs no wrapping is drawn as it was shaped when it was measured.
    int paint(QPainter& painter, const QRect& rect, const QList<TextSpan>& spans, Qt::Alignment align = Qt::AlignLeft);

private:
    enum class What { Height, Width, Word };
    struct Entry {
        What what;
        QList<TextSpan> spans;
        int width;
        int result;
    };
    std::vector<Entry> m_entries;
    size_t m_next = 0;
    std::shared_ptr<const Paragraphs> m_line; ///< the single span measured last, unwrapped
    QList<TextSpan> m_lineSpans;

    [[nodiscard]] const int* find(What what, const QList<TextSpan>& spans, int width) const;
    int keep(What what, const QList<TextSpan>& spans, int width, int result);
};

/// Digits in cells of equal width, so that a running clock stands still. Qt 6.4 cannot ask a font for its tabular
/// figures, hence each digit is drawn in the middle of a cell as wide as the widest digit.
[[nodiscard]] int tabularWidth(const QString& text, const QFont& font);
void paintTabular(QPainter& painter, QPointF baseline, const QString& text, const QFont& font);

} // namespace reservrutin::gui
