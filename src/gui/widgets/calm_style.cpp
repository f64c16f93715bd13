// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/calm_style.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/paged_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace reservrutin::gui {

namespace {

/// A bar stands in a holder of its own inside what it scrolls.
bool isBarOfList(const QWidget* bar) {
    const QWidget* holder = bar != nullptr ? bar->parentWidget() : nullptr;
    return holder != nullptr && qobject_cast<const RowListView*>(holder->parentWidget()) != nullptr;
}

} // namespace

CalmStyle::CalmStyle(const Look& look)
    : QProxyStyle(u"Fusion"_s)
    , m_look(look) {}

void CalmStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m_look.px(3);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.px(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_look.px(10);
    case PM_ScrollBarExtent:
        return m_look.px(12);
    case PM_ScrollBarSliderMin:
        return m_look.px(36);
    case PM_ScrollView_ScrollBarOverlap: // a list's rows reach its edge, the bar lies on their margin
        return isBarOfList(widget) ? m_look.px(12) : 0;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QMenu*>(widget) != nullptr ? m_look.px(6) : 1;
    case PM_MenuPanelWidth:
        return m_look.px(6);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_look.px(18);
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_look.px(10);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_look.px(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        return {std::max(m_look.px(80), size.width() + m_look.px(32)), m_look.px(44)};
    case CT_LineEdit:
        return {size.width() + m_look.px(24), m_look.px(42)};
    case CT_ComboBox:
        return {size.width() + m_look.px(56), m_look.px(42)};
    case CT_SpinBox:
        return {size.width() + m_look.px(46), m_look.px(42)};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), m_look.px(9)};
        return {size.width() + m_look.px(44), m_look.px(36)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents)
        // QLineEdit keeps two pixels of its own on each side.
        return option->rect.adjusted(m_look.px(10), 1, -m_look.px(10), -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                const QWidget* widget) const {
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        // No arrows: the groove is the whole bar.
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        if (sub == SC_ScrollBarGroove)
            return r;
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return r.adjusted(m_look.px(12), 1, -m_look.px(36), -1);
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return {r.right() - m_look.px(34), r.top(), m_look.px(30), r.height()};
    if (control == CC_SpinBox) {
        const int buttons = m_look.px(28);
        const QRect column(r.right() - buttons, r.top() + 2, buttons, r.height() - 4);
        if (sub == SC_SpinBoxUp)
            return column.adjusted(0, 0, 0, -column.height() / 2);
        if (sub == SC_SpinBoxDown)
            return column.adjusted(0, column.height() / 2, 0, 0);
        if (sub == SC_SpinBoxEditField)
            return r.adjusted(2, 2, -buttons - 2, -2);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void dress(QApplication& application, const Look& look) {
    installAccessibleRoles();
    const auto wear = [&application, &look] {
        application.setStyle(new CalmStyle(look)); // the application takes ownership
        application.setPalette(look.palette());
        application.setFont(look.font(TextRole::Body));
    };
    wear();
    QObject::connect(&look, &Look::changed, &application, wear);
}

} // namespace reservrutin::gui
