// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/course_card.h"

#include <QPointer>

namespace reservrutin::gui {

CourseCard::CourseCard(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_list(new TimelineList(look, tr("Course of events")))
    , m_empty(new WrapLabel(look, tr("Nothing is written down yet. The first answer or note starts it."),
                            TextRole::Small, Role::Mute)) {
    setHeading(tr("Course of events"));
    body()->addWidget(m_empty);
    body()->addWidget(m_list);
    body()->addStretch(1);
    body()->addGap(4);
}

void CourseCard::setNote(QWidget* note) {
    body()->addWidget(note);
}

void CourseCard::refresh() {
    const int asked = ++m_asked;
    if (!m_session.visit().outage)
        return show({});
    const QPointer<CourseCard> self(this);
    m_session.console().outages.timeline(*m_session.visit().outage,
                                         [self, asked](const base::Result<QVector<outage::Event>>& events) {
                                             if (self && self->m_asked == asked && events)
                                                 self->show(*events);
                                         });
}

void CourseCard::show(const QVector<outage::Event>& events) {
    QList<TimelineLine> lines;
    for (const outage::Event& event : events)
        lines.append(lineOf(event));
    m_list->setLines(lines);
    m_list->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
    Q_EMIT counted(int(lines.size()));
}

TimelineLine CourseCard::lineOf(const outage::Event& event) const {
    const usecases::RoutinePtr routine = m_session.routine();
    const language::LocalTime& time = m_session.console().time;
    return {time.brief(event.at, m_session.now()), outage::sentence(event, routine.get(), m_session.words(), time),
            event.sensed ? tr("measured by the computer") : event.by.name, event.saved ? QString() : tr("not saved")};
}

} // namespace reservrutin::gui
