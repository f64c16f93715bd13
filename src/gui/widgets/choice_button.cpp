// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/choice_button.h"

#include "gui/widgets/focus_halo.h"
#include "gui/widgets/paint.h"
#include "gui/widgets/text_block.h"

#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

namespace {

QString joined(std::initializer_list<QString> parts) {
    QStringList result;
    for (const QString& part : parts)
        if (!part.isEmpty())
            result.append(part);
    return result.join(QLatin1String(". "));
}

} // namespace

ChoiceButton::ChoiceButton(const Look& look, const QString& title, const QString& subtitle, QWidget* parent)
    : QPushButton(parent)
    , m_look(look)
    , m_title(title)
    , m_subtitle(subtitle) {
    setAutoDefault(true); // Return presses it, as Space does
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHaloRadius(this, 12);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceButton::setTitle(const QString& title) {
    m_title = title;
    restated();
}

void ChoiceButton::setSubtitle(const QString& subtitle) {
    m_subtitle = subtitle;
    restated();
}

void ChoiceButton::setDigit(int digit) {
    m_digit = digit;
    update();
}

void ChoiceButton::restated() {
    setAccessibleName(m_title);
    setAccessibleDescription(m_subtitle);
    updateGeometry();
    update();
}

QSize ChoiceButton::minimumSizeHint() const {
    return {m_look.px(140), m_look.px(56)};
}

void ChoiceButton::paintBase(QPainter& painter, Role quietEdge) const {
    const bool lit = isEnabled() && (hasFocus() || underMouse() || isDown());
    QColor fill = m_look.color(isDown() ? Role::PrimarySoft : Role::Card);
    const QColor edge = m_look.color(lit ? Role::Primary : quietEdge);
    paintRounded(painter, rect(), m_look.px(12), {fill, edge, hasFocus() ? 1.5 : 1.0});
}

AnswerButton::AnswerButton(const Look& look, const QString& title, const QString& subtitle, QWidget* parent)
    : ChoiceButton(look, title, subtitle, parent) {}

void AnswerButton::setGiven(bool given, const QString& note) {
    m_given = given;
    m_note = note;
    restated();
}

void AnswerButton::restated() {
    ChoiceButton::restated();
    setAccessibleDescription(joined({m_subtitle, m_note}));
}

int AnswerButton::textLeft() const {
    return m_look.px(54);
}

int AnswerButton::heightForWidth(int width) const {
    const int room = width - textLeft() - m_look.px(18);
    int height = m_memo.height({{m_title, m_look.font(TextRole::BodyStrong), {}}}, room);
    if (!m_subtitle.isEmpty())
        height += m_memo.height({{m_subtitle, m_look.font(TextRole::Small), {}}}, room);
    return std::max(height + m_look.px(32), m_look.px(56));
}

QSize AnswerButton::sizeHint() const {
    const int text = std::max(m_memo.width({{m_title, m_look.font(TextRole::BodyStrong), {}}}),
                              m_memo.width({{m_subtitle, m_look.font(TextRole::Small), {}}}));
    const int width = text + textLeft() + m_look.px(18);
    return {width, heightForWidth(width)};
}

void AnswerButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBase(painter, m_given ? Role::Green : Role::Border);
    const QSize chip = digitChipSize(m_look, QString::number(m_digit));
    const QRect left(QPoint(m_look.px(18), (height() - chip.height()) / 2), chip);
    if (m_given)
        paintTick(painter, QRectF(left).adjusted(1, 1, -1, -1), m_look.color(Role::Green), m_look.px(2));
    else if (m_digit > 0)
        paintDigitChip(painter, m_look, left, QString::number(m_digit));

    QRect room(textLeft(), 0, width() - textLeft() - m_look.px(18), height());
    room.setTop((height() - (heightForWidth(width()) - m_look.px(32))) / 2);
    QList<TextSpan> title{
        {m_title, m_look.font(TextRole::BodyStrong), m_look.color(isEnabled() ? Role::Ink : Role::Mute)}};
    if (!m_note.isEmpty())
        title.append({QLatin1String("  ") + m_note, m_look.font(TextRole::Small), m_look.color(Role::Amber)});
    room.setTop(room.top() + paintText(painter, room, title));
    if (!m_subtitle.isEmpty())
        paintText(painter, room, {{m_subtitle, m_look.font(TextRole::Small), m_look.color(Role::Mute)}});
}

Tile::Tile(const Look& look, const QString& title, const QString& subtitle, QWidget* parent)
    : ChoiceButton(look, title, subtitle, parent) {}

void Tile::setStatus(const QString& text, Status status) {
    m_statusText = text;
    m_status = status;
    restated();
}

void Tile::restated() {
    ChoiceButton::restated();
    setAccessibleDescription(joined({m_subtitle, m_statusText}));
}

int Tile::titleWidth(int width) const {
    return width - m_look.px(18) * 2 - (m_digit > 0 ? m_look.px(28) : 0);
}

int Tile::heightForWidth(int width) const {
    const int room = width - m_look.px(36);
    QFont title = m_look.font(TextRole::BodyStrong);
    title.setPixelSize(m_look.px(17));
    int height = m_look.px(32) + m_memo.height({{m_title, title, {}}}, titleWidth(width));
    if (!m_subtitle.isEmpty())
        height += m_memo.height({{m_subtitle, m_look.font(TextRole::Small), {}}}, room);
    if (!m_statusText.isEmpty())
        height +=
            m_look.px(10) + m_memo.height({{m_statusText, m_look.font(TextRole::Small), {}}}, room - m_look.px(16));
    return std::max(height, m_look.px(104));
}

QSize Tile::sizeHint() const {
    const int width = m_look.px(219);
    return {width, heightForWidth(width)};
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool ongoing = m_status == Status::Ongoing;
    paintBase(painter, ongoing ? Role::AmberMark : Role::Border);
    if (m_digit > 0) {
        const QString text = QString::number(m_digit);
        const QSize chip = digitChipSize(m_look, text);
        paintDigitChip(painter, m_look, QRect(QPoint(width() - chip.width() - m_look.px(14), m_look.px(16)), chip),
                       text);
    }
    QFont titleFont = m_look.font(TextRole::BodyStrong);
    titleFont.setPixelSize(m_look.px(17));
    QRect room = rect().adjusted(m_look.px(18), m_look.px(16), -m_look.px(18), 0);
    QRect top = room;
    top.setWidth(titleWidth(width()));
    room.translate(0, paintText(painter, top, {{m_title, titleFont, m_look.color(Role::Ink)}}));
    const QFont small = m_look.font(TextRole::Small);
    if (!m_subtitle.isEmpty())
        room.translate(0, paintText(painter, room, {{m_subtitle, small, m_look.color(Role::Mute)}}));
    if (m_statusText.isEmpty())
        return;
    room.translate(0, m_look.px(10));
    if (ongoing) {
        const int dot = m_look.px(9);
        const QRectF at(room.left(), room.top() + (lineHeight(small) - dot) / 2.0, dot, dot);
        paintRounded(painter, at, dot / 2.0, {m_look.color(Role::AmberMark), QColor()});
        room.setLeft(room.left() + m_look.px(16));
    }
    paintText(painter, room, {{m_statusText, small, m_look.color(ongoing ? Role::Ink : Role::Mute)}});
}

} // namespace reservrutin::gui
