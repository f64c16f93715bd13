// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/list_row.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/focus_halo.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/text_block.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

ListRow::ListRow(const Look& look, const RowView& view, QWidget* parent)
    : QPushButton(parent)
    , look_(look) {
    setCheckable(true);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHaloRadius(this, -1);
    setView(view);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void ListRow::setView(const RowView& view) {
    view_ = view;
    setAccessibleName(view.badge.isEmpty() ? view.title : view.title + QLatin1String(", ") + view.badge);
    setAccessibleDescription(view.extra.isEmpty() ? view.subtitle : view.subtitle + QLatin1String(". ") + view.extra);
    updateGeometry();
    update();
}

bool ListRow::badgeBelow(int width) const {
    return badgeSize(look_, view_.badge).width() > width / 2;
}

int ListRow::titleWidth(int width) const {
    const int room = width - look_.px(32);
    if (view_.badge.isEmpty() || badgeBelow(width))
        return room;
    return room - badgeSize(look_, view_.badge).width() - look_.px(10);
}

int ListRow::heightForWidth(int width) const {
    int height = look_.px(24) + memo_.height({{view_.title, look_.font(TextRole::BodyStrong), {}}}, titleWidth(width));
    const int room = width - look_.px(32);
    for (const QString& line : {view_.subtitle, view_.extra})
        if (!line.isEmpty())
            height += memo_.height({{line, look_.font(TextRole::Small), {}}}, room);
    if (!view_.badge.isEmpty() && badgeBelow(width))
        height += look_.px(29);
    return height;
}

QSize ListRow::sizeHint() const {
    return {look_.px(320), heightForWidth(look_.px(320))};
}

QSize ListRow::minimumSizeHint() const {
    return {look_.px(150), look_.px(46)};
}

void ListRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), look_.color(Role::PrimarySoft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look_.color(Role::Line));
    if (hasFocus())
        paintRounded(painter, rect().adjusted(2, 2, -2, -3), look_.px(6), {QColor(), look_.color(Role::Primary), 2});
    QRect room = rect().adjusted(look_.px(16), look_.px(12), -look_.px(16), 0);
    QRect top = room;
    top.setWidth(titleWidth(width()));
    const int first =
        paintText(painter, top, {{view_.title, look_.font(TextRole::BodyStrong), look_.color(Role::Ink)}});
    const QSize badge = badgeSize(look_, view_.badge);
    const bool below = badgeBelow(width());
    if (!view_.badge.isEmpty() && !below)
        paintBadge(painter, look_, QRect(QPoint(room.right() - badge.width() + 1, room.top()), badge), view_.badge,
                   view_.tone);
    room.translate(0, first);
    const QFont small = look_.font(TextRole::Small);
    if (!view_.subtitle.isEmpty())
        room.translate(0, paintText(painter, room, {{view_.subtitle, small, look_.color(Role::Mute)}}));
    if (!view_.extra.isEmpty())
        room.translate(0, paintText(painter, room, {{view_.extra, small, look_.color(Role::Ink)}}));
    if (!view_.badge.isEmpty() && below)
        paintBadge(painter, look_,
                   QRect(room.left(), room.top() + look_.px(4), std::min(badge.width(), room.width()), badge.height()),
                   view_.badge, view_.tone);
}

RowList::RowList(const Look& look, const QString& name, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , lines_(nullptr) {
    setPadding({1, 8, 1, 12});
    setAccessibleName(name);
    setRole(this, QAccessible::List);
    remake();
}

void RowList::remake() {
    if (holder_ != nullptr) {
        body()->removeWidget(holder_);
        holder_->hide();
        holder_->deleteLater(); // a row may be what is calling
        delete body()->takeAt(0);
    }
    holder_ = new QWidget(this);
    lines_ = new Column(look_, 0, {}, holder_);
    body()->addWidget(holder_);
    body()->addStretch(1);
}

void RowList::clear() {
    rows_.clear();
    remake();
}

void RowList::addHeading(const QString& text) {
    auto* heading = new CardHeading(look_, text, holder_);
    auto* row = new Row(look_, 0, {16, 10, 16, 4});
    row->addWidget(heading);
    lines_->addLayout(row);
}

ListRow* RowList::addRow(const QString& id, const RowView& view) {
    auto* row = new ListRow(look_, view, holder_);
    lines_->addWidget(row);
    rows_.append({id, row});
    row->setChecked(id == chosen_);
    connect(row, &QAbstractButton::clicked, this, [this, id] { choose(id); });
    return row;
}

void RowList::choose(const QString& id) {
    for (const Entry& entry : std::as_const(rows_))
        entry.row->setChecked(entry.id == id);
    if (id == chosen_)
        return;
    chosen_ = id;
    Q_EMIT chosen(id);
}

void RowList::keyPressEvent(QKeyEvent* event) {
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto here = std::find_if(rows_.begin(), rows_.end(), [](const Entry& e) { return e.row->hasFocus(); });
    if (by == 0 || here == rows_.end()) {
        Card::keyPressEvent(event);
        return;
    }
    const auto next = (here - rows_.begin()) + by;
    if (next < 0 || next >= rows_.size())
        return;
    rows_[next].row->setFocus(Qt::TabFocusReason);
    choose(rows_[next].id);
}

} // namespace reservrutin::gui
