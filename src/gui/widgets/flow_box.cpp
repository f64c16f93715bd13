// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/flow_box.h"

#include "gui/widgets/form.h"

namespace reservrutin::gui {

FlowBox::FlowBox(QWidget* form)
    : QWidget(form)
    , m_flow(new FlowLayout(Form::lookOf(form), 12, this)) {}

void FlowBox::setColumns(int most) {
    m_columns = most;
    m_flow->setColumns(m_columns, m_least);
}

void FlowBox::setLeast(int least) {
    m_least = least;
    m_flow->setColumns(m_columns, m_least);
}

} // namespace reservrutin::gui
