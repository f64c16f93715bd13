// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/calm_style.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/paint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace reservrutin::gui {

namespace {

bool isTextBox(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr;
}

bool insideOther(const QWidget* widget) {
    const QWidget* parent = widget == nullptr ? nullptr : widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

} // namespace

void CalmStyle::paintField(QPainter& painter, const QRect& rect, const QStyleOption& option,
                           const QWidget* widget) const {
    const bool on = option.state.testFlag(State_Enabled);
    const QColor edge = on ? controlEdge(m_look, widget) : m_look.color(Role::Line);
    const bool strong = widget != nullptr && widget->hasFocus();
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    if (text != nullptr && text->isReadOnly()) {
        const QColor quiet = m_look.color(strong ? Role::Primary : Role::Line);
        paintRounded(painter, rect, m_look.px(10), {m_look.color(Role::Preview), quiet});
        return;
    }
    paintRounded(painter, rect, m_look.px(8), {m_look.color(on ? Role::Field : Role::Paper), edge, strong ? 1.5 : 1.0});
}

void CalmStyle::paintCheck(QPainter& painter, const QStyleOption& option, bool round) const {
    const bool on = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QColor primary = m_look.color(enabled ? Role::Primary : Role::PrimaryOff);
    const QColor edge = on || option.state.testFlag(State_HasFocus) ? primary : m_look.color(Role::Border);
    const QRectF box(option.rect);
    const double radius = round ? box.width() / 2 : m_look.px(5);
    if (option.state.testFlag(State_HasFocus))
        paintRounded(painter, box, radius, {m_look.color(Role::Halo), primary, 2});
    if (round) {
        paintRounded(painter, box, radius, {m_look.color(Role::Field), edge, on ? 2.0 : 1.0});
        if (on)
            paintRounded(painter, box.adjusted(5, 5, -5, -5), radius, {primary, QColor()});
        return;
    }
    paintRounded(painter, box, radius, {on ? primary : m_look.color(Role::Field), edge});
    if (on)
        paintTick(painter, box.adjusted(3, 3, -3, -3), m_look.color(Role::OnPrimary), m_look.px(2));
}

void CalmStyle::paintPushButton(QPainter& painter, const QStyleOption& option, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool main = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const QColor primary = m_look.color(enabled ? Role::Primary : Role::PrimaryOff);
    const bool hover = enabled && option.state.testFlag(State_MouseOver);
    const QColor fill = main ? primary : m_look.color(hover ? Role::Paper : Role::Card);
    const bool focus = widget != nullptr && widget->hasFocus();
    const QColor edge = main || focus ? primary : m_look.color(enabled ? Role::Border : Role::Line);
    paintRounded(painter, option.rect, m_look.px(10), {fill, edge, focus ? 2.0 : 1.0});
}

void CalmStyle::paintArrow(QPainter& painter, const QRect& rect, bool up, const QWidget* widget) const {
    const int side = m_look.px(16);
    const double dpr = widget == nullptr ? 1.0 : widget->devicePixelRatioF();
    const QPoint at = rect.center() - QPoint(side / 2, side / 2);
    painter.drawPixmap(at, iconPixmap(up ? Icon::Up : Icon::Down, m_look.color(Role::Mute), side, dpr));
}

void CalmStyle::paintMenuItem(QPainter& painter, const QStyleOption& option) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = item->rect.center().y();
        painter.setPen(m_look.color(Role::Line));
        painter.drawLine(item->rect.left() + m_look.px(8), y, item->rect.right() - m_look.px(8), y);
        return;
    }
    const bool enabled = item->state.testFlag(State_Enabled);
    if (enabled && item->state.testFlag(State_Selected))
        paintRounded(painter, item->rect, m_look.px(6), {m_look.color(Role::PrimarySoft), QColor()});
    painter.setPen(m_look.color(enabled ? Role::Ink : Role::Mute));
    painter.setFont(m_look.font(TextRole::Body));
    QRect room = item->rect.adjusted(m_look.px(12), 0, -m_look.px(12), 0);
    if (item->checked)
        paintTick(painter,
                  QRectF(room.right() - m_look.px(16), room.center().y() - m_look.px(8), m_look.px(16), m_look.px(16)),
                  m_look.color(Role::Primary), m_look.px(2));
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, parts.first());
    if (parts.size() > 1) {
        painter.setPen(m_look.color(Role::Mute));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, parts.at(1));
    }
}

void CalmStyle::paintScrollBar(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) const {
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    if (slider.isEmpty())
        return;
    const bool held = option.state.testFlag(State_Sunken) || option.state.testFlag(State_MouseOver);
    const int inset = m_look.px(held ? 2 : 3);
    const bool lying = option.state.testFlag(State_Horizontal);
    const QRect bar = slider.adjusted(lying ? 2 : inset, lying ? inset : 2, lying ? -2 : -inset, lying ? -inset : -2);
    const double radius = (lying ? bar.height() : bar.width()) / 2.0;
    paintRounded(painter, bar, radius, {m_look.color(Role::Border), QColor()});
}

void CalmStyle::paintSpinBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) const {
    paintField(painter, option.rect, option, widget);
    paintArrow(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget), true, widget);
    paintArrow(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget), false, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit:
        if (!insideOther(widget))
            paintField(*painter, option->rect, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextBox(widget))
            paintField(*painter, option->rect, *option, widget);
        else
            paintRounded(*painter, option->rect, m_look.px(8), {QColor(), m_look.color(Role::Line)});
        return;
    case PE_IndicatorCheckBox:
        paintCheck(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(*painter, *option, true);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_look.color(Role::Card));
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        if (element == PE_PanelTipLabel)
            painter->fillRect(option->rect, m_look.color(Role::Card));
        painter->setPen(m_look.color(Role::Border));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        return; // the halo, or the control itself, shows it
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        paintPushButton(*painter, *option, widget);
        return;
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button == nullptr)
            return;
        const bool main = button->features.testFlag(QStyleOptionButton::DefaultButton);
        const bool enabled = button->state.testFlag(State_Enabled);
        painter->setFont(m_look.font(TextRole::BodyStrong));
        painter->setPen(m_look.color(main ? Role::OnPrimary : enabled ? Role::Ink : Role::Mute));
        painter->drawText(button->rect, Qt::AlignCenter | Qt::TextHideMnemonic, button->text);
        return;
    }
    case CE_MenuItem:
        paintMenuItem(*painter, *option);
        return;
    case CE_FocusFrame:
        return; // FocusHalo paints its own
    case CE_ShapedFrame:
        if (isTextBox(widget)) {
            paintField(*painter, option->rect, *option, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        paintScrollBar(*painter, *option, widget);
        return;
    case CC_SpinBox:
        paintSpinBox(*painter, *option, widget);
        return;
    case CC_ComboBox:
        paintField(*painter, option->rect, *option, widget);
        paintArrow(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), false, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace reservrutin::gui
