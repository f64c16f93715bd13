// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/flow_layout.h"

#include <QWidget>

namespace reservrutin::gui {

/// A FlowLayout that a form from ui/ can hold: what stands in it wraps like words, or stands in equal columns.
class FlowBox : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int gap READ gap WRITE setGap)
    Q_PROPERTY(int columns READ columns WRITE setColumns)
    Q_PROPERTY(int least READ least WRITE setLeast)

public:
    explicit FlowBox(QWidget* form);
    /// What uic calls for each widget inside.
    void add(QWidget* widget) { m_flow->addWidget(widget); }

    /// Designed pixels.
    [[nodiscard]] int gap() const { return m_flow->gap(); }
    void setGap(int gap) { m_flow->setGap(gap); }
    /// 0: like words. Else at most so many equal columns, each at least `least` wide.
    [[nodiscard]] int columns() const { return m_columns; }
    void setColumns(int most);
    [[nodiscard]] int least() const { return m_least; }
    void setLeast(int least);

private:
    FlowLayout* m_flow;
    int m_columns = 0;
    int m_least = 0;
};

} // namespace reservrutin::gui
