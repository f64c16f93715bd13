// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace reservrutin::gui {

/// The few shapes that everything here is drawn with. Lengths are real pixels (already through Look::px).
struct Shape {
    QColor fill;
    QColor edge;
    double width = 1;
    Qt::PenStyle line = Qt::SolidLine;
};
void paintRounded(QPainter& painter, const QRectF& rect, double radius, const Shape& shape);

/// The small square with a digit that says which key answers.
[[nodiscard]] QSize digitChipSize(const Look& look, const QString& text);
void paintDigitChip(QPainter& painter, const Look& look, const QRect& rect, const QString& text);

/// A tick drawn with two lines inside the rectangle.
void paintTick(QPainter& painter, const QRectF& rect, const QColor& color, double width);

/// Edge of a control just now: primary while it has the focus, red while invalid (see setInvalid), else border.
[[nodiscard]] QColor controlEdge(const Look& look, const QWidget* control);

/// Marks an input as not acceptable as it stands: red edge, and "invalid" in the accessibility tree.
void setInvalid(QWidget* control, bool invalid);

} // namespace reservrutin::gui
