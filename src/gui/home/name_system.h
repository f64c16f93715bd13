// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field.h"

namespace reservrutin::gui {

/// The next step on home after "Flera system" and "Något annat": which systems, as chips, or a name in one field.
/// Writes nothing.
class NameSystem : public Card {
    Q_OBJECT

public:
    NameSystem(Session& session, const Look& look, QWidget* parent = nullptr);
    /// With chips for every system that a routine of this unit knows.
    void askSeveral();
    /// With chips for the systems of one routine.
    void askAmong(const usecases::RoutinePtr& routine);
    void askOne();

Q_SIGNALS:
    void chosen(const QVector<reservrutin::outage::AffectedSystem>& systems);
    void left();

private:
    Session& m_session;
    WrapLabel* m_question;
    QWidget* m_chipLine = nullptr;
    QList<std::pair<outage::AffectedSystem, Chip*>> m_chips;
    LineEdit* m_name;
    Field* m_field;
    Button* m_go;

    void ask(const QString& question, const QString& label, const QVector<usecases::RoutinePtr>& routines);
    void makeChips(const QVector<usecases::RoutinePtr>& routines);
    void go();
};

} // namespace reservrutin::gui
