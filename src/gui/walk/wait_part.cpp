// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/wait_part.h"

#include "gui/shell/page_ids.h"
#include "gui/walk/advice_card.h"
#include "gui/walk/next_check_card.h"
#include "gui/walk/report_card.h"

namespace reservrutin::gui {

WaitPart::WaitPart(Session& session, const Look& look, QWidget* parent)
    : StepPart(parent)
    , m_next(new NextCheckCard(session, look))
    , m_report(new ReportCard(session, look)) {
    auto* column = new Column(look, 14, {}, this);
    auto* advice = new AdviceCard(look, tr("Reservrutin's suggestion while you wait"),
                                  session.words().text(QStringLiteral("advice.wait")));
    LinkButton* print = advice->addLink(tr("Print a blank form"));
    for (QWidget* card :
         {static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_report), static_cast<QWidget*>(advice)})
        column->addWidget(card);
    column->addStretch(1);
    connect(print, &QAbstractButton::clicked, this, &StepPart::blankFormAsked);
    connect(m_next, &NextCheckCard::anotherAsked, this, &StepPart::anotherAsked);
    connect(m_report, &ReportCard::openAsked, this, [this] { Q_EMIT goTo(page_id::report); });
    refresh();
}

void WaitPart::refresh() {
    m_next->refresh();
    m_report->refresh();
}

void WaitPart::focusFirst() {
    m_next->focusFirst();
}

bool WaitPart::back() {
    return m_next->back();
}

} // namespace reservrutin::gui
