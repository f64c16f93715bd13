// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/ways_panel.h"

#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/wrap_label.h"

namespace reservrutin::gui {

WaysPanel::WaysPanel(const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_flow(new FlowLayout(look, 8)) {
    setHeading(tr("More ways"));
    setPadding({14, 12, 14, 12});
    body()->addLayout(m_flow);
    m_mail = addWay(tr("Open in mail program"));
    m_message = addWay(tr("Save as message file"));
    Button* copy = addWay(tr("Copy the text"));
    Button* print = addWay(tr("Print …"));
    Button* pdf = addWay(tr("Save as PDF"));
    connect(m_mail, &QAbstractButton::clicked, this, &WaysPanel::mailProgramAsked);
    connect(m_message, &QAbstractButton::clicked, this, &WaysPanel::messageAsked);
    connect(copy, &QAbstractButton::clicked, this, &WaysPanel::copyAsked);
    connect(print, &QAbstractButton::clicked, this, &WaysPanel::printAsked);
    connect(pdf, &QAbstractButton::clicked, this, &WaysPanel::pdfAsked);
}

Button* WaysPanel::addWay(const QString& text) {
    auto* button = new Button(m_look, text);
    m_flow->addWidget(button);
    return button;
}

void WaysPanel::sayHandsOver() {
    auto* also = new WrapLabel(m_look, tr("The mail program and the message file hand the report over as well."),
                               TextRole::Small, Role::Mute);
    body()->addWidget(also);
    m_mail->setAccessibleDescription(also->text());
    m_message->setAccessibleDescription(also->text());
}

void WaysPanel::setDrill(bool drill) {
    m_mail->setEnabled(!drill);
    m_message->setEnabled(!drill);
}

} // namespace reservrutin::gui
