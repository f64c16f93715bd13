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
    , look_(look)
    , title_(title)
    , subtitle_(subtitle) {
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
    title_ = title;
    restated();
}

void ChoiceButton::setSubtitle(const QString& subtitle) {
    subtitle_ = subtitle;
    restated();
}

void ChoiceButton::setDigit(int digit) {
    digit_ = digit;
    update();
}

void ChoiceButton::restated() {
    setAccessibleName(title_);
    setAccessibleDescription(subtitle_);
    updateGeometry();
    update();
}

QSize ChoiceButton::minimumSizeHint() const {
    return {look_.px(140), look_.px(56)};
}

void ChoiceButton::paintBase(QPainter& painter, Role quietEdge) const {
    const bool lit = isEnabled() && (hasFocus() || underMouse() || isDown());
    QColor fill = look_.color(isDown() ? Role::PrimarySoft : Role::Card);
    const QColor edge = look_.color(lit ? Role::Primary : quietEdge);
    paintRounded(painter, rect(), look_.px(12), {fill, edge, hasFocus() ? 1.5 : 1.0});
}

AnswerButton::AnswerButton(const Look& look, const QString& title, const QString& subtitle, QWidget* parent)
    : ChoiceButton(look, title, subtitle, parent) {}

void AnswerButton::setGiven(bool given, const QString& note) {
    given_ = given;
    note_ = note;
    restated();
}

void AnswerButton::restated() {
    ChoiceButton::restated();
    setAccessibleDescription(joined({subtitle_, note_}));
}

int AnswerButton::textLeft() const {
    return look_.px(54);
}

int AnswerButton::heightForWidth(int width) const {
    const int room = width - textLeft() - look_.px(18);
    int height = memo_.height({{title_, look_.font(TextRole::BodyStrong), {}}}, room);
    if (!subtitle_.isEmpty())
        height += memo_.height({{subtitle_, look_.font(TextRole::Small), {}}}, room);
    return std::max(height + look_.px(32), look_.px(56));
}

QSize AnswerButton::sizeHint() const {
    const int text = std::max(memo_.width({{title_, look_.font(TextRole::BodyStrong), {}}}),
                              memo_.width({{subtitle_, look_.font(TextRole::Small), {}}}));
    const int width = text + textLeft() + look_.px(18);
    return {width, heightForWidth(width)};
}

void AnswerButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBase(painter, given_ ? Role::Green : Role::Border);
    const QSize chip = digitChipSize(look_, QString::number(digit_));
    const QRect left(QPoint(look_.px(18), (height() - chip.height()) / 2), chip);
    if (given_)
        paintTick(painter, QRectF(left).adjusted(1, 1, -1, -1), look_.color(Role::Green), look_.px(2));
    else if (digit_ > 0)
        paintDigitChip(painter, look_, left, QString::number(digit_));

    QRect room(textLeft(), 0, width() - textLeft() - look_.px(18), height());
    room.setTop((height() - (heightForWidth(width()) - look_.px(32))) / 2);
    QList<TextSpan> title{
        {title_, look_.font(TextRole::BodyStrong), look_.color(isEnabled() ? Role::Ink : Role::Mute)}};
    if (!note_.isEmpty())
        title.append({QLatin1String("  ") + note_, look_.font(TextRole::Small), look_.color(Role::Amber)});
    room.setTop(room.top() + paintText(painter, room, title));
    if (!subtitle_.isEmpty())
        paintText(painter, room, {{subtitle_, look_.font(TextRole::Small), look_.color(Role::Mute)}});
}

Tile::Tile(const Look& look, const QString& title, const QString& subtitle, QWidget* parent)
    : ChoiceButton(look, title, subtitle, parent) {}

void Tile::setStatus(const QString& text, Status status) {
    statusText_ = text;
    status_ = status;
    restated();
}

void Tile::restated() {
    ChoiceButton::restated();
    setAccessibleDescription(joined({subtitle_, statusText_}));
}

int Tile::titleWidth(int width) const {
    return width - look_.px(18) * 2 - (digit_ > 0 ? look_.px(28) : 0);
}

int Tile::heightForWidth(int width) const {
    const int room = width - look_.px(36);
    QFont title = look_.font(TextRole::BodyStrong);
    title.setPixelSize(look_.px(17));
    int height = look_.px(32) + memo_.height({{title_, title, {}}}, titleWidth(width));
    if (!subtitle_.isEmpty())
        height += memo_.height({{subtitle_, look_.font(TextRole::Small), {}}}, room);
    if (!statusText_.isEmpty())
        height += look_.px(10) + memo_.height({{statusText_, look_.font(TextRole::Small), {}}}, room - look_.px(16));
    return std::max(height, look_.px(104));
}

QSize Tile::sizeHint() const {
    const int width = look_.px(219);
    return {width, heightForWidth(width)};
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool ongoing = status_ == Status::Ongoing;
    paintBase(painter, ongoing ? Role::AmberMark : Role::Border);
    if (digit_ > 0) {
        const QString text = QString::number(digit_);
        const QSize chip = digitChipSize(look_, text);
        paintDigitChip(painter, look_, QRect(QPoint(width() - chip.width() - look_.px(14), look_.px(16)), chip), text);
    }
    QFont titleFont = look_.font(TextRole::BodyStrong);
    titleFont.setPixelSize(look_.px(17));
    QRect room = rect().adjusted(look_.px(18), look_.px(16), -look_.px(18), 0);
    QRect top = room;
    top.setWidth(titleWidth(width()));
    room.translate(0, paintText(painter, top, {{title_, titleFont, look_.color(Role::Ink)}}));
    const QFont small = look_.font(TextRole::Small);
    if (!subtitle_.isEmpty())
        room.translate(0, paintText(painter, room, {{subtitle_, small, look_.color(Role::Mute)}}));
    if (statusText_.isEmpty())
        return;
    room.translate(0, look_.px(10));
    if (ongoing) {
        const int dot = look_.px(9);
        const QRectF at(room.left(), room.top() + (lineHeight(small) - dot) / 2.0, dot, dot);
        paintRounded(painter, at, dot / 2.0, {look_.color(Role::AmberMark), QColor()});
        room.setLeft(room.left() + look_.px(16));
    }
    paintText(painter, room, {{statusText_, small, look_.color(ongoing ? Role::Ink : Role::Mute)}});
}

} // namespace reservrutin::gui
