// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/reason_form.h"

#include "gui/widgets/box.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

ReasonForm::ReasonForm(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_what(new WrapLabel(look, {}, TextRole::Body))
    , m_reason(new GuardedText(look, tr("Reason"), 1, 4))
    , m_do(new Button(look, {})) {
    auto* column = new Column(look, 8, {0, 6, 0, 0}, this);
    column->addWidget(m_what);
    column->addWidget(m_reason);
    m_reason->setWaivable(false);
    m_reason->area()->setPlaceholderText(tr("Reason, in a few words"));
    auto* holder = new QWidget;
    auto* buttons = new FlowLayout(look, 10, holder);
    buttons->addWidget(m_do);
    auto* leave = new Button(look, tr("Leave as it is"));
    buttons->addWidget(leave);
    column->addWidget(holder);
    const auto allow = [this] { m_do->setEnabled(m_reason->isClean() && !m_reason->text().trimmed().isEmpty()); };
    setProperty("mainAction", QVariant::fromValue<QObject*>(m_do));
    connect(m_reason, &GuardedText::edited, this, allow);
    connect(m_reason, &GuardedText::cleanChanged, this, allow);
    connect(m_do, &QAbstractButton::clicked, this, [this] { Q_EMIT given(m_reason->text()); });
    connect(leave, &QAbstractButton::clicked, this, &ReasonForm::close);
    allow();
    hide();
}

void ReasonForm::open(const QString& what, const QString& action) {
    m_what->setText(what);
    m_do->setLabel(action);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool ReasonForm::close() {
    const bool wasOpen = !isHidden();
    hide();
    return wasOpen;
}

} // namespace reservrutin::gui
