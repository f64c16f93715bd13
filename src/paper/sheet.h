// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QFont>
#include <QPagedPaintDevice>
#include <QString>
#include <QVector>

namespace reservrutin::paper {

/// How a piece of text looks on paper.
enum class Style { Title, Heading, Strong, Body, Small };

/// What stands above and below the content of every page. "{page}" and "{pages}" in `number` are replaced.
struct Frame {
    QString band; ///< "ÖVNING"; empty outside a drill
    QString head;
    QString foot;
    QString number;
};

/// A document as blocks one below the other, broken into pages between lines. Text is drawn letter by letter as it
/// stands: nothing in it can be markup. Lengths in millimetres. Made, filled and drawn within one call, on any thread
/// that may use fonts.
class Sheet {
public:
    explicit Sheet(Frame frame)
        : m_frame(std::move(frame)) {}

    void addText(const QString& text, Style style, double gapBefore = 0, double indent = 0);
    /// A label and a dotted line to write on by hand, as wide as the page.
    void addHandLine(const QString& label, double gapBefore = 7, double indent = 0);
    void addRule(double gapBefore = 4);
    /// A square to tick, and its text.
    void addTick(const QString& text, double indent = 4);

    /// False when the device cannot be drawn on. Leaves the device ended.
    [[nodiscard]] bool draw(QPagedPaintDevice& device) const;

private:
    enum class Kind { Text, HandLine, Rule, Tick };
    struct Block {
        Kind kind = Kind::Text;
        QString text;
        Style style = Style::Body;
        double gapBefore = 0;
        double indent = 0;
    };
    class Layout;

    Frame m_frame;
    QVector<Block> m_blocks;
};

} // namespace reservrutin::paper
