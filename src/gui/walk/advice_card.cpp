// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/advice_card.h"

#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

AdviceCard::AdviceCard(const Look& look, const QString& heading, const QString& text, QWidget* parent)
    : Card(look, Kind::Advice, parent)
    , m_line(new FlowLayout(look, 6)) {
    setHeading(heading);
    m_line->addWidget(new WrapLabel(look, text));
    body()->addLayout(m_line);
}

LinkButton* AdviceCard::addLink(const QString& text) {
    auto* link = new LinkButton(m_look, text);
    m_line->addWidget(link);
    return link;
}

} // namespace reservrutin::gui
