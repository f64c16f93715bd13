// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/row_drawing.h"

#include "gui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace reservrutin::gui {

namespace {

bool badgeBelow(const Look& look, const RowView& view, int width) {
    return badgeSize(look, view.badge).width() > width / 2;
}

int titleWidth(const Look& look, const RowView& view, int width) {
    const int room = width - look.px(32);
    if (view.badge.isEmpty() || badgeBelow(look, view, width))
        return room;
    return room - badgeSize(look, view.badge).width() - look.px(10);
}

QMargins headingEdges(const Look& look) {
    return {look.px(16), look.px(10), look.px(16), look.px(4)};
}

} // namespace

QString spokenName(const RowView& view) {
    QStringList parts{view.title, view.place, view.badge};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString spokenDescription(const RowView& view) {
    return view.extra.isEmpty() ? view.subtitle : view.subtitle + QLatin1String(". ") + view.extra;
}

int rowHeight(const Look& look, const RowView& view, int width, TextMemo& memo) {
    int height =
        look.px(24) + memo.height({{view.title, look.font(TextRole::BodyStrong), {}}}, titleWidth(look, view, width));
    for (const QString& line : {view.subtitle, view.extra}) {
        if (!line.isEmpty())
            height += memo.height({{line, look.font(TextRole::Small), {}}}, width - look.px(32));
    }
    return view.badge.isEmpty() || !badgeBelow(look, view, width) ? height : height + look.px(29);
}

void paintRow(QPainter& painter, const Look& look, const QRect& rect, const RowView& view, RowState state) {
    if (state.chosen)
        painter.fillRect(rect, look.color(Role::PrimarySoft));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color(Role::Line));
    if (state.focused)
        paintRounded(painter, rect.adjusted(2, 2, -2, -3), look.px(6), {QColor(), look.color(Role::Primary), 2});
    QRect room = rect.adjusted(look.px(16), look.px(12), -look.px(16), 0);
    QRect top = room;
    top.setWidth(titleWidth(look, view, rect.width()));
    const int first = paintText(painter, top, {{view.title, look.font(TextRole::BodyStrong), look.color(Role::Ink)}});
    const QSize badge = badgeSize(look, view.badge);
    const bool below = badgeBelow(look, view, rect.width());
    const BadgeOn ground = state.chosen ? BadgeOn::Chosen : BadgeOn::Card;
    if (!view.badge.isEmpty() && !below)
        paintBadge(painter, look, QRect(QPoint(room.right() - badge.width() + 1, room.top()), badge), view.badge,
                   view.tone, ground);
    room.translate(0, first);
    const QFont small = look.font(TextRole::Small);
    if (!view.subtitle.isEmpty())
        room.translate(0, paintText(painter, room, {{view.subtitle, small, look.color(Role::Mute)}}));
    if (!view.extra.isEmpty())
        room.translate(0, paintText(painter, room, {{view.extra, small, look.color(Role::Ink)}}));
    if (!view.badge.isEmpty() && below)
        paintBadge(painter, look,
                   QRect(room.left(), room.top() + look.px(4), std::min(badge.width(), room.width()), badge.height()),
                   view.badge, view.tone, ground);
}

int rowHeadingHeight(const Look& look, const QString& text, int width, TextMemo& memo) {
    const QMargins edges = headingEdges(look);
    return edges.top() + edges.bottom() +
           memo.height({{text, look.font(TextRole::SmallStrong), {}}}, width - edges.left() - edges.right());
}

void paintRowHeading(QPainter& painter, const Look& look, const QRect& rect, const QString& text) {
    paintText(painter, rect.marginsRemoved(headingEdges(look)),
              {{text, look.font(TextRole::SmallStrong), look.color(Role::Mute)}});
}

} // namespace reservrutin::gui
