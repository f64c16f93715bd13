// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/home/tile_board.h"

#include "core/usecases/routine_search.h"
#include "gui/visit/visit_words.h"
#include "gui/widgets/box.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/wrap_label.h"

#include <algorithm>

namespace reservrutin::gui {

TileBoard::TileBoard(Session& session, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_group(new AnswerGroup(look, tr("What is not working?")))
    , m_flow(new FlowLayout(look, 14, m_group))
    , m_readLine(nullptr) {
    auto* column = new Column(look, 12, {}, this);
    m_flow->setColumns(3, 200);
    column->addWidget(m_group);
}

QVector<usecases::RoutinePtr> TileBoard::routinesFor(const QString& wanted) const {
    if (wanted.isEmpty())
        return m_session.routinesHere();
    QVector<usecases::RoutinePtr> routines = m_session.console().routines.all();
    routines.removeIf([](const auto& routine) { return routine->id == usecases::RoutineLibrary::genericId; });
    return usecases::search(routines, wanted);
}

TileBoard::Shown TileBoard::toShow(const QString& wanted) const {
    Shown shown{wanted, routinesFor(wanted), {}};
    const auto add = [&](const QString& routineId, bool total) {
        const outage::Outage* outage = ongoing(routineId, total);
        shown.ongoing.append(outage ? outage->id : base::OutageId());
    };
    for (const usecases::RoutinePtr& routine : shown.routines)
        add(routine->id, false);
    add(usecases::RoutineLibrary::genericId, true);
    return shown;
}

void TileBoard::refresh(const QString& wanted) {
    const Shown shown = toShow(wanted);
    if (m_shown == shown)
        return;
    m_shown = shown;
    const QList<ChoiceButton*> before = m_group->buttons();
    // The window may not be active yet: then its focus widget has no focus, but will have it.
    const auto focused = std::find(before.begin(), before.end(), window()->focusWidget());
    const auto place = focused == before.end() ? -1 : focused - before.begin();
    for (ChoiceButton* tile : before) {
        m_flow->removeWidget(tile);
        tile->hide();
    }
    m_group->clear();
    makeTiles(shown);
    if (place >= 0 && place < m_group->buttons().size())
        m_group->buttons()[place]->setFocus(Qt::OtherFocusReason);
}

void TileBoard::makeTiles(const Shown& shown) {
    for (const usecases::RoutinePtr& routine : shown.routines)
        addRoutine(routine);
    const bool named = !shown.wanted.isEmpty() &&
                       std::any_of(shown.routines.begin(), shown.routines.end(),
                                   [&](const auto& routine) { return usecases::isNamed(*routine, shown.wanted); });
    if (!named)
        addOthers(shown.wanted);
    addReadLinks(shown.routines);
}

void TileBoard::focusFirst() {
    m_group->focusFirst();
}

Tile* TileBoard::addTile(const QString& title, const QString& subtitle) {
    auto* tile = new Tile(m_look, title, subtitle);
    m_flow->addWidget(tile);
    m_group->add(tile);
    tile->show(); // at once, so that it can have the focus
    return tile;
}

const outage::Outage* TileBoard::ongoing(const QString& routineId, bool total) const {
    for (const outage::Outage* outage : m_session.console().overview.ongoing()) {
        if (!outage->drill && outage->description.total == total && outage->edition.routineId == routineId &&
            !isOnlyHere(m_session, *outage))
            return outage;
    }
    return nullptr;
}

void TileBoard::addRoutine(const usecases::RoutinePtr& routine) {
    Tile* tile = addTile(routine->name, routine->subtitle);
    const outage::Outage* outage = ongoing(routine->id, false);
    if (outage) {
        tile->setStatus(tr("Outage ongoing – open"), Tile::Status::Ongoing);
        connect(tile, &QAbstractButton::clicked, this, [this, id = outage->id] { Q_EMIT outageAsked(id); });
    } else {
        tile->setStatus(routine->readingList ? tr("Can be read") : tr("Nothing reported here"));
        connect(tile, &QAbstractButton::clicked, this, [this, id = routine->id] { Q_EMIT routineAsked(id); });
    }
}

void TileBoard::addOthers(const QString& wanted) {
    if (!wanted.isEmpty()) {
        Tile* tile = addTile(wanted, tr("Report it as something else"));
        connect(tile, &QAbstractButton::clicked, this, [this, wanted] { Q_EMIT otherAsked(wanted); });
        return;
    }
    connect(addTile(tr("Several systems"), tr("Choose which in the next step")), &QAbstractButton::clicked, this,
            &TileBoard::severalAsked);
    const usecases::RoutinePtr generic = m_session.console().routines.routine(usecases::RoutineLibrary::genericId);
    connect(addTile(tr("Something else"), generic ? generic->subtitle : QString()), &QAbstractButton::clicked, this,
            [this] { Q_EMIT otherAsked({}); });
    Tile* everything = addTile(tr("Everything is down"), tr("No system can be reached"));
    if (const outage::Outage* outage = ongoing(usecases::RoutineLibrary::genericId, true)) {
        everything->setStatus(tr("Outage ongoing – open"), Tile::Status::Ongoing);
        connect(everything, &QAbstractButton::clicked, this, [this, id = outage->id] { Q_EMIT outageAsked(id); });
    } else {
        connect(everything, &QAbstractButton::clicked, this, &TileBoard::everythingAsked);
    }
}

void TileBoard::addReadLinks(const QVector<usecases::RoutinePtr>& routines) {
    delete m_readLine;
    m_readLine = new QWidget(this);
    auto* reads = new FlowLayout(m_look, 14, m_readLine);
    for (const usecases::RoutinePtr& routine : routines) {
        auto* link = new LinkButton(m_look, tr("Read the routine %1").arg(routine->name), LinkButton::Tone::Quiet);
        link->setSmall(true);
        reads->addWidget(link);
        connect(link, &QAbstractButton::clicked, this, [this, id = routine->id] { Q_EMIT readAsked(id); });
    }
    m_readLine->setVisible(!routines.isEmpty());
    layout()->addWidget(m_readLine);
}

} // namespace reservrutin::gui
