// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/progress_track.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/text_block.h"

#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

ProgressTrack::ProgressTrack(const Look& look, QWidget* parent)
    : QWidget(parent)
    , look_(look) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRole(this, QAccessible::StaticText);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void ProgressTrack::setStops(const QList<TrackStop>& stops) {
    stops_ = stops;
    QStringList said;
    for (const TrackStop& stop : stops)
        said.append(tr("%1 (%2): %3").arg(stop.title, stop.reached ? tr("reached") : tr("not yet"), stop.subtitle));
    setAccessibleName(said.join(QLatin1String("; ")));
    updateGeometry();
    update();
}

bool ProgressTrack::stacked(int width) const {
    return !stops_.isEmpty() && width / stops_.size() < look_.px(150);
}

int ProgressTrack::stopHeight(const TrackStop& stop, int width) const {
    int height = memo_.height({{stop.title, look_.font(TextRole::SmallStrong), {}}}, width);
    if (!stop.subtitle.isEmpty())
        height += memo_.height({{stop.subtitle, look_.font(TextRole::Small), {}}}, width);
    return height;
}

int ProgressTrack::heightForWidth(int width) const {
    int height = 0;
    if (stacked(width)) {
        for (const TrackStop& stop : stops_)
            height += stopHeight(stop, width - look_.px(28)) + look_.px(8);
        return height;
    }
    const int each = stops_.isEmpty() ? width : width / int(stops_.size()) - look_.px(12);
    for (const TrackStop& stop : stops_)
        height = std::max(height, stopHeight(stop, each));
    return height + look_.px(11);
}

QSize ProgressTrack::sizeHint() const {
    const int width = look_.px(160) * std::max(1, int(stops_.size()));
    return {width, heightForWidth(width)};
}

QSize ProgressTrack::minimumSizeHint() const {
    return {look_.px(150), look_.px(40)};
}

int ProgressTrack::paintStop(QPainter& painter, const TrackStop& stop, const QRect& room) const {
    const QColor ink = look_.color(stop.reached ? Role::Ink : Role::Mute);
    QRect below = room;
    below.setTop(room.top() + paintText(painter, room, {{stop.title, look_.font(TextRole::SmallStrong), ink}}));
    if (!stop.subtitle.isEmpty())
        paintText(painter, below, {{stop.subtitle, look_.font(TextRole::Small), ink}});
    return stopHeight(stop, room.width());
}

void ProgressTrack::paintLying(QPainter& painter) const {
    const int each = width() / int(stops_.size());
    const int thick = look_.px(4);
    painter.fillRect(QRect(0, 0, width(), thick), look_.color(Role::Track));
    for (int i = 0; i < stops_.size(); ++i) {
        if (stops_[i].reached)
            painter.fillRect(QRect(i * each, 0, each, thick), look_.color(Role::Green));
        paintStop(painter, stops_[i], QRect(i * each, look_.px(11), each - look_.px(12), height()));
    }
}

void ProgressTrack::paintStacked(QPainter& painter) const {
    const int side = look_.px(16);
    QRect room(look_.px(28), 0, width() - look_.px(28), height());
    for (const TrackStop& stop : stops_) {
        const QRectF mark(0, room.top() + look_.px(2), side, side);
        if (stop.reached)
            paintTick(painter, mark, look_.color(Role::Green), look_.px(2));
        else
            paintRounded(painter, mark, side / 2.0, {QColor(), look_.color(Role::Border), 1.5});
        room.translate(0, paintStop(painter, stop, room) + look_.px(8));
    }
}

void ProgressTrack::paintEvent(QPaintEvent*) {
    if (stops_.isEmpty())
        return;
    QPainter painter(this);
    if (stacked(width()))
        paintStacked(painter);
    else
        paintLying(painter);
}

} // namespace reservrutin::gui
