// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/home/home_page.h"

#include "core/usecases/admission.h"
#include "gui/home/name_system.h"
#include "gui/home/ongoing_card.h"
#include "gui/home/routines_card.h"
#include "gui/home/tile_board.h"
#include "gui/shell/page_ids.h"
#include "gui/visit/measured_view.h"
#include "gui/visit/visit_words.h"
#include "gui/visit/walk_route.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/field.h"
#include "gui/widgets/panes.h"

#include <algorithm>

namespace reservrutin::gui {

using usecases::RoutineLibrary;

HomePage::HomePage(Session& session, Look& look, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_look(look)
    , m_ongoing(new Column(look, 10))
    , m_asking(new QWidget)
    , m_search(new SearchField(look, tr("Search system or routine …")))
    , m_tiles(new TileBoard(session, look))
    , m_naming(new NameSystem(session, look))
    , m_measured(new MeasuredView(session, look))
    , m_routines(new RoutinesCard(session, look)) {
    setAccessibleName(tr("Status"));
    build();
    listen();
}

void HomePage::build() {
    m_naming->hide();
    body()->addLayout(m_ongoing);
    auto* column = new Column(m_look, 14, {}, m_asking);
    auto* question = new WrapLabel(m_look, tr("What is not working?"), TextRole::Title);
    setRole(question, QAccessible::Heading);
    m_search->setAccessibleName(tr("Search system or routine"));
    column->addWidget(question);
    column->addWidget(m_search);
    body()->addWidget(m_asking);
    auto* panes = new Panes(m_look);
    panes->add(leftPane());
    panes->add(rightPane(), 280);
    panes->setNarrow(isNarrow());
    body()->addWidget(panes, 1);
    const auto narrow = [this, panes](bool is) {
        panes->setNarrow(is);
        m_measured->setNarrow(is);
    };
    connect(this, &Page::narrowChanged, this, narrow);
    narrow(isNarrow());
}

QWidget* HomePage::leftPane() {
    auto* left = new QWidget;
    auto* column = new Column(m_look, 14, {}, left);
    column->addWidget(m_tiles);
    column->addWidget(m_naming);
    column->addStretch(1);
    return left;
}

QWidget* HomePage::rightPane() {
    auto* right = new QWidget;
    auto* column = new Column(m_look, 14, {}, right);
    column->addWidget(m_measured);
    column->addWidget(m_routines);
    column->addStretch(1);
    return right;
}

void HomePage::listen() {
    connect(m_search, &QLineEdit::textChanged, this, &HomePage::refresh);
    connect(m_search, &QLineEdit::returnPressed, m_tiles, &TileBoard::focusFirst);
    connect(m_tiles, &TileBoard::routineAsked, this, &HomePage::openTile);
    connect(m_tiles, &TileBoard::everythingAsked, this, [this] { openRoutine(RoutineLibrary::genericId, {}, true); });
    connect(m_tiles, &TileBoard::outageAsked, this, &HomePage::openOutage);
    connect(m_tiles, &TileBoard::severalAsked, this, [this] { name(true); });
    connect(m_tiles, &TileBoard::otherAsked, this, &HomePage::openOther);
    connect(m_tiles, &TileBoard::readAsked, this, [this](const QString& id) {
        m_session.openRoutine(id, {}, false, false);
        Q_EMIT goTo(page_id::reading);
    });
    connect(m_naming, &NameSystem::chosen, this, &HomePage::openNamed);
    connect(m_naming, &NameSystem::left, this, &HomePage::back);
    connect(m_routines, &RoutinesCard::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
    connect(m_routines, &RoutinesCard::routinesAsked, this, [this] { Q_EMIT goTo(page_id::routines); });
    connect(&m_session.console().editionsInForce, &usecases::EditionsInForce::changed, this, &HomePage::refresh);
    connect(&m_minute, &QTimer::timeout, this, &HomePage::refreshCards);
    const usecases::Overview& overview = m_session.console().overview;
    connect(&overview, &usecases::Overview::changed, this, [this, &overview] {
        if (overview.isLoaded()) // at start everything in it changes, one by one
            refresh();
    });
    connect(&overview, &usecases::Overview::loaded, this, &HomePage::refresh);
    m_minute.setInterval(int(20 * base::secondMs)); // the minute turns at another second for each outage
}

void HomePage::entered() {
    m_active = true;
    m_naming->hide();
    m_asking->show();
    m_tiles->show();
    m_search->clear();
    refresh();
    m_session.measure();
    m_minute.start();
    m_tiles->focusFirst();
}

void HomePage::left() {
    m_active = false;
    m_minute.stop();
}

bool HomePage::back() {
    if (!m_naming->isHidden()) {
        m_naming->hide();
        m_asking->show();
        m_tiles->show();
        m_tiles->focusFirst();
        return true;
    }
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_tiles->focusFirst();
    return true;
}

bool HomePage::find() {
    if (!m_naming->isHidden())
        back();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void HomePage::refresh() {
    if (!m_active)
        return;
    refreshCards();
    m_tiles->refresh(m_search->text().trimmed());
    m_routines->refresh();
}

/// The outages that others need to hear of first, then what is only here, then drills.
QList<base::OutageId> HomePage::ongoingIds() const {
    QVector<const outage::Outage*> ongoing = m_session.console().overview.ongoing();
    std::stable_partition(ongoing.begin(), ongoing.end(), [this](const outage::Outage* outage) {
        return !outage->drill && !isOnlyHere(m_session, *outage);
    });
    QList<base::OutageId> ids;
    for (const outage::Outage* outage : std::as_const(ongoing))
        ids.append(outage->id);
    return ids;
}

void HomePage::refreshCards() {
    const QList<base::OutageId> ids = ongoingIds();
    QList<base::OutageId> shown;
    for (const OngoingCard* card : std::as_const(m_cards))
        shown.append(card->id());
    if (ids != shown) {
        for (OngoingCard* card : std::as_const(m_cards)) {
            card->hide();
            card->deleteLater();
        }
        m_cards.clear();
        for (const base::OutageId& id : ids)
            addCard(id);
    }
    for (OngoingCard* card : std::as_const(m_cards))
        card->refresh();
}

void HomePage::addCard(base::OutageId id) {
    auto* card = new OngoingCard(m_session, m_look, id);
    card->setFirst(m_cards.isEmpty());
    m_ongoing->addWidget(card);
    m_cards.append(card);
    connect(card, &OngoingCard::continueAsked, this, &HomePage::openOutage);
    connect(card, &OngoingCard::anotherAsked, this, &HomePage::openAnother);
}

void HomePage::name(bool several) {
    m_among.clear();
    m_asking->hide();
    m_tiles->hide();
    if (several)
        m_naming->askSeveral();
    else
        m_naming->askOne();
}

/// One routine may stand for several systems: which of them is not working is for the person to say.
void HomePage::openTile(const QString& routineId) {
    const usecases::RoutinePtr routine = m_session.console().routines.routine(routineId);
    if (!routine || routine->readingList || routine->systems.size() < 2)
        return openRoutine(routineId, {}, false);
    m_among = routineId;
    m_asking->hide();
    m_tiles->hide();
    m_naming->askAmong(routine);
}

void HomePage::openOutage(base::OutageId id) {
    m_session.openOutage(id);
    Q_EMIT goTo(pageFor(m_session));
}

void HomePage::openAnother(base::OutageId id) {
    const outage::Outage* outage = m_session.console().overview.outage(id);
    if (!outage)
        return;
    const outage::Outage like = *outage;
    m_session.openRoutine(like.edition.routineId, like.description.systems, like.description.total, like.drill);
    Q_EMIT goTo(pageFor(m_session));
}

void HomePage::openRoutine(const QString& routineId, const QVector<outage::AffectedSystem>& systems, bool total) {
    m_session.openRoutine(routineId, systems, total, false);
    Q_EMIT goTo(pageFor(m_session));
}

/// The routine of the first chosen system that has one.
void HomePage::openNamed(const QVector<outage::AffectedSystem>& systems) {
    if (!m_among.isEmpty())
        return openRoutine(m_among, systems, false);
    for (const outage::AffectedSystem& chosen : systems) {
        for (const usecases::RoutinePtr& routine : m_session.console().routines.all()) {
            if (!chosen.id.isEmpty() && routine->system(chosen.id) && !routine->readingList)
                return openRoutine(routine->id, systems, false);
        }
    }
    openRoutine(RoutineLibrary::genericId, systems, false);
}

void HomePage::openOther(const QString& systemName) {
    if (systemName.isEmpty())
        return name(false);
    const auto admitted = usecases::admittedLine(systemName);
    if (m_session.took(admitted))
        openRoutine(RoutineLibrary::genericId, {{QString(), *admitted}}, false);
}

} // namespace reservrutin::gui
