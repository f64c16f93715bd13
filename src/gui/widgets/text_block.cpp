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
            line_ = std::max(line_, lineHeight(span.font));
        }
        text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        layout_.setText(text);
        layout_.setCacheEnabled(true); // else it is shaped once more when it is drawn
        if (!spans.isEmpty())
            layout_.setFont(spans.first().font);
        layout_.setFormats(formats);
        layOut(width, align);
    }

    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int width() const { return qCeil(layout_.maximumWidth()); }
    void paint(QPainter& painter, QPoint at) const { layout_.draw(&painter, at); }

private:
    QTextLayout layout_;
    int line_ = 0;
    int height_ = 0;

    void layOut(int width, Qt::Alignment align) {
        QTextOption option(align);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout_.setTextOption(option);
        layout_.beginLayout();
        for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height_ + qRound((line_ - line.height()) / 2)));
            height_ += line_;
        }
        layout_.endLayout();
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
    for (const Entry& entry : entries_)
        if (entry.what == what && entry.width == width && sameShape(entry.spans, spans))
            return &entry.result;
    return nullptr;
}

int TextMemo::keep(What what, const QList<TextSpan>& spans, int width, int result) {
    if (entries_.size() < kMemoEntries)
        entries_.push_back({what, spans, width, result});
    else
        entries_[next_++ % kMemoEntries] = {what, spans, width, result};
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
    line_ =
        std::make_shared<Paragraphs>(QList<TextSpan>{{spans[0].text, spans[0].font, {}}}, kUnbounded, Qt::AlignLeft);
    lineSpans_ = spans;
    return keep(What::Width, spans, 0, line_->width() + 1);
}

int TextMemo::paint(QPainter& painter, const QRect& rect, const QList<TextSpan>& spans, Qt::Alignment align) {
    if (!line_ || align != Qt::AlignLeft || !sameShape(lineSpans_, spans) || rect.width() < line_->width() + 1)
        return paintText(painter, rect, spans, align);
    painter.setPen(spans[0].color);
    line_->paint(painter, rect.topLeft());
    return line_->height();
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
