// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/text_block.h"
#include "gui/widgets/tokens.h"
#include "paper/markup.h"

#include <QWidget>

namespace reservrutin::gui {

class Look;

/// A routine's running text as its author marked it: paragraphs, headings, lists, strong and emphasised words. Nothing
/// in it can be pressed, and nothing is fetched. Owned by its card or page, on the window's thread.
class MarkedText final : public QWidget {
    Q_OBJECT

public:
    explicit MarkedText(const Look& look, const QString& text = {}, Role color = Role::Ink, QWidget* parent = nullptr);
    void setText(const QString& text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QList<TextSpan> spansOf(const paper::MarkedBlock& block) const;
    [[nodiscard]] int indentOf(const paper::MarkedBlock& block) const;
    /// Paints where there is a painter; the height in any case.
    int layOut(int width, QPainter* painter) const;

    const Look& m_look;
    Role m_color;
    QVector<paper::MarkedBlock> m_blocks;
};

/// A label where nothing is marked, else a MarkedText.
[[nodiscard]] QWidget* runningText(const Look& look, const QString& text, Role color = Role::Ink);

} // namespace reservrutin::gui
