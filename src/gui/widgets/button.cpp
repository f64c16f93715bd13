// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/button.h"

#include "gui/widgets/focus_halo.h"
#include "gui/widgets/form.h"
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
    , m_look(look)
    , m_kind(kind) {
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setHaloRadius(this, 10);
    setLabel(text);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

Button::Button(QWidget* form)
    : Button(Form::lookOf(form), {}, Kind::Plain, form) {}

void Button::setLabel(const QString& text) {
    m_label = text;
    setText(literal(text));
    setAccessibleName(text);
    updateGeometry();
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void Button::setIconOf(Icon icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const {
    const QFontMetrics metrics(m_look.font(TextRole::BodyStrong));
    const int icon = m_icon ? m_look.px(26) : 0;
    return {metrics.horizontalAdvance(m_label) + icon + m_look.px(32), m_look.px(44)};
}

QColor Button::inkColor() const {
    if (m_kind == Kind::Primary)
        return m_look.color(Role::OnPrimary);
    if (!isEnabled())
        return m_look.color(Role::Mute);
    return m_look.color(m_kind == Kind::Danger ? Role::Red : Role::Ink);
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool filled = m_kind == Kind::Primary;
    QColor fill = m_look.color(filled ? (isEnabled() ? Role::Primary : Role::PrimaryOff) : Role::Card);
    QColor edge = filled ? fill : m_look.color(isEnabled() ? Role::Border : Role::Line);
    if (hasFocus() && isEnabled())
        edge = m_look.color(Role::Primary);
    if (isEnabled() && (isDown() || underMouse()))
        fill = filled ? fill.lighter(isDown() ? 92 : 112) : m_look.color(isDown() ? Role::PrimarySoft : Role::Paper);
    paintRounded(painter, rect(), m_look.px(10), {fill, edge, hasFocus() ? 1.5 : 1.0});

    const QFont font = m_look.font(TextRole::BodyStrong);
    painter.setFont(font);
    painter.setPen(inkColor());
    QRect room = rect();
    if (m_icon) {
        const int side = m_look.px(18);
        const int content = QFontMetrics(font).horizontalAdvance(m_label) + m_look.px(26);
        const int left = (width() - content) / 2;
        painter.drawPixmap(left, (height() - side) / 2, iconPixmap(*m_icon, inkColor(), side, devicePixelRatioF()));
        room.setLeft(left + m_look.px(26));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_label);
        return;
    }
    painter.drawText(room, Qt::AlignCenter, m_label);
}

LinkButton::LinkButton(const Look& look, const QString& text, Tone tone, QWidget* parent)
    : QPushButton(parent)
    , m_look(look)
    , m_tone(tone)
    , m_small(tone == Tone::Quiet) {
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
    m_label = text;
    setText(literal(text));
    setAccessibleName(text);
    updateGeometry();
}

void LinkButton::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void LinkButton::setSmall(bool small) {
    m_small = small;
    updateGeometry();
}

QFont LinkButton::inkFont() const {
    if (m_tone == Tone::Quiet)
        return m_look.font(m_small ? TextRole::Small : TextRole::Body);
    return m_look.font(m_small ? TextRole::SmallStrong : TextRole::BodyStrong);
}

QColor LinkButton::inkColor() const {
    if (!isEnabled())
        return m_look.color(Role::Mute);
    switch (m_tone) {
    case Tone::Primary:
        return m_look.color(Role::Primary);
    case Tone::Quiet:
        return m_look.color(Role::Mute);
    case Tone::Amber:
        return m_look.color(Role::Amber);
    case Tone::Red:
        return m_look.color(Role::Red);
    }
    return m_look.color(Role::Primary);
}

QSize LinkButton::sizeHint() const {
    const QFont font = inkFont();
    // At least 24 by 24 pixels: WCAG 2.2, 2.5.8.
    const int width = m_memo.width({{m_label, font, {}}}) + 1;
    return {std::max(m_look.px(24), width), std::max(m_look.px(24), QFontMetrics(font).height())};
}

QSize LinkButton::minimumSizeHint() const {
    return {std::min(sizeHint().width(), m_memo.word(m_label, inkFont()) + 2), sizeHint().height()};
}

int LinkButton::heightForWidth(int width) const {
    if (width >= sizeHint().width())
        return sizeHint().height();
    return std::max(sizeHint().height(), m_memo.height({{m_label, inkFont(), {}}}, width));
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont font = inkFont();
    font.setUnderline(underMouse() || hasFocus());
    if (width() < sizeHint().width()) {
        paintText(painter, rect(), {{m_label, font, inkColor()}});
        return;
    }
    painter.setFont(font);
    painter.setPen(inkColor());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_label);
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
