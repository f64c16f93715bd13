// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/form.h"

#include <QLayout>

namespace reservrutin::gui {

Form::Form(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look) {
    connect(&look, &Look::changed, this, &Form::restyle);
}

const Look& Form::lookOf(const QWidget* child) {
    const QWidget* at = child;
    while (at && !qobject_cast<const Form*>(at))
        at = at->parentWidget();
    Q_ASSERT(at);
    return static_cast<const Form*>(at)->m_look;
}

void Form::rememberGap() {
    m_gap = layout()->spacing();
    restyle();
}

void Form::restyle() {
    if (layout())
        layout()->setSpacing(m_look.px(m_gap));
}

} // namespace reservrutin::gui
