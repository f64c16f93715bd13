// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/home/drill_page.h"

#include "gui/shell/page_ids.h"
#include "gui/visit/walk_route.h"
#include "gui/widgets/answer_group.h"
#include "gui/widgets/wrap_label.h"

namespace reservrutin::gui {

DrillPage::DrillPage(Session& session, Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_look(look)
    , m_group(new AnswerGroup(look, tr("Routine to try")))
    , m_flow(new FlowLayout(look, 14, m_group)) {
    setTitle(tr("Try (drill)"));
    setBack(tr("Status"), page_id::status);
    m_flow->setColumns(3, 200);
    body()->addWidget(new WrapLabel(look, tr("Choose a routine and walk through it as if the system were down. The "
                                             "report stays on this computer, and the drill is never counted.")));
    body()->addWidget(m_group);
    body()->addStretch(1);
}

void DrillPage::entered() {
    for (ChoiceButton* tile : m_group->buttons()) {
        m_flow->removeWidget(tile);
        tile->hide();
    }
    m_group->clear();
    for (const usecases::RoutinePtr& routine : m_session.routinesHere()) {
        if (!routine->readingList)
            addTile(routine);
    }
    if (const auto generic = m_session.console().routines.routine(usecases::RoutineLibrary::genericId))
        addTile(generic);
    m_group->focusFirst();
}

void DrillPage::addTile(const usecases::RoutinePtr& routine) {
    auto* tile = new Tile(m_look, routine->name, routine->subtitle);
    m_flow->addWidget(tile);
    m_group->add(tile);
    tile->show();
    connect(tile, &QAbstractButton::clicked, this, [this, routine] { start(routine); });
}

void DrillPage::start(const usecases::RoutinePtr& routine) {
    QVector<outage::AffectedSystem> systems;
    if (routine->systems.isEmpty())
        systems.append({QString(), tr("Example system")});
    m_session.openRoutine(routine->id, systems, false, true);
    Q_EMIT goTo(pageFor(m_session));
}

} // namespace reservrutin::gui
