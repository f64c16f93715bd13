// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/button.h"

#include "gui/widgets/focus_halo.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/text_block.h"

#include <QPainter>

namespace reservrutin::gui {

namespace {

QString literal(const QString& text) {
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Button::Button(const Look& look, const QString& text, Kind kind, QWidget* parent)
    : QPushButton(parent)
    , look_(look)
    , kind_(kind) {
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setHaloRadius(this, 10);
    setLabel(text);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void Button::setLabel(const QString& text) {
    label_ = text;
    setText(literal(text));
    setAccessibleName(text);
    updateGeometry();
}

void Button::setKind(Kind kind) {
    kind_ = kind;
    update();
}

void Button::setIconOf(Icon icon) {
    icon_ = icon;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const {
    const QFontMetrics metrics(look_.font(TextRole::BodyStrong));
    const int icon = icon_ ? look_.px(26) : 0;
    return {metrics.horizontalAdvance(label_) + icon + look_.px(32), look_.px(44)};
}

QColor Button::inkColor() const {
    if (kind_ == Kind::Primary)
        return look_.color(Role::OnPrimary);
    if (!isEnabled())
        return look_.color(Role::Mute);
    return look_.color(kind_ == Kind::Danger ? Role::Red : Role::Ink);
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool filled = kind_ == Kind::Primary;
    QColor fill = look_.color(filled ? (isEnabled() ? Role::Primary : Role::PrimaryOff) : Role::Card);
    QColor edge = filled ? fill : look_.color(isEnabled() ? Role::Border : Role::Line);
    if (hasFocus() && isEnabled())
        edge = look_.color(Role::Primary);
    if (isEnabled() && (isDown() || underMouse()))
        fill = filled ? fill.lighter(isDown() ? 92 : 112) : look_.color(isDown() ? Role::PrimarySoft : Role::Paper);
    paintRounded(painter, rect(), look_.px(10), {fill, edge, hasFocus() ? 1.5 : 1.0});

    const QFont font = look_.font(TextRole::BodyStrong);
    painter.setFont(font);
    painter.setPen(inkColor());
    QRect room = rect();
    if (icon_) {
        const int side = look_.px(18);
        const int content = QFontMetrics(font).horizontalAdvance(label_) + look_.px(26);
        const int left = (width() - content) / 2;
        painter.drawPixmap(left, (height() - side) / 2, iconPixmap(*icon_, inkColor(), side, devicePixelRatioF()));
        room.setLeft(left + look_.px(26));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label_);
        return;
    }
    painter.drawText(room, Qt::AlignCenter, label_);
}

LinkButton::LinkButton(const Look& look, const QString& text, Tone tone, QWidget* parent)
    : QPushButton(parent)
    , look_(look)
    , tone_(tone)
    , small_(tone == Tone::Quiet) {
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHaloRadius(this, 4);
    setLabel(text);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void LinkButton::setLabel(const QString& text) {
    label_ = text;
    setText(literal(text));
    setAccessibleName(text);
    updateGeometry();
}

void LinkButton::setTone(Tone tone) {
    tone_ = tone;
    update();
}

void LinkButton::setSmall(bool small) {
    small_ = small;
    updateGeometry();
}

QFont LinkButton::inkFont() const {
    if (tone_ == Tone::Quiet)
        return look_.font(small_ ? TextRole::Small : TextRole::Body);
    return look_.font(small_ ? TextRole::SmallStrong : TextRole::BodyStrong);
}

QColor LinkButton::inkColor() const {
    if (!isEnabled())
        return look_.color(Role::Mute);
    switch (tone_) {
    case Tone::Primary:
        return look_.color(Role::Primary);
    case Tone::Quiet:
        return look_.color(Role::Mute);
    case Tone::Amber:
        return look_.color(Role::Amber);
    case Tone::Red:
        return look_.color(Role::Red);
    }
    return look_.color(Role::Primary);
}

QSize LinkButton::sizeHint() const {
    const QFont font = inkFont();
    // At least 24 pixels high: WCAG 2.2, 2.5.8.
    return {memo_.width({{label_, font, {}}}) + 1, std::max(look_.px(24), QFontMetrics(font).height())};
}

QSize LinkButton::minimumSizeHint() const {
    return {std::min(sizeHint().width(), memo_.word(label_, inkFont()) + 2), sizeHint().height()};
}

int LinkButton::heightForWidth(int width) const {
    if (width >= sizeHint().width())
        return sizeHint().height();
    return std::max(sizeHint().height(), memo_.height({{label_, inkFont(), {}}}, width));
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont font = inkFont();
    font.setUnderline(underMouse() || hasFocus());
    if (width() < sizeHint().width()) {
        paintText(painter, rect(), {{label_, font, inkColor()}});
        return;
    }
    painter.setFont(font);
    painter.setPen(inkColor());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, label_);
}

void LinkButton::enterEvent(QEnterEvent* event) {
    QPushButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent* event) {
    QPushButton::leaveEvent(event);
    update();
}

} // namespace reservrutin::gui
