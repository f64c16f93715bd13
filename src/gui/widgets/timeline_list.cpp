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
    , m_look(look)
    , m_rows(new Column(look, 10, {}, this)) {
    setAccessibleName(name);
    setRole(this, QAccessible::List);
}

void TimelineList::setLines(const QList<TimelineLine>& lines) {
    while (m_shown.size() > lines.size())
        delete m_shown.takeLast();
    while (m_shown.size() < lines.size()) {
        auto* row = new TimelineRow(m_look, this);
        m_rows->addWidget(row);
        m_shown.append(row);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        static_cast<TimelineRow*>(m_shown[i])->setLine(lines[i]);
}

TimelineRow::TimelineRow(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRole(this, QAccessible::ListItem);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void TimelineRow::setLine(const TimelineLine& line) {
    if (line == m_line)
        return;
    m_line = line;
    QStringList parts;
    for (const QString& part : {line.time, line.text, line.author, line.note})
        if (!part.isEmpty())
            parts.append(part);
    setAccessibleName(parts.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

int TimelineRow::timeWidth() const {
    return std::max(m_look.px(60), tabularWidth(m_line.time, timeFont(m_look)) + m_look.px(12));
}

int TimelineRow::heightForWidth(int width) const {
    return m_memo.height(spansOf(m_look, m_line), width - timeWidth());
}

QSize TimelineRow::sizeHint() const {
    return {m_look.px(320), lineHeight(timeFont(m_look))}; // more lines as the width demands: heightForWidth
}

QSize TimelineRow::minimumSizeHint() const {
    return {timeWidth() + m_look.px(100), lineHeight(timeFont(m_look))};
}

void TimelineRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont font = timeFont(m_look);
    painter.setPen(m_look.color(Role::Mute));
    const double baseline = (lineHeight(font) + QFontMetrics(font).capHeight()) / 2.0;
    paintTabular(painter, QPointF(0, baseline), m_line.time, font);
    paintText(painter, rect().adjusted(timeWidth(), 0, 0, 0), spansOf(m_look, m_line));
}

} // namespace reservrutin::gui
