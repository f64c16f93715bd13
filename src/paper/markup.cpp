// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "paper/markup.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace reservrutin::paper {

namespace {

bool isItem(const QString& line) {
    static const QRegularExpression item(QStringLiteral(R"(^\s*([-*+]|\d{1,9}[.)])\s+\S)"));
    return item.match(line).hasMatch();
}

/// In a routine each line break parts paragraphs, as it always has; Markdown wants an empty line for that. Lines begin
/// at their first letter: four spaces are no code here.
QString parted(const QString& text) {
    const QStringList lines = text.split(u'\n');
    QString all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool hereItem = isItem(lines[i]);
        all += hereItem ? lines[i] : lines[i].trimmed();
        const bool staysInList = hereItem && i + 1 < lines.size() && isItem(lines[i + 1]);
        all += staysInList ? QStringLiteral("\n") : QStringLiteral("\n\n");
    }
    return all;
}

MarkedSpan spanOf(const QTextFragment& fragment) {
    const QTextCharFormat format = fragment.charFormat();
    MarkedSpan span{fragment.text(), format.fontWeight() > QFont::Normal, format.fontItalic()};
    if (format.isImageFormat()) {
        const QTextImageFormat image = format.toImageFormat();
        span.text = image.property(QTextFormat::ImageAltText).toString() + QStringLiteral(" (") + image.name() + u')';
    } else if (format.isAnchor() && format.anchorHref() != span.text) {
        span.text += QStringLiteral(" (") + format.anchorHref() + u')';
    }
    span.text.replace(QChar::LineSeparator, u' ');
    return span;
}

MarkedBlock blockOf(const QTextBlock& block) {
    MarkedBlock marked;
    const QTextList* const list = block.textList();
    if (block.blockFormat().headingLevel() > 0)
        marked.kind = MarkedBlock::Kind::Heading;
    if (list) {
        marked.kind = MarkedBlock::Kind::Item;
        const bool isNumbered = list->format().style() == QTextListFormat::ListDecimal;
        marked.mark = isNumbered ? QString::number(list->itemNumber(block) + 1) + u'.' : QString(QChar(0x2022));
        marked.depth = std::max(1, list->format().indent());
    }
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        MarkedSpan span = spanOf(it.fragment());
        if (marked.kind == MarkedBlock::Kind::Heading)
            span.isStrong = false; // the heading itself says it
        if (!marked.spans.isEmpty() && marked.spans.last().isStrong == span.isStrong &&
            marked.spans.last().isEmphasised == span.isEmphasised)
            marked.spans.last().text += span.text;
        else
            marked.spans.append(span);
    }
    return marked;
}

QVector<MarkedBlock> plainBlocks(const QString& text) {
    QVector<MarkedBlock> blocks;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks.append({MarkedBlock::Kind::Paragraph, {}, 0, {{line, false, false}}});
    }
    return blocks;
}

bool mayBeMarked(const QString& text) {
    static const QRegularExpression marks(QStringLiteral(R"([*_#`~\[\]<>\\|+]|^\s*-|^\s*\d+[.)]|^\s*=)"),
                                          QRegularExpression::MultilineOption);
    return marks.match(text).hasMatch();
}

} // namespace

QVector<MarkedBlock> blocksOf(const QString& text) {
    if (!mayBeMarked(text))
        return plainBlocks(text);
    QFont font; // sizes matter to nobody here, and Qt computes with them
    font.setPointSize(10);
    QTextDocument document;
    document.setDefaultFont(font);
    document.setMarkdown(parted(text), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                           QTextDocument::MarkdownDialectCommonMark);
    QVector<MarkedBlock> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        MarkedBlock marked = blockOf(block);
        if (!marked.spans.isEmpty())
            blocks.append(std::move(marked));
    }
    return blocks;
}

bool isMarked(const QString& text) {
    const QVector<MarkedBlock> blocks = blocksOf(text);
    return std::any_of(blocks.begin(), blocks.end(), [](const MarkedBlock& block) {
        return block.kind != MarkedBlock::Kind::Paragraph || block.spans.size() > 1 ||
               block.spans.constFirst().isStrong || block.spans.constFirst().isEmphasised;
    });
}

QString plainOf(const QString& text) {
    if (!mayBeMarked(text))
        return text;
    QStringList lines;
    for (const MarkedBlock& block : blocksOf(text)) {
        QString line = block.mark.isEmpty() ? QString() : QString((block.depth - 1) * 2, u' ') + block.mark + u' ';
        for (const MarkedSpan& span : block.spans)
            line += span.text;
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace reservrutin::paper
