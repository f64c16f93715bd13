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
    , look_(look) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(this, QAccessible::StaticText);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void ClockLabel::setTexts(const QString& duration, const QString& since) {
    if (duration == duration_ && since == since_)
        return;
    duration_ = duration;
    since_ = since;
    setAccessibleName(since.isEmpty() ? duration : duration + QLatin1String(", ") + since);
    updateGeometry();
    update();
}

void ClockLabel::setQuiet(bool quiet) {
    quiet_ = quiet;
    update();
}

void ClockLabel::setNarrow(bool narrow) {
    narrow_ = narrow;
    updateGeometry();
    update();
}

void ClockLabel::setAlignment(Qt::Alignment alignment) {
    alignment_ = alignment;
    update();
}

QSize ClockLabel::sizeHint() const {
    const QFont small = look_.font(TextRole::Small);
    const int width = tabularWidth(duration_, look_.font(TextRole::Clock));
    const int below = twoLines() ? tabularWidth(since_, small) : 0;
    return {std::max(width, below), look_.px(34) + (twoLines() ? lineHeight(small) : 0)};
}

void ClockLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto paintLine = [&](const QString& text, TextRole role, Role color, int top, int height) {
        const QFont font = look_.font(role);
        const QFontMetrics metrics(font);
        const int spare = width() - tabularWidth(text, font);
        const int x = alignment_.testFlag(Qt::AlignRight) ? spare : 0;
        painter.setPen(look_.color(color));
        paintTabular(painter, QPointF(x, top + (height + metrics.capHeight()) / 2.0), text, font);
    };
    const int large = look_.px(34);
    const int used = twoLines() ? large + lineHeight(look_.font(TextRole::Small)) : large;
    const int top = (height() - used) / 2;
    paintLine(duration_, TextRole::Clock, quiet_ ? Role::Mute : Role::Amber, top, large);
    if (twoLines())
        paintLine(since_, TextRole::Small, Role::Mute, top + large, used - large);
}

} // namespace reservrutin::gui
