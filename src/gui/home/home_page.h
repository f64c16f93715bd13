// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/page.h"

#include <QTimer>

namespace reservrutin::gui {

class MeasuredView;
class NameSystem;
class OngoingCard;
class Panes;
class RoutinesCard;
class SearchField;
class TileBoard;

/// Läget: what goes on here, and the tiles that ask "Vad fungerar inte?". A tile only opens the walk; nothing is
/// written before its first answer or note. Register as page_id::status. The window owns it.
class HomePage : public Page {
    Q_OBJECT

public:
    HomePage(Session& session, Look& look, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    bool back() override;
    bool find() override;

private:
    Session& m_session;
    Look& m_look;
    Column* m_ongoing;
    QList<OngoingCard*> m_cards;
    QWidget* m_asking;
    SearchField* m_search;
    TileBoard* m_tiles;
    NameSystem* m_naming;
    MeasuredView* m_measured;
    RoutinesCard* m_routines;
    QTimer m_minute;
    QString m_among; ///< the routine whose systems are being chosen; empty while any system may be named
    bool m_active = false;

    void build();
    [[nodiscard]] QWidget* leftPane();
    [[nodiscard]] QWidget* rightPane();
    void listen();
    void refresh();
    void refreshCards();
    [[nodiscard]] QList<base::OutageId> ongoingIds() const;
    void addCard(base::OutageId id);
    void name(bool several);
    void openTile(const QString& routineId);
    void openOutage(base::OutageId id);
    void openAnother(base::OutageId id);
    void openRoutine(const QString& routineId, const QVector<outage::AffectedSystem>& systems, bool total);
    void openNamed(const QVector<outage::AffectedSystem>& systems);
    void openOther(const QString& systemName);
};

} // namespace reservrutin::gui
