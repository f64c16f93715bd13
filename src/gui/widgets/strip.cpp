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
    , m_look(look)
    , m_tone(tone)
    , m_label(new WrapLabel(look, {}, TextRole::SmallStrong, colorsOf(tone).text, this))
    , m_actions(new Row(look, 16)) {
    auto* row = new Row(look, 16, {30, 8, 30, 8}, this);
    row->addWidget(m_label, 1);
    row->addLayout(m_actions);
    setRole(this, QAccessible::Notification);
    setText(text);
}

void Strip::setText(const QString& text) {
    if (text == m_label->text())
        return;
    m_label->setText(text);
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Strip::text() const {
    return m_label->text();
}

void Strip::setTone(Tone tone) {
    m_tone = tone;
    m_label->setColor(colorsOf(tone).text);
    update();
}

LinkButton* Strip::addAction(const QString& text) {
    auto* link = new LinkButton(m_look, text, linkTone(m_tone), this);
    link->setSmall(true);
    m_actions->addWidget(link);
    return link;
}

void Strip::setClosable(bool closable) {
    if (closable && m_close == nullptr) {
        LinkButton* link = addAction(tr("Dismiss"));
        connect(link, &QAbstractButton::clicked, this, &Strip::closed);
        m_close = link;
    }
    if (m_close != nullptr)
        m_close->setVisible(closable);
}

void Strip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(groundOf(m_tone)));
    const Role line = m_tone == Tone::Amber ? Role::AmberLine : m_tone == Tone::Red ? Role::Red : Role::Line;
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(line));
}

} // namespace reservrutin::gui
