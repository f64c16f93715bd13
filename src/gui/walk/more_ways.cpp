// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/more_ways.h"

#include "gui/widgets/box.h"
#include "gui/widgets/flow_layout.h"

#include <QPointer>

namespace reservrutin::gui {

MoreWays::MoreWays(Session& session, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_more(new LinkButton(look, tr("More ways"), LinkButton::Tone::Quiet))
    , m_choices(new QWidget)
    , m_withdraw(new LinkButton(look, tr("False alarm – take it back")))
    , m_reopen(new LinkButton(look, tr("Open it again")))
    , m_form(new ReasonForm(look)) {
    auto* column = new Column(look, 4, {0, 4, 0, 0}, this);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    auto* flow = new FlowLayout(look, 20, m_choices);
    auto* another = new LinkButton(look, tr("Start another one"));
    for (LinkButton* link : {m_withdraw, m_reopen, another})
        flow->addWidget(link);
    column->addWidget(m_choices);
    column->addWidget(m_form);
    m_choices->hide();
    connect(m_more, &QAbstractButton::clicked, this, [this] { m_choices->setVisible(m_choices->isHidden()); });
    connect(m_withdraw, &QAbstractButton::clicked, this, &MoreWays::askWithdraw);
    connect(m_reopen, &QAbstractButton::clicked, this, &MoreWays::askReopen);
    connect(another, &QAbstractButton::clicked, this, &MoreWays::anotherAsked);
    connect(m_form, &ReasonForm::given, this, &MoreWays::act);
}

void MoreWays::refresh() {
    const outage::Outage* outage = m_session.outage();
    setVisible(outage != nullptr);
    m_withdraw->setVisible(outage && !outage->isOver());
    m_reopen->setVisible(outage && outage->isOver());
}

bool MoreWays::close() {
    if (m_form->close())
        return true;
    const bool wasOpen = !m_choices->isHidden();
    m_choices->hide();
    return wasOpen;
}

void MoreWays::askWithdraw() {
    m_form->open(tr("The event stays in the course of events, marked as a false alarm."), tr("Take it back"));
}

void MoreWays::askReopen() {
    m_form->open(tr("The event goes on where it was."), tr("Open again"));
}

void MoreWays::act(const QString& reason) {
    const outage::Outage* outage = m_session.outage();
    if (!outage)
        return;
    const QPointer<MoreWays> self(this);
    const auto done = [self](const base::Result<base::OutageId>& result) {
        if (self && self->m_session.took(result)) {
            self->m_form->close();
            self->m_choices->hide();
        }
    };
    usecases::Outages& outages = m_session.console().outages;
    if (outage->isOver())
        outages.reopen(outage->id, reason, m_session.person(), done);
    else
        outages.withdraw(outage->id, reason, m_session.person(), done);
}

} // namespace reservrutin::gui
