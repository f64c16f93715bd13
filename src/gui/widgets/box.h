// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QBoxLayout>
#include <QMargins>
#include <QPair>

namespace reservrutin::gui {

/// A box layout whose gap and margins are those of the design at 100 % and follow the look's scale by themselves.
class Box : public QBoxLayout {
    Q_OBJECT

public:
    Box(const Look& look, Direction direction, int gap, QMargins margins = {}, QWidget* parent = nullptr);
    void setGap(int gap);
    void setEdges(QMargins margins);
    /// Fixed empty space that scales.
    void addGap(int designed);

private:
    const Look& m_look;
    int m_gap;
    QMargins m_margins;
    QList<QPair<QSpacerItem*, int>> m_gaps;
    void restyle();
};

class Column : public Box {
    Q_OBJECT
public:
    explicit Column(const Look& look, int gap = 0, QMargins margins = {}, QWidget* parent = nullptr);
};

class Row : public Box {
    Q_OBJECT
public:
    explicit Row(const Look& look, int gap = 0, QMargins margins = {}, QWidget* parent = nullptr);
};

} // namespace reservrutin::gui
