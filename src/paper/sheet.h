// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QFont>
#include <QPagedPaintDevice>
#include <QString>
#include <QVector>

#include <functional>

namespace reservrutin::paper {

/// How a piece of text looks on paper.
enum class Style { Title, Heading, Strong, Body, Small };

/// What stands above and below the content of every page. "{page}" and "{pages}" in `number` are replaced, and in
/// `folio` "{folio}", the page among all that are drawn together.
struct Frame {
    QString band; ///< "ÖVNING"; empty outside a drill
    QString head;
    QString foot;
    QString number;
    QString folio; ///< empty where a document stands alone
};

/// A document as blocks one below the other, broken into pages between lines. Text is drawn letter by letter as it
/// stands: nothing in it can be markup. Lengths in millimetres. Made, filled and drawn within one call, on any thread
/// that may use fonts.
class Sheet {
public:
    /// Asked between pages; true ends the drawing.
    using Stop = std::function<bool()>;

    explicit Sheet(Frame frame)
        : m_frame(std::move(frame)) {}

    /// How large letters and gaps are from here on; 1 to begin with.
    void setScale(double scale) { m_scale = scale; }
    void setFolio(const QString& folio) { m_frame.folio = folio; }

    void addText(const QString& text, Style style, double gapBefore = 0, double indent = 0);
    /// A label and a dotted line to write on by hand, as wide as the page.
    void addHandLine(const QString& label, double gapBefore = 7, double indent = 0);
    void addRule(double gapBefore = 4);
    /// A square to tick, and its text.
    void addTick(const QString& text, double indent = 4);
    /// A row of a list of contents: the page stands at the right edge.
    void addEntry(const QString& text, const QString& page, double indent = 0);
    /// What follows begins a new page.
    void addPageBreak();

    /// How many pages it takes there; at least one.
    [[nodiscard]] int pagesOn(QPagedPaintDevice& device) const;
    /// False when the device cannot be drawn on. Leaves the device ended.
    [[nodiscard]] bool draw(QPagedPaintDevice& device) const;
    /// One after the other, each from a new page. False also when it was stopped.
    [[nodiscard]] static bool drawAll(QPagedPaintDevice& device, const QVector<Sheet>& sheets, const Stop& stop = {});

private:
    enum class Kind { Text, HandLine, Rule, Tick, Entry, PageBreak };
    struct Block {
        Kind kind = Kind::Text;
        QString text;
        Style style = Style::Body;
        double gapBefore = 0;
        double indent = 0;
        double scale = 1;
        QString right; ///< Entry only
    };
    class Layout;

    Frame m_frame;
    double m_scale = 1;
    QVector<Block> m_blocks;
};

} // namespace reservrutin::paper
