// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/way_back.h"

#include "gui/shell/page_ids.h"

#include <QSet>

namespace reservrutin::app {

namespace {

using namespace gui::page_id;

bool isWalk(const QString& page) {
    return QSet<QString>{walk, report, phone, reading}.contains(page);
}

bool isLookUp(const QString& page) {
    return QSet<QString>{contacts, settings, person, help}.contains(page);
}

bool isGoverned(const QString& page) {
    return QSet<QString>{editor, editions, administrators}.contains(page);
}

} // namespace

QString WayBack::shown(const QString& page) {
    const QString before = std::exchange(m_current, page);
    const bool fromRoom = !before.isEmpty() && !isWalk(before) && !isLookUp(before);
    if (isWalk(page) && fromRoom)
        m_room = before;
    const bool isReturn = before == administrators || (page == contacts && before == editions);
    if (isLookUp(page) && !before.isEmpty() && !isLookUp(before) && !isReturn)
        m_from = before;
    if (isGoverned(page) && !isGoverned(before))
        m_governed = before == contacts ? contacts : routines;
    if (isGoverned(page))
        return page == administrators ? settings : m_governed.isEmpty() ? routines : m_governed;
    const QString to = isWalk(page) ? m_room : isLookUp(page) ? m_from : QString();
    return to.isEmpty() ? status : to;
}

} // namespace reservrutin::app
