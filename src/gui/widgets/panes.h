// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/box.h"

#include <QWidget>

namespace reservrutin::gui {

/// Panes beside each other on a wide page, and below each other (or gone) on a narrow one. A page makes one, adds
/// its panes and forwards Page::narrowChanged to setNarrow().
class Panes : public QWidget {
    Q_OBJECT

public:
    enum class WhenNarrow { Below, Hidden };

    explicit Panes(const Look& look, QWidget* parent = nullptr);
    /// `width` in designed pixels, 0 for the rest of the room. A fixed pane's content starts at its top; stretch()
    /// panes fill the height.
    void add(QWidget* pane, int width = 0, WhenNarrow whenNarrow = WhenNarrow::Below);
    void setNarrow(bool narrow);
    void setWidth(QWidget* pane, int width);

private:
    struct Pane {
        QWidget* widget;
        int width;
        WhenNarrow whenNarrow;
    };
    const Look& m_look;
    Row* m_row;
    QList<Pane> m_panes;
    bool m_narrow = false;

    void restyle();
};

} // namespace reservrutin::gui
