// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/visit/walk_route.h"

#include "gui/shell/page_ids.h"

namespace reservrutin::gui {

QString pageFor(const Session& session) {
    const usecases::RoutinePtr routine = session.routine();
    if (!routine)
        return page_id::status;
    const walk::Walk walk = session.walk();
    if (walk.current.isEmpty())
        return page_id::reading;
    const outage::Outage* outage = session.outage();
    const bool over = outage && outage->isOver();
    const routine::Step* step = routine->step(walk.current);
    return step && step->kind == routine::StepKind::Report && !over ? page_id::report : page_id::walk;
}

} // namespace reservrutin::gui
