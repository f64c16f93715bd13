// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/strip.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/box.h"
#include "gui/widgets/wrap_label.h"

#include <QPainter>

namespace reservrutin::gui {

namespace {

LinkButton::Tone linkTone(Tone tone) {
    switch (tone) {
    case Tone::Red:
        return LinkButton::Tone::Red;
    case Tone::Amber:
    case Tone::Neutral:
    case Tone::Green:
    case Tone::Primary:
        return LinkButton::Tone::Primary;
    }
    return LinkButton::Tone::Primary;
}

Role groundOf(Tone tone) {
    return tone == Tone::Neutral ? Role::Card : colorsOf(tone).soft;
}

} // namespace

Strip::Strip(const Look& look, Tone tone, const QString& text, QWidget* parent)
    : QWidget(parent)
    , look_(look)
    , tone_(tone)
    , label_(new WrapLabel(look, {}, TextRole::SmallStrong, colorsOf(tone).text, this))
    , actions_(new Row(look, 16)) {
    auto* row = new Row(look, 16, {30, 8, 30, 8}, this);
    row->addWidget(label_, 1);
    row->addLayout(actions_);
    setRole(this, QAccessible::Notification);
    setText(text);
}

void Strip::setText(const QString& text) {
    if (text == label_->text())
        return;
    label_->setText(text);
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Strip::text() const {
    return label_->text();
}

void Strip::setTone(Tone tone) {
    tone_ = tone;
    label_->setColor(colorsOf(tone).text);
    update();
}

LinkButton* Strip::addAction(const QString& text) {
    auto* link = new LinkButton(look_, text, linkTone(tone_), this);
    link->setSmall(true);
    actions_->addWidget(link);
    return link;
}

void Strip::setClosable(bool closable) {
    if (closable && close_ == nullptr) {
        LinkButton* link = addAction(tr("Dismiss"));
        connect(link, &QAbstractButton::clicked, this, &Strip::closed);
        close_ = link;
    }
    if (close_ != nullptr)
        close_->setVisible(closable);
}

void Strip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), look_.color(groundOf(tone_)));
    const Role line = tone_ == Tone::Amber ? Role::AmberLine : tone_ == Tone::Red ? Role::Red : Role::Line;
    painter.fillRect(QRect(0, height() - 1, width(), 1), look_.color(line));
}

} // namespace reservrutin::gui
