// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/badge.h"

#include "gui/widgets/paint.h"

#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

ToneColors colorsOf(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return {Role::Mute, Role::Paper};
    case Tone::Amber:
        return {Role::Amber, Role::AmberSoft};
    case Tone::Red:
        return {Role::Red, Role::RedSoft};
    case Tone::Green:
        return {Role::Green, Role::GreenSoft};
    case Tone::Primary:
        return {Role::Primary, Role::PrimarySoft};
    }
    return {Role::Mute, Role::Paper};
}

QSize badgeSize(const Look& look, const QString& text) {
    const QFontMetrics metrics(look.font(TextRole::SmallStrong));
    return {metrics.horizontalAdvance(text) + look.px(18), look.px(23)};
}

void paintBadge(QPainter& painter, const Look& look, const QRect& rect, const QString& text, Tone tone,
                BadgeOn ground) {
    const ToneColors colors = colorsOf(tone);
    const bool chosen = ground == BadgeOn::Chosen;
    const QColor edge = chosen || look.theme() == Theme::HighContrast ? look.color(colors.text) : QColor();
    paintRounded(painter, rect, look.px(6), {look.color(chosen ? Role::Card : colors.soft), edge});
    const QFont font = look.font(TextRole::SmallStrong);
    painter.setFont(font);
    painter.setPen(look.color(colors.text));
    const int room = rect.width() - look.px(16);
    painter.drawText(rect, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
}

Badge::Badge(const Look& look, const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_look(look)
    , m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void Badge::setTone(Tone tone) {
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const {
    return badgeSize(m_look, text());
}

QSize Badge::minimumSizeHint() const {
    return {std::min(sizeHint().width(), m_look.px(90)), sizeHint().height()};
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect pill(0, 0, std::min(width(), sizeHint().width()), height());
    paintBadge(painter, m_look, pill, text(), m_tone);
}

} // namespace reservrutin::gui
