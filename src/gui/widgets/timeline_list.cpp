// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/timeline_list.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/box.h"
#include "gui/widgets/text_block.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

namespace {

QList<TextSpan> spansOf(const Look& look, const TimelineLine& line) {
    QFont body = look.font(TextRole::Body);
    body.setPixelSize(look.px(14));
    QList<TextSpan> spans{{line.text, body, look.color(line.quiet ? Role::Mute : Role::Ink)}};
    if (!line.author.isEmpty())
        spans.append({QLatin1Char(' ') + line.author, body, look.color(Role::Mute)});
    if (!line.note.isEmpty())
        spans.append({QLatin1String("  ") + line.note, look.font(TextRole::SmallStrong), look.color(Role::Amber)});
    return spans;
}

QFont timeFont(const Look& look) {
    QFont font = look.font(TextRole::Body);
    font.setPixelSize(look.px(14));
    return font;
}

} // namespace

TimelineList::TimelineList(const Look& look, const QString& name, QWidget* parent)
    : QWidget(parent)
    , look_(look)
    , rows_(new Column(look, 10, {}, this)) {
    setAccessibleName(name);
    setRole(this, QAccessible::List);
}

void TimelineList::setLines(const QList<TimelineLine>& lines) {
    while (shown_.size() > lines.size())
        delete shown_.takeLast();
    while (shown_.size() < lines.size()) {
        auto* row = new TimelineRow(look_, this);
        rows_->addWidget(row);
        shown_.append(row);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        static_cast<TimelineRow*>(shown_[i])->setLine(lines[i]);
}

TimelineRow::TimelineRow(const Look& look, QWidget* parent)
    : QWidget(parent)
    , look_(look) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRole(this, QAccessible::ListItem);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void TimelineRow::setLine(const TimelineLine& line) {
    if (line == line_)
        return;
    line_ = line;
    QStringList parts;
    for (const QString& part : {line.time, line.text, line.author, line.note})
        if (!part.isEmpty())
            parts.append(part);
    setAccessibleName(parts.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

int TimelineRow::timeWidth() const {
    return std::max(look_.px(60), tabularWidth(line_.time, timeFont(look_)) + look_.px(12));
}

int TimelineRow::heightForWidth(int width) const {
    return memo_.height(spansOf(look_, line_), width - timeWidth());
}

QSize TimelineRow::sizeHint() const {
    return {look_.px(320), lineHeight(timeFont(look_))}; // more lines as the width demands: heightForWidth
}

QSize TimelineRow::minimumSizeHint() const {
    return {timeWidth() + look_.px(100), lineHeight(timeFont(look_))};
}

void TimelineRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont font = timeFont(look_);
    painter.setPen(look_.color(Role::Mute));
    const double baseline = (lineHeight(font) + QFontMetrics(font).capHeight()) / 2.0;
    paintTabular(painter, QPointF(0, baseline), line_.time, font);
    paintText(painter, rect().adjusted(timeWidth(), 0, 0, 0), spansOf(look_, line_));
}

} // namespace reservrutin::gui
