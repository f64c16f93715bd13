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
    , m_look(look) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRole(this, QAccessible::StaticText);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void ProgressTrack::setStops(const QList<TrackStop>& stops) {
    m_stops = stops;
    QStringList said;
    for (const TrackStop& stop : stops)
        said.append(tr("%1 (%2): %3").arg(stop.title, stop.reached ? tr("reached") : tr("not yet"), stop.subtitle));
    setAccessibleName(said.join(QLatin1String("; ")));
    updateGeometry();
    update();
}

bool ProgressTrack::stacked(int width) const {
    return !m_stops.isEmpty() && width / m_stops.size() < m_look.px(150);
}

int ProgressTrack::stopHeight(const TrackStop& stop, int width) const {
    int height = m_memo.height({{stop.title, m_look.font(TextRole::SmallStrong), {}}}, width);
    if (!stop.subtitle.isEmpty())
        height += m_memo.height({{stop.subtitle, m_look.font(TextRole::Small), {}}}, width);
    return height;
}

int ProgressTrack::heightForWidth(int width) const {
    int height = 0;
    if (stacked(width)) {
        for (const TrackStop& stop : m_stops)
            height += stopHeight(stop, width - m_look.px(28)) + m_look.px(8);
        return height;
    }
    const int each = m_stops.isEmpty() ? width : width / int(m_stops.size()) - m_look.px(12);
    for (const TrackStop& stop : m_stops)
        height = std::max(height, stopHeight(stop, each));
    return height + m_look.px(11);
}

QSize ProgressTrack::sizeHint() const {
    const int width = m_look.px(160) * std::max(1, int(m_stops.size()));
    return {width, heightForWidth(width)};
}

QSize ProgressTrack::minimumSizeHint() const {
    return {m_look.px(150), m_look.px(40)};
}

int ProgressTrack::paintStop(QPainter& painter, const TrackStop& stop, const QRect& room) const {
    const QColor ink = m_look.color(stop.reached ? Role::Ink : Role::Mute);
    QRect below = room;
    below.setTop(room.top() + paintText(painter, room, {{stop.title, m_look.font(TextRole::SmallStrong), ink}}));
    if (!stop.subtitle.isEmpty())
        paintText(painter, below, {{stop.subtitle, m_look.font(TextRole::Small), ink}});
    return stopHeight(stop, room.width());
}

void ProgressTrack::paintLying(QPainter& painter) const {
    const int each = width() / int(m_stops.size());
    const int thick = m_look.px(4);
    painter.fillRect(QRect(0, 0, width(), thick), m_look.color(Role::Track));
    for (int i = 0; i < m_stops.size(); ++i) {
        if (m_stops[i].reached)
            painter.fillRect(QRect(i * each, 0, each, thick), m_look.color(Role::Green));
        paintStop(painter, m_stops[i], QRect(i * each, m_look.px(11), each - m_look.px(12), height()));
    }
}

void ProgressTrack::paintStacked(QPainter& painter) const {
    const int side = m_look.px(16);
    QRect room(m_look.px(28), 0, width() - m_look.px(28), height());
    for (const TrackStop& stop : m_stops) {
        const QRectF mark(0, room.top() + m_look.px(2), side, side);
        if (stop.reached)
            paintTick(painter, mark, m_look.color(Role::Green), m_look.px(2));
        else
            paintRounded(painter, mark, side / 2.0, {QColor(), m_look.color(Role::Border), 1.5});
        room.translate(0, paintStop(painter, stop, room) + m_look.px(8));
    }
}

void ProgressTrack::paintEvent(QPaintEvent*) {
    if (m_stops.isEmpty())
        return;
    QPainter painter(this);
    if (stacked(width()))
        paintStacked(painter);
    else
        paintLying(painter);
}

} // namespace reservrutin::gui
