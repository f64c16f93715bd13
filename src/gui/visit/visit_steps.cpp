// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/visit/visit_steps.h"

#include "gui/visit/visit_words.h"
#include "gui/widgets/button.h"

namespace reservrutin::gui {

VisitSteps::VisitSteps(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_rail(new StepRail(look, this))
    , m_who(new CardHeading(look, {}))
    , m_phone(new WrapLabel(look, {}, TextRole::BodyStrong))
    , m_fill(new LinkButton(look, tr("Number missing – fill it in"), LinkButton::Tone::Amber))
    , m_local(new WrapLabel(look, {}, TextRole::Small, Role::Mute))
    , m_role(new WrapLabel(look, {}, TextRole::Small)) {
    setAccessibleName(tr("Steps"));
    m_fill->setSmall(true);
    body()->addWidget(m_rail);
    body()->addGap(24);
    for (QWidget* part : {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_phone)})
        body()->addWidget(part);
    body()->addWidget(m_fill, 0, Qt::AlignLeft);
    body()->addWidget(m_local);
    body()->addWidget(m_role);
    body()->addStretch(1);
    connect(m_fill, &QAbstractButton::clicked, this, &VisitSteps::contactsAsked);
    connect(m_rail, &StepRail::stepActivated, this, [this](int index) { Q_EMIT stepAsked(m_ids.value(index)); });
}

void VisitSteps::refresh(const QString& shown) {
    const usecases::RoutinePtr routine = m_session.routine();
    QList<StepView> views;
    m_ids.clear();
    for (const RailStep& step : railSteps(m_session, shown)) {
        views.append(step.view);
        m_ids.append(step.id);
    }
    m_rail->setSteps(routine ? editionLine(*routine) : QString(), views);
    showContact();
}

/// A source may give no version.
QString VisitSteps::editionLine(const routine::Routine& routine) {
    const QString& version = routine.document.version;
    return version.isEmpty() ? routineTitle(routine) : tr("%1 · version %2").arg(routineTitle(routine), version);
}

void VisitSteps::showContact() {
    const usecases::RoutinePtr routine = m_session.routine();
    const routine::Step* step = routine ? reportStep(*routine) : nullptr;
    const QString id = step ? (step->via.isEmpty() ? step->recipient : step->via) : QString();
    const auto contact = m_session.console().contacts.contact(id);
    const bool phone = contact && !contact->phone().isEmpty();
    m_who->setText(contact ? contact->title : QString());
    m_phone->setText(phone ? contact->phone() : QString());
    m_phone->setVisible(phone);
    m_fill->setVisible(contact && !phone && contact->layer == contacts::Layer::Local);
    const QString name = contact && contact->local ? contact->local->name : QString();
    m_local->setText(name.isEmpty() ? tr("locally filled in") : tr("%1, locally filled in").arg(name));
    m_local->setVisible(phone);
    m_role->setText(roleText());
    m_role->setVisible(!m_role->text().isEmpty());
}

QString VisitSteps::roleText() const {
    const usecases::RoutinePtr routine = m_session.routine();
    const routine::Step* step = routine ? reportStep(*routine) : nullptr;
    if (!step)
        return {};
    const QString recipient = m_session.console().contacts.title(step->recipient);
    return step->via.isEmpty() ? tr("You report to %1 yourself").arg(recipient)
                               : tr("The contact person reports the fault to %1").arg(recipient);
}

const routine::Step* VisitSteps::reportStep(const routine::Routine& routine) const {
    const walk::Walk walk = m_session.walk();
    for (const walk::StepView& view : walk.steps) {
        const routine::Step* step = routine.step(view.step);
        if (step->kind == routine::StepKind::Report && view.state != walk::StepState::NotApplicable)
            return step;
    }
    return nullptr;
}

} // namespace reservrutin::gui
