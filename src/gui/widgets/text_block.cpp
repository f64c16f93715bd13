// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>
#include <algorithm>

namespace reservrutin::gui {

namespace {

constexpr int kUnbounded = 1 << 20;

} // namespace

class Paragraphs {
public:
    Paragraphs(const QList<TextSpan>& spans, int width, Qt::Alignment align) {
        QString text;
        QList<QTextLayout::FormatRange> formats;
        for (const TextSpan& span : spans) {
            QTextCharFormat format;
            format.setFont(span.font);
            if (span.color.isValid()) // a measurement has none, and is painted with the painter's pen
                format.setForeground(span.color);
            formats.append({int(text.size()), int(span.text.size()), format});
            text += span.text;
            m_line = std::max(m_line, lineHeight(span.font));
        }
        text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        m_layout.setText(text);
        m_layout.setCacheEnabled(true); // else it is shaped once more when it is drawn
        if (!spans.isEmpty())
            m_layout.setFont(spans.first().font);
        m_layout.setFormats(formats);
        layOut(width, align);
    }

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int width() const { return qCeil(m_layout.maximumWidth()); }
    void paint(QPainter& painter, QPoint at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    int m_line = 0;
    int m_height = 0;

    void layOut(int width, Qt::Alignment align) {
        QTextOption option(align);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height + qRound((m_line - line.height()) / 2)));
            m_height += m_line;
        }
        m_layout.endLayout();
    }
};

namespace {

double cell(const QFontMetricsF& metrics) {
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

// Colour does not matter to a measurement.
bool sameShape(const QList<TextSpan>& a, const QList<TextSpan>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TextSpan& x, const TextSpan& y) {
        return x.text == y.text && x.font.pixelSize() == y.font.pixelSize() && x.font.weight() == y.font.weight() &&
               x.font.families() == y.font.families();
    });
}

int unwrappedHeight(const QList<TextSpan>& spans) {
    int line = 0;
    qsizetype lines = 1;
    for (const TextSpan& span : spans) {
        line = std::max(line, lineHeight(span.font));
        lines += span.text.count(QLatin1Char('\n'));
    }
    return line * int(lines);
}

constexpr size_t kMemoEntries = 16;

} // namespace

const int* TextMemo::find(What what, const QList<TextSpan>& spans, int width) const {
    for (const Entry& entry : m_entries)
        if (entry.what == what && entry.width == width && sameShape(entry.spans, spans))
            return &entry.result;
    return nullptr;
}

int TextMemo::keep(What what, const QList<TextSpan>& spans, int width, int result) {
    if (m_entries.size() < kMemoEntries)
        m_entries.push_back({what, spans, width, result});
    else
        m_entries[m_next++ % kMemoEntries] = {what, spans, width, result};
    return result;
}

int TextMemo::height(const QList<TextSpan>& spans, int width) {
    if (width >= this->width(spans)) // the usual case: no line needs to wrap, so none needs to be laid out
        return unwrappedHeight(spans);
    const int* known = find(What::Height, spans, width);
    return known != nullptr ? *known : keep(What::Height, spans, width, textHeight(spans, width));
}

int TextMemo::width(const QList<TextSpan>& spans) {
    if (const int* known = find(What::Width, spans, 0))
        return *known;
    if (spans.size() != 1)
        return keep(What::Width, spans, 0, textWidth(spans));
    m_line =
        std::make_shared<Paragraphs>(QList<TextSpan>{{spans[0].text, spans[0].font, {}}}, kUnbounded, Qt::AlignLeft);
    m_lineSpans = spans;
    return keep(What::Width, spans, 0, m_line->width() + 1);
}

int TextMemo::paint(QPainter& painter, const QRect& rect, const QList<TextSpan>& spans, Qt::Alignment align) {
    if (!m_line || align != Qt::AlignLeft || !sameShape(m_lineSpans, spans) || rect.width() < m_line->width() + 1)
        return paintText(painter, rect, spans, align);
    painter.setPen(spans[0].color);
    m_line->paint(painter, rect.topLeft());
    return m_line->height();
}

int TextMemo::word(const QString& text, const QFont& font) {
    const QList<TextSpan> spans{{text, font, {}}};
    const int* known = find(What::Word, spans, 0);
    return known != nullptr ? *known : keep(What::Word, spans, 0, widestWord(text, font));
}

int lineHeight(const QFont& font) {
    return qCeil(font.pixelSize() * 1.42);
}

int textHeight(const QList<TextSpan>& spans, int width) {
    return Paragraphs(spans, std::max(1, width), Qt::AlignLeft).height();
}

int textWidth(const QList<TextSpan>& spans) {
    return Paragraphs(spans, kUnbounded, Qt::AlignLeft).width() + 1;
}

int widestWord(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0;
    const QString plain = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    for (const QString& word : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return qCeil(widest) + 1;
}

int paintText(QPainter& painter, const QRect& rect, const QList<TextSpan>& spans, Qt::Alignment align) {
    const Paragraphs paragraphs(spans, std::max(1, rect.width()), align);
    if (!spans.isEmpty())
        painter.setPen(spans.first().color);
    paragraphs.paint(painter, rect.topLeft());
    return paragraphs.height();
}

int tabularWidth(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double digit = cell(metrics);
    double width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return qCeil(width) + 1;
}

void paintTabular(QPainter& painter, QPointF baseline, const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double digit = cell(metrics);
    painter.setFont(font);
    for (const QChar c : text) {
        const double advance = metrics.horizontalAdvance(c);
        const double room = c.isDigit() ? digit : advance;
        painter.drawText(baseline + QPointF((room - advance) / 2, 0), c);
        baseline.rx() += room;
    }
}

} // namespace reservrutin::gui
