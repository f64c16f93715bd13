// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/join_card.h"

#include "core/report/report_number.h"
#include "gui/shell/page_ids.h"

#include <QPointer>

#include <algorithm>

namespace reservrutin::gui {

using base::ReportId;
using delivery::Delivery;
using delivery::ReportState;
using delivery::State;
using report::Report;

bool JoinCard::mayPart(const OutboxItem& item) {
    const bool left = std::any_of(item.deliveries.begin(), item.deliveries.end(), [](const Delivery& each) {
        return each.state != State::Queued && each.state != State::NotSent && each.state != State::Refused;
    });
    return !left && item.standing.state == ReportState::TakenOver && !item.report->parts.isEmpty();
}

JoinCard::JoinCard(Session& session, const Look& look, QWidget* parent)
    : QuestionCard(look, parent)
    , m_session(session) {}

void JoinCard::forget() {
    m_asked.clear();
    m_choices.clear();
    clear();
}

bool JoinCard::close() {
    const bool was = !m_choices.isEmpty();
    if (was)
        forget();
    return was;
}

QVector<ReportId> JoinCard::choosing() const {
    QVector<ReportId> ids;
    for (const Choice& choice : m_choices) {
        if (choice.chip->isChecked())
            ids.append(choice.id);
    }
    return ids.isEmpty() ? ids : QVector<ReportId>{m_report} + ids;
}

void JoinCard::refresh(const OutboxItem& item) {
    const Report& report = *item.report;
    const Report& speaking = m_session.console().overview.speakingFor(report);
    const QVector<ReportId> candidates = m_session.console().jointReports.candidates(report);
    QString key = report.id.hex() + speaking.id.hex() + delivery::codeOf(item.standing.state) +
                  QString::number(mayPart(item)) + QString::number(item.isYours);
    for (const ReportId& id : candidates)
        key += id.hex();
    if (key == m_asked)
        return; // what was chosen stays
    forget();
    m_asked = key;
    m_report = report.id;
    if (&speaking != &report)
        sayPart(speaking);
    else if (!report.parts.isEmpty() && item.standing.state != ReportState::Withdrawn)
        showParts(item);
    else if (!candidates.isEmpty())
        offer(candidates);
}

void JoinCard::offer(const QVector<ReportId>& candidates) {
    ask(tr("%1 reports speak of the same matter").arg(candidates.size() + 1));
    const Report* other = m_session.console().overview.report(candidates.constFirst());
    const bool one = candidates.size() == 1 && other;
    connect(addAnswer(one ? tr("Join with %1 …").arg(other->readyBy.unit)
                          : tr("Join with %1 others …").arg(candidates.size())),
            &QAbstractButton::clicked, this, [this, candidates] { choose(candidates); });
}

void JoinCard::choose(const QVector<ReportId>& candidates) {
    if (m_session.person().name.isEmpty())
        return Q_EMIT goTo(page_id::person);
    ask(tr("Which of them go into one message? Above is what it would say."));
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(m_look, 8, holder);
    for (const ReportId& id : candidates) {
        const Report* report = m_session.console().overview.report(id);
        if (!report)
            continue;
        auto* chip = new Chip(m_look, nameOf(m_session, *report));
        chip->setChecked(true);
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &JoinCard::choiceChanged);
        m_choices.append({id, chip});
    }
    add(holder);
    Button* joins = addAnswer(tr("Join"), Button::Kind::Primary);
    connect(joins, &QAbstractButton::clicked, this, &JoinCard::join);
    connect(this, &JoinCard::choiceChanged, joins, [this, joins] { joins->setEnabled(!choosing().isEmpty()); });
    connect(addAnswer(tr("Cancel")), &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT choiceChanged();
    });
    Q_EMIT choiceChanged();
    focusField();
}

void JoinCard::sayPart(const Report& joint) {
    ask(tr("It is part of %1, which speaks for it.").arg(report::numberOf(joint.id)));
    connect(addAnswer(tr("Show %1").arg(report::numberOf(joint.id))), &QAbstractButton::clicked, this,
            [this, id = joint.id] { Q_EMIT chooseAsked(id); });
}

/// The originals, each a way to itself; and the way apart, until it has left.
void JoinCard::showParts(const OutboxItem& item) {
    ask(tr("%1 reports in one").arg(item.report->parts.size()));
    auto* holder = new QWidget;
    auto* column = new Column(m_look, 6, {}, holder);
    for (const ReportId& id : item.report->parts) {
        const Report* part = m_session.console().overview.report(id);
        if (!part)
            continue;
        auto* link = new LinkButton(m_look, nameOf(m_session, *part));
        column->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chooseAsked(id); });
    }
    add(holder);
    if (item.isYours && mayPart(item))
        connect(addAnswer(tr("Part them again")), &QAbstractButton::clicked, this, &JoinCard::part);
}

void JoinCard::join() {
    const QVector<ReportId> parts = choosing();
    const QPointer<JoinCard> self(this);
    m_session.console().jointReports.join(parts, m_session.person(), [self](const base::Result<ReportId>& made) {
        if (!self || !self->m_session.took(made))
            return;
        self->forget();
        Q_EMIT self->chooseAsked(*made);
    });
}

void JoinCard::part() {
    const QPointer<JoinCard> self(this);
    const Report* joint = m_session.console().overview.report(m_report);
    const ReportId first = joint && !joint->parts.isEmpty() ? joint->parts.constFirst() : m_report;
    m_session.console().jointReports.part(m_report, m_session.person(), [self, first](const base::Result<ReportId>& r) {
        if (self && self->m_session.took(r))
            Q_EMIT self->chooseAsked(first);
    });
}

} // namespace reservrutin::gui
