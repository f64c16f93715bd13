// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/badge.h"
#include "gui/widgets/text_block.h"

namespace reservrutin::gui {

/// What a row of a list says (outbox.png): title, badge at the right, a quiet line and perhaps a third.
struct RowView {
    QString title = {};
    QString subtitle = {};
    QString extra = {};
    QString badge = {};
    Tone tone = Tone::Neutral;
    QString place = {}; ///< where it comes from: part of the spoken name, for rows with the same title

    friend bool operator==(const RowView&, const RowView&) = default;
};

/// For a screen reader: the title with its place and state, and the rest.
[[nodiscard]] QString spokenName(const RowView& view);
[[nodiscard]] QString spokenDescription(const RowView& view);

[[nodiscard]] int rowHeight(const Look& look, const RowView& view, int width, TextMemo& memo);

struct RowState {
    bool chosen = false;
    bool focused = false;
};
void paintRow(QPainter& painter, const Look& look, const QRect& rect, const RowView& view, RowState state);

/// A small heading between the rows.
[[nodiscard]] int rowHeadingHeight(const Look& look, const QString& text, int width, TextMemo& memo);
void paintRowHeading(QPainter& painter, const Look& look, const QRect& rect, const QString& text);

} // namespace reservrutin::gui
