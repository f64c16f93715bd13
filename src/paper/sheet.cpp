// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "paper/sheet.h"

#include "core/base/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace reservrutin::paper {

namespace {

constexpr double headRoomMm = 12;
constexpr double footRoomMm = 12;
constexpr double tickMm = 3.4;

QFont fontOf(Style style) {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans")});
    // Cosmetic shaping draws other glyphs for "-" and ":" between digits, and a PDF then loses them when it is searched
    // or read aloud.
    font.setStyleStrategy(QFont::PreferNoShaping);
    switch (style) {
    case Style::Title:
        font.setPointSizeF(18);
        font.setBold(true);
        return font;
    case Style::Heading:
        font.setPointSizeF(12);
        font.setBold(true);
        return font;
    case Style::Strong:
        font.setPointSizeF(10.5);
        font.setBold(true);
        return font;
    case Style::Body:
        font.setPointSizeF(10.5);
        return font;
    case Style::Small:
        font.setPointSizeF(8.5);
        return font;
    }
    Q_UNREACHABLE();
}

/// A word that is longer than the line goes on below instead of off the paper.
QTextOption anywhere() {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QPen inkPen(double width) {
    QPen pen(Qt::black);
    pen.setWidthF(width);
    return pen;
}

} // namespace

/// Where every line goes, measured for one device.
class Sheet::Layout {
public:
    Layout(const Sheet& sheet, QPagedPaintDevice& device)
        : m_sheet(sheet)
        , m_device(device)
        , m_mm(device.logicalDpiY() / 25.4) {
        for (const Block& block : sheet.m_blocks)
            place(block);
    }

    void paint(QPainter& painter) {
        for (int page = 0; page <= m_page; ++page) {
            if (page > 0)
                m_device.newPage();
            paintFrame(painter, page + 1);
            for (const Line& line : m_lines) {
                if (line.page == page)
                    paintLine(painter, line);
            }
        }
    }

private:
    struct Line {
        int page = 0;
        double top = 0;
        const Block* block = nullptr;
        std::shared_ptr<QTextLayout> text;
        int index = 0;
    };

    [[nodiscard]] double width() const { return m_device.width(); }
    [[nodiscard]] double topEdge() const { return headRoomMm * m_mm; }
    [[nodiscard]] double bottomEdge() const { return m_device.height() - footRoomMm * m_mm; }

    double take(double height) {
        if (m_y + height > bottomEdge() && m_y > topEdge()) {
            ++m_page;
            m_y = topEdge();
        }
        const double top = m_y;
        m_y += height;
        return top;
    }

    void place(const Block& block) {
        const bool fresh = m_y <= topEdge();
        if (!fresh)
            m_y += block.gapBefore * m_mm;
        if (block.kind == Kind::Rule) {
            const double top = take(m_mm);
            m_lines.push_back({m_page, top, &block, nullptr, 0});
            return;
        }
        placeText(block);
    }

    void placeText(const Block& block) {
        const double left = block.indent * m_mm + (block.kind == Kind::Tick ? (tickMm + 2) * m_mm : 0);
        for (const QString& paragraph : block.text.split(u'\n')) {
            const auto text = std::make_shared<QTextLayout>(paragraph, fontOf(block.style), &m_device);
            const QFontMetricsF metrics(text->font(), &m_device);
            text->setTextOption(anywhere());
            text->beginLayout();
            QVector<double> heights;
            for (QTextLine line = text->createLine(); line.isValid(); line = text->createLine()) {
                line.setLineWidth(width() - left);
                line.setPosition({left, 0});
                heights.append(metrics.height() * 1.2);
            }
            text->endLayout();
            keepWithNext(block, heights);
            for (int i = 0; i < heights.size(); ++i) {
                const double top = take(heights[i]);
                m_lines.push_back({m_page, top, &block, text, i});
            }
        }
    }

    /// A heading never stands alone at the foot of a page.
    void keepWithNext(const Block& block, const QVector<double>& heights) {
        if (block.style != Style::Heading && block.style != Style::Strong)
            return;
        double needed = 12 * m_mm;
        for (const double height : heights)
            needed += height;
        if (m_y + needed > bottomEdge() && m_y > topEdge()) {
            ++m_page;
            m_y = topEdge();
        }
    }

    void paintLine(QPainter& painter, const Line& line) const {
        painter.setPen(inkPen(0.2 * m_mm));
        if (line.block->kind == Kind::Rule) {
            painter.drawLine(QPointF(0, line.top), QPointF(width(), line.top));
            return;
        }
        const QTextLine text = line.text->lineAt(line.index);
        text.draw(&painter, {0, line.top - text.y()});
        if (line.block->kind == Kind::HandLine)
            paintDots(painter, line, text);
        if (line.block->kind == Kind::Tick && line.index == 0)
            painter.drawRect(QRectF(line.block->indent * m_mm, line.top + 0.6 * m_mm, tickMm * m_mm, tickMm * m_mm));
    }

    static QString dots(int count) { return QString(count, u'.'); }

    /// Characters, not strokes: who reads the file aloud or copies from it meets the empty line too.
    void paintDots(QPainter& painter, const Line& line, const QTextLine& text) const {
        painter.setPen(inkPen(0.2 * m_mm));
        painter.setFont(fontOf(Style::Body));
        const double used = text.naturalTextWidth();
        const double from = text.x() + used + (used > 0 ? 2 * m_mm : 0);
        const double step = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(dots(2)) / 2;
        const int count = int((width() - from) / step);
        painter.drawText(QPointF(width() - count * step, line.top + text.ascent()), dots(count));
    }

    void paintFrame(QPainter& painter, int page) const {
        const Frame& frame = m_sheet.m_frame;
        painter.setPen(inkPen(0.2 * m_mm));
        painter.setFont(fontOf(Style::Small));
        const QRectF top(0, 0, width(), 6 * m_mm);
        painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, frame.head);
        if (!frame.band.isEmpty()) {
            painter.setFont(fontOf(Style::Heading));
            painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, frame.band);
            painter.setFont(fontOf(Style::Small));
        }
        const double y = m_device.height() - 7 * m_mm;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        const QRectF bottom(0, y + m_mm, width(), 6 * m_mm);
        QString number = frame.number;
        number.replace(QLatin1String("{page}"), QString::number(page));
        number.replace(QLatin1String("{pages}"), QString::number(m_page + 1));
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, frame.foot);
        painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, number);
    }

    const Sheet& m_sheet;
    QPagedPaintDevice& m_device;
    double m_mm;
    int m_page = 0;
    double m_y = headRoomMm * m_mm;
    std::vector<Line> m_lines;
};

void Sheet::addText(const QString& text, Style style, double gapBefore, double indent) {
    m_blocks.append({Kind::Text, base::cleanText(text), style, gapBefore, indent});
}

void Sheet::addHandLine(const QString& label, double gapBefore, double indent) {
    m_blocks.append({Kind::HandLine, base::cleanLine(label), Style::Body, gapBefore, indent});
}

void Sheet::addRule(double gapBefore) {
    m_blocks.append({Kind::Rule, {}, Style::Body, gapBefore, 0});
}

void Sheet::addTick(const QString& text, double indent) {
    m_blocks.append({Kind::Tick, base::cleanText(text), Style::Body, 1.6, indent});
}

bool Sheet::draw(QPagedPaintDevice& device) const {
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    Layout(*this, device).paint(painter);
    return painter.end();
}

} // namespace reservrutin::paper
