// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/followup/follow_up_page.h"

#include "gui/shell/page_ids.h"
#include "gui/visit/visit_words.h"
#include "gui/widgets/list_row.h"

#include <algorithm>

namespace reservrutin::gui {

using outage::Outage;

FollowUpPage::FollowUpPage(Session& session, const Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_empty(
          new WrapLabel(look, tr("No outage is over yet. Those that are show up here."), TextRole::Body, Role::Mute))
    , m_list(new RowList(look, tr("Past outages"))) {
    setTitle(tr("Follow-up"));
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
}

void FollowUpPage::entered() {
    m_empty->hide();
    read();
}

void FollowUpPage::read() {
    const QPointer<FollowUpPage> self(this);
    m_session.console().journal.readSummaries({journal::Subject::outageType, std::nullopt, 200},
                                              [self](const base::Result<QVector<journal::Summary>>& summaries) {
                                                  if (!self)
                                                      return;
                                                  if (self->m_session.took(summaries))
                                                      self->show(*summaries);
                                              });
}

void FollowUpPage::show(const QVector<journal::Summary>& summaries) {
    m_outages.clear();
    for (const journal::Summary& summary : summaries) {
        const Outage outage = outage::outageFrom(summary.state.get());
        if (outage.isOver())
            m_outages.append(outage);
    }
    std::stable_sort(m_outages.begin(), m_outages.end(),
                     [](const Outage& a, const Outage& b) { return b.startedAt < a.startedAt; });
    m_empty->setVisible(m_outages.isEmpty());
    m_list->setVisible(!m_outages.isEmpty());
    m_list->clear();
    addRows(tr("Outages"), false);
    addRows(tr("Drills"), true);
}

QString FollowUpPage::whenText(const Outage& outage) const {
    const language::LocalTime& time = m_session.console().time;
    QString text = time.dateTime(outage.description.discovered);
    if (outage.withdrawn)
        return text + QStringLiteral(" · ") + tr("withdrawn: %1").arg(outage.withdrawn->reason);
    if (outage.restored->at)
        return text + QStringLiteral(" · ") +
               tr("worked again %1").arg(time.brief(*outage.restored->at, outage.description.discovered));
    return text + QStringLiteral(" · ") + tr("nobody knows when it worked again");
}

void FollowUpPage::addRows(const QString& heading, bool drills) {
    bool first = true;
    for (const Outage& outage : std::as_const(m_outages)) {
        if (outage.drill != drills)
            continue;
        if (first)
            m_list->addHeading(heading);
        first = false;
        const bool counts = !outage.withdrawn && !isOnlyHere(m_session, outage);
        RowView row;
        row.title = affectedNames(m_session, outage.description) + u' ' + outageWord(outage.description);
        row.subtitle = whenText(outage);
        row.badge = outage.withdrawn ? tr("Withdrawn")
                    : counts         ? m_session.words().duration(outage::lengthMs(outage, m_session.now()))
                                     : tr("Only here");
        const QString id = outage.id.hex(); // by press, not by arrow: arrows only move the choice
        connect(m_list->addRow(id, row), &QAbstractButton::clicked, this, [this, id] { open(id); });
    }
}

void FollowUpPage::open(const QString& id) {
    const auto outage = base::OutageId::fromHex(id);
    if (!outage)
        return;
    const QPointer<FollowUpPage> self(this);
    m_session.console().outages.fetch(*outage, [self, id = *outage](const base::Result<base::OutageId>& fetched) {
        if (!self || !self->m_session.took(fetched))
            return;
        self->m_session.openOutage(id);
        Q_EMIT self->goTo(page_id::walk);
    });
}

} // namespace reservrutin::gui
