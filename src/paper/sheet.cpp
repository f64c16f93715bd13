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
constexpr double entryMm = 14; ///< kept free for the page of an entry

/// In points, at scale 1.
double sizeOf(Style style) {
    switch (style) {
    case Style::Title:
        return 18;
    case Style::Heading:
        return 12;
    case Style::Strong:
    case Style::Body:
        return 10.5;
    case Style::Small:
        return 8.5;
    }
    Q_UNREACHABLE();
}

QFont fontOf(Style style, double scale = 1) {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans")});
    // Cosmetic shaping draws other glyphs for "-" and ":" between digits, and a PDF then loses them when it is searched
    // or read aloud.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setPointSizeF(sizeOf(style) * scale);
    font.setBold(style == Style::Title || style == Style::Heading || style == Style::Strong);
    return font;
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

    [[nodiscard]] int pages() const { return m_page + 1; }

    /// `drawn`: pages that stand before it on the device.
    bool paint(QPainter& painter, int drawn, const Stop& stop) {
        for (int page = 0; page <= m_page; ++page) {
            if (stop && stop())
                return false;
            if (drawn + page > 0)
                m_device.newPage();
            paintFrame(painter, page + 1, drawn + page + 1);
            for (const Line& line : m_lines) {
                if (line.page == page)
                    paintLine(painter, line);
            }
        }
        return true;
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

    void turnPage() {
        ++m_page;
        m_y = topEdge();
    }

    double take(double height) {
        if (m_y + height > bottomEdge() && m_y > topEdge())
            turnPage();
        const double top = m_y;
        m_y += height;
        return top;
    }

    void place(const Block& block) {
        if (block.kind == Kind::PageBreak)
            return turnPage();
        const bool fresh = m_y <= topEdge();
        if (!fresh)
            m_y += block.gapBefore * block.scale * m_mm;
        if (block.kind == Kind::Rule) {
            const double top = take(m_mm);
            m_lines.push_back({m_page, top, &block, nullptr, 0});
            return;
        }
        placeText(block);
    }

    void placeText(const Block& block) {
        const double tick = block.kind == Kind::Tick ? (tickMm + 2) * block.scale : 0;
        const double left = (block.indent + tick) * m_mm;
        const double right = block.kind == Kind::Entry ? entryMm * m_mm : 0;
        for (const QString& paragraph : block.text.split(u'\n')) {
            const auto text = std::make_shared<QTextLayout>(paragraph, fontOf(block.style, block.scale), &m_device);
            const QFontMetricsF metrics(text->font(), &m_device);
            text->setTextOption(anywhere());
            text->beginLayout();
            QVector<double> heights;
            for (QTextLine line = text->createLine(); line.isValid(); line = text->createLine()) {
                line.setLineWidth(width() - left - right);
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
        if (m_y + needed > bottomEdge() && m_y > topEdge())
            turnPage();
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
            paintTick(painter, line);
        if (line.block->kind == Kind::Entry && line.index == line.text->lineCount() - 1)
            paintPageOf(painter, line);
    }

    void paintTick(QPainter& painter, const Line& line) const {
        const double side = tickMm * line.block->scale * m_mm;
        painter.drawRect(QRectF(line.block->indent * m_mm, line.top + 0.6 * line.block->scale * m_mm, side, side));
    }

    void paintPageOf(QPainter& painter, const Line& line) const {
        painter.setFont(fontOf(line.block->style, line.block->scale));
        const double ascent = line.text->lineAt(line.index).ascent();
        const double number = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(line.block->right);
        painter.drawText(QPointF(width() - number, line.top + ascent), line.block->right);
    }

    static QString dots(int count) { return QString(count, u'.'); }

    /// Characters, not strokes: who reads the file aloud or copies from it meets the empty line too.
    void paintDots(QPainter& painter, const Line& line, const QTextLine& text) const {
        painter.setPen(inkPen(0.2 * m_mm));
        painter.setFont(fontOf(Style::Body, line.block->scale));
        const double used = text.naturalTextWidth();
        const double from = text.x() + used + (used > 0 ? 2 * m_mm : 0);
        const double step = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(dots(2)) / 2;
        const int count = int((width() - from) / step);
        painter.drawText(QPointF(width() - count * step, line.top + text.ascent()), dots(count));
    }

    /// How much of the head's width it takes.
    double paintBand(QPainter& painter, const QRectF& top) const {
        const QString& band = m_sheet.m_frame.band;
        if (band.isEmpty())
            return 0;
        painter.setFont(fontOf(Style::Heading));
        painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, band);
        const double taken = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(band) + 4 * m_mm;
        painter.setFont(fontOf(Style::Small));
        return taken;
    }

    /// A head that is too long loses its middle: a title's beginning and the validity at the end stay.
    void paintFrame(QPainter& painter, int page, int folio) const {
        const Frame& frame = m_sheet.m_frame;
        painter.setPen(inkPen(0.2 * m_mm));
        painter.setFont(fontOf(Style::Small));
        const QRectF top(0, 0, width(), 6 * m_mm);
        const double band = paintBand(painter, top);
        const QString head =
            QFontMetricsF(painter.font(), painter.device()).elidedText(frame.head, Qt::ElideMiddle, width() - band);
        painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, head);
        const double y = m_device.height() - 7 * m_mm;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        const QRectF bottom(0, y + m_mm, width(), 6 * m_mm);
        QString number = frame.number;
        number.replace(QLatin1String("{page}"), QString::number(page));
        number.replace(QLatin1String("{pages}"), QString::number(m_page + 1));
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, frame.foot);
        painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, number);
        painter.drawText(bottom, Qt::AlignHCenter | Qt::AlignVCenter,
                         QString(frame.folio).replace(QLatin1String("{folio}"), QString::number(folio)));
    }

    const Sheet& m_sheet;
    QPagedPaintDevice& m_device;
    double m_mm;
    int m_page = 0;
    double m_y = headRoomMm * m_mm;
    std::vector<Line> m_lines;
};

void Sheet::addText(const QString& text, Style style, double gapBefore, double indent) {
    m_blocks.append({Kind::Text, base::cleanText(text), style, gapBefore, indent, m_scale, {}});
}

void Sheet::addHandLine(const QString& label, double gapBefore, double indent) {
    m_blocks.append({Kind::HandLine, base::cleanLine(label), Style::Body, gapBefore, indent, m_scale, {}});
}

void Sheet::addRule(double gapBefore) {
    m_blocks.append({Kind::Rule, {}, Style::Body, gapBefore, 0, m_scale, {}});
}

void Sheet::addTick(const QString& text, double indent) {
    m_blocks.append({Kind::Tick, base::cleanText(text), Style::Body, 1.6, indent, m_scale, {}});
}

void Sheet::addEntry(const QString& text, const QString& page, double indent) {
    const Style style = indent > 0 ? Style::Body : Style::Strong;
    m_blocks.append({Kind::Entry, base::cleanLine(text), style, indent > 0 ? 0.5 : 3, indent, m_scale, page});
}

void Sheet::addPageBreak() {
    m_blocks.append({Kind::PageBreak, {}, Style::Body, 0, 0, m_scale, {}});
}

int Sheet::pagesOn(QPagedPaintDevice& device) const {
    return Layout(*this, device).pages();
}

bool Sheet::draw(QPagedPaintDevice& device) const {
    return drawAll(device, {*this});
}

bool Sheet::drawAll(QPagedPaintDevice& device, const QVector<Sheet>& sheets, const Stop& stop) {
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    int drawn = 0;
    for (const Sheet& sheet : sheets) {
        Layout layout(sheet, device);
        if (!layout.paint(painter, drawn, stop))
            return false;
        drawn += layout.pages();
    }
    return painter.end();
}

} // namespace reservrutin::paper
