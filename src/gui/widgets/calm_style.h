// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QProxyStyle>

class QApplication;

namespace reservrutin::gui {

/// Paints Qt's own controls (inputs, lists of choice, check boxes, menus, scroll bars, tool tips, the buttons of
/// Qt's dialogs) from the look's tokens, on top of Fusion. Painting instead of a style sheet, because a style sheet
/// costs start-up time and every polish. Made by dress(); the application owns it.
class CalmStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit CalmStyle(const Look& look);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    const Look& m_look;

    void paintField(QPainter& painter, const QRect& rect, const QStyleOption& option, const QWidget* widget) const;
    void paintCheck(QPainter& painter, const QStyleOption& option, bool round) const;
    void paintPushButton(QPainter& painter, const QStyleOption& option, const QWidget* widget) const;
    void paintMenuItem(QPainter& painter, const QStyleOption& option) const;
    void paintScrollBar(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) const;
    void paintSpinBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) const;
    void paintArrow(QPainter& painter, const QRect& rect, bool up, const QWidget* widget) const;
};

/// Gives the application the look: style, palette, font, accessible roles. Keeps them in step with look.changed()
/// for as long as the application lives. Call once, before the first window.
void dress(QApplication& application, const Look& look);

} // namespace reservrutin::gui
