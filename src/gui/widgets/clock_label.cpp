// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/clock_label.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/text_block.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

ClockLabel::ClockLabel(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(this, QAccessible::StaticText);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void ClockLabel::setTexts(const QString& duration, const QString& since) {
    if (duration == m_duration && since == m_since)
        return;
    m_duration = duration;
    m_since = since;
    setAccessibleName(since.isEmpty() ? duration : duration + QLatin1String(", ") + since);
    updateGeometry();
    update();
}

void ClockLabel::setQuiet(bool quiet) {
    m_quiet = quiet;
    update();
}

void ClockLabel::setNarrow(bool narrow) {
    m_narrow = narrow;
    updateGeometry();
    update();
}

void ClockLabel::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

QSize ClockLabel::sizeHint() const {
    const QFont small = m_look.font(TextRole::Small);
    const int width = tabularWidth(m_duration, m_look.font(TextRole::Clock));
    const int below = twoLines() ? tabularWidth(m_since, small) : 0;
    return {std::max(width, below), m_look.px(34) + (twoLines() ? lineHeight(small) : 0)};
}

void ClockLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto paintLine = [&](const QString& text, TextRole role, Role color, int top, int height) {
        const QFont font = m_look.font(role);
        const QFontMetrics metrics(font);
        const int spare = width() - tabularWidth(text, font);
        const int x = m_alignment.testFlag(Qt::AlignRight) ? spare : 0;
        painter.setPen(m_look.color(color));
        paintTabular(painter, QPointF(x, top + (height + metrics.capHeight()) / 2.0), text, font);
    };
    const int large = m_look.px(34);
    const int used = twoLines() ? large + lineHeight(m_look.font(TextRole::Small)) : large;
    const int top = (height() - used) / 2;
    paintLine(m_duration, TextRole::Clock, m_quiet ? Role::Mute : Role::Amber, top, large);
    if (twoLines())
        paintLine(m_since, TextRole::Small, Role::Mute, top + large, used - large);
}

} // namespace reservrutin::gui
