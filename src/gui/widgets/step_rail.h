// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace reservrutin::gui {

class CardHeading;
class Column;

/// Where a step of a walk stands. Told apart by shape and text as well as colour: Done is a tick in a full circle,
/// Current a number in a full circle, Ahead a number in a ring, NotApplicable a dash in a dotted ring, Deferred a
/// number in a ring with an amber note.
enum class StepState { Done, Current, Ahead, NotApplicable, Deferred };

struct StepView {
    QString title = {};    ///< "Anmäl"
    QString subtitle = {}; ///< "Lämna till PKS-gruppen"
    QString note = {};     ///< "klart 08:17", "gäller inte", "uppskjutet"
    StepState state = StepState::Ahead;
    bool opens = false; ///< can be pressed (to look at or change an earlier answer)

    friend bool operator==(const StepView&, const StepView&) = default;
};

/// The steps of a walk, one below the other, numbered.
class StepRail : public QWidget {
    Q_OBJECT

public:
    explicit StepRail(const Look& look, QWidget* parent = nullptr);
    /// `heading`: "Rutin PKS · version 1.0".
    void setSteps(const QString& heading, const QList<StepView>& steps);
    /// The narrow form for the line above a page's title: "Steg 2 av 3 · Anmäl".
    [[nodiscard]] static QString oneLine(const QList<StepView>& steps);

Q_SIGNALS:
    void stepActivated(int index);

private:
    const Look& m_look;
    CardHeading* m_heading;
    Column* m_rows;
    QList<QWidget*> m_shown;

    void addRow();
};

} // namespace reservrutin::gui
