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

class Paragraphs {
public:
    Paragraphs(const QList<TextSpan>& spans, int width, Qt::Alignment align) {
        QString text;
        QList<QTextLayout::FormatRange> formats;
        for (const TextSpan& span : spans) {
            QTextCharFormat format;
            format.setFont(span.font);
            format.setForeground(span.color);
            formats.append({int(text.size()), int(span.text.size()), format});
            text += span.text;
            line_ = std::max(line_, lineHeight(span.font));
        }
        text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        layout_.setText(text);
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

double cell(const QFontMetricsF& metrics) {
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

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
