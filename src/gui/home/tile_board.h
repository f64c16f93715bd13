// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/answer_group.h"

namespace reservrutin::gui {

class FlowLayout;

/// The tiles of home: one per routine for this unit, then "Flera system", "Något annat" and "Allt ligger nere". What is
/// searched for narrows them, and lets in routines that are meant for others. Pressing one only says so.
class TileBoard : public QWidget {
    Q_OBJECT

public:
    TileBoard(Session& session, const Look& look, QWidget* parent = nullptr);
    /// Makes the tiles anew when they have something else to say; the focus stays on the same tile.
    void refresh(const QString& wanted);
    void focusFirst();

Q_SIGNALS:
    void routineAsked(const QString& routineId);
    void outageAsked(reservrutin::base::OutageId id);
    void readAsked(const QString& routineId);
    void severalAsked();
    /// Empty: asked for on the page's next step.
    void otherAsked(const QString& name);
    void everythingAsked();

private:
    /// What the tiles say. While it stays the same they stay: a press that has begun on one is not lost.
    struct Shown {
        QString wanted;
        QVector<usecases::RoutinePtr> routines;
        QVector<base::OutageId> ongoing;

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    Session& m_session;
    const Look& m_look;
    AnswerGroup* m_group;
    FlowLayout* m_flow;
    QWidget* m_readLine;
    std::optional<Shown> m_shown;

    void makeTiles(const Shown& shown);
    void addRoutine(const usecases::RoutinePtr& routine);
    void addOthers(const QString& wanted);
    void addReadLinks(const QVector<usecases::RoutinePtr>& routines);
    Tile* addTile(const QString& title, const QString& subtitle);
    [[nodiscard]] Shown toShow(const QString& wanted) const;
    [[nodiscard]] QVector<usecases::RoutinePtr> routinesFor(const QString& wanted) const;
    [[nodiscard]] const outage::Outage* ongoing(const QString& routineId, bool total) const;
};

} // namespace reservrutin::gui
