// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/next_check_card.h"

#include "gui/walk/more_ways.h"
#include "gui/walk/restored_form.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/panes.h"

#include <QPointer>

namespace reservrutin::gui {

NextCheckCard::NextCheckCard(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_panes(new Panes(look))
    , m_when(new WrapLabel(look, {}, TextRole::Heading))
    , m_left(new WrapLabel(look, {}, TextRole::Body, Role::Mute))
    , m_put(putOffChoices())
    , m_works(new Button(look, tr("It works again"), Button::Kind::Primary))
    , m_still(new Button(look, tr("Still down")))
    , m_restored(new RestoredForm(session, look))
    , m_more(new MoreWays(session, look)) {
    setAccessibleName(tr("Next check"));
    m_panes->add(words());
    m_panes->add(buttons(), 330);
    body()->addWidget(m_panes);
    body()->addWidget(m_put);
    body()->addWidget(m_restored);
    body()->addWidget(m_more);
    setMainAction(m_works);
    place();
    connect(&look, &Look::changed, this, &NextCheckCard::place);
    connect(m_works, &QAbstractButton::clicked, m_restored, &RestoredForm::open);
    connect(m_restored, &RestoredForm::opened, this,
            [this](bool open) { m_works->setKind(open ? Button::Kind::Plain : Button::Kind::Primary); });
    connect(m_still, &QAbstractButton::clicked, this, &NextCheckCard::stillDown);
    connect(m_more, &MoreWays::anotherAsked, this, &NextCheckCard::anotherAsked);
}

QWidget* NextCheckCard::words() {
    auto* holder = new QWidget;
    auto* column = new Column(m_look, 0, {}, holder);
    column->addWidget(m_when);
    auto* line = new FlowLayout(m_look, 4);
    auto* link = new LinkButton(m_look, tr("put it off"));
    link->setAccessibleName(tr("Put off the next check"));
    line->addWidget(m_left);
    line->addWidget(link);
    column->addLayout(line);
    connect(link, &QAbstractButton::clicked, this, [this] { m_put->setVisible(m_put->isHidden()); });
    return holder;
}

QWidget* NextCheckCard::buttons() {
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(m_look, 10, holder);
    flow->addWidget(m_works);
    flow->addWidget(m_still);
    return holder;
}

QWidget* NextCheckCard::putOffChoices() {
    auto* holder = new QWidget(this);
    auto* flow = new FlowLayout(m_look, 10, holder);
    for (const int minutes : {15, 30, 60}) {
        auto* button = new Button(m_look, tr("%1 min from now").arg(minutes));
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, minutes] { putOff(minutes); });
    }
    holder->hide();
    return holder;
}

void NextCheckCard::refresh() {
    const outage::Outage* outage = m_session.outage();
    if (!outage)
        return;
    const base::UtcMs now = m_session.now();
    const base::UtcMs next = outage::nextCheck(*outage);
    const QString at = m_session.console().time.brief(next, now);
    const auto minutes = int((base::elapsedMs(now, next) + base::minuteMs - 1) / base::minuteMs);
    const bool due = next <= now;
    m_when->setText(due ? tr("Time to check again") : tr("Next check %1").arg(at));
    m_left->setText(due ? tr("since %1 ·").arg(at) : tr("in %1 minutes ·").arg(minutes));
    m_more->refresh();
}

void NextCheckCard::place() {
    m_panes->setNarrow(m_look.scale() > 1.3);
}

void NextCheckCard::focusFirst() {
    m_works->setFocus(Qt::OtherFocusReason);
}

bool NextCheckCard::back() {
    if (m_restored->close()) {
        focusFirst();
        return true;
    }
    if (m_more->close())
        return true;
    const bool wasOpen = !m_put->isHidden();
    m_put->hide();
    return wasOpen;
}

void NextCheckCard::putOff(int minutes) {
    const outage::Outage* outage = m_session.outage();
    if (!outage)
        return;
    m_put->hide();
    focusFirst();
    const QPointer<Session> session(&m_session);
    m_session.console().outages.postponeCheck(outage->id, m_session.now() + minutes * base::minuteMs,
                                              m_session.person(), [session](const base::Result<base::OutageId>& done) {
                                                  if (session)
                                                      session->took(done);
                                              });
}

void NextCheckCard::stillDown() {
    const outage::Outage* outage = m_session.outage();
    if (!outage)
        return;
    m_restored->close();
    m_still->setEnabled(false); // one word, however often the key is pressed
    const QPointer<NextCheckCard> self(this);
    m_session.console().outages.stillDown(outage->id, m_session.person(),
                                          [self](const base::Result<base::OutageId>& done) {
                                              if (!self)
                                                  return;
                                              self->m_still->setEnabled(true);
                                              self->m_session.took(done);
                                          });
}

} // namespace reservrutin::gui
