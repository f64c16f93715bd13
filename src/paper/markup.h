// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>
#include <QVector>

namespace reservrutin::paper {

/// A run of letters in one manner.
struct MarkedSpan {
    QString text;
    bool isStrong = false;
    bool isEmphasised = false;

    friend bool operator==(const MarkedSpan&, const MarkedSpan&) = default;
};

/// A paragraph, a heading, or one item of a list with its mark ("•", "2.").
struct MarkedBlock {
    enum class Kind { Paragraph, Heading, Item };
    Kind kind = Kind::Paragraph;
    QString mark;  ///< of an item
    int depth = 0; ///< of an item, 1 for the outermost
    QVector<MarkedSpan> spans;

    friend bool operator==(const MarkedBlock&, const MarkedBlock&) = default;
};

/// What a routine's running text says and how (docs/formats/routine.md, "Markdown"): paragraphs, headings, lists,
/// strong and emphasised words, read by Qt's own Markdown reader. HTML stays letters, a picture is its words, a link is
/// its words and its address: nothing is ever fetched. Pure; any thread.
[[nodiscard]] QVector<MarkedBlock> blocksOf(const QString& text);
/// Whether anything in it is more than paragraphs.
[[nodiscard]] bool isMarked(const QString& text);
/// The same as plain lines, where nothing can be strong.
[[nodiscard]] QString plainOf(const QString& text);

} // namespace reservrutin::paper
