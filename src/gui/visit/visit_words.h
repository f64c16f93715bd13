// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/measured_card.h"
#include "gui/widgets/step_rail.h"

/// What several pages say about an outage, in the window's language. Pure: they read the session and change nothing.
namespace reservrutin::gui {

/// The two lines of the clock at the upper right, and whether they are grey.
struct ClockTexts {
    QString duration; ///< "42 min"
    QString since;    ///< "sedan 08:12"
    bool quiet = false;

    friend bool operator==(const ClockTexts&, const ClockTexts&) = default;
};
[[nodiscard]] ClockTexts clockTexts(const Session& session, const outage::Outage& outage);
/// Of the visit, also before its outage is born: then from the moment the tile was pressed.
[[nodiscard]] ClockTexts clockTexts(const Session& session);
/// From a time that stands in a draft.
[[nodiscard]] ClockTexts clockTexts(const Session& session, base::UtcMs discovered);

/// "PKS och Phoniro", "Alla system"; never empty.
[[nodiscard]] QString affectedNames(const Session& session, const outage::Description& description);
/// "PKS fungerar inte", "Allt ligger nere".
[[nodiscard]] QString notWorking(const Session& session, const outage::Description& description);
/// A text of the edition, with all the systems that this outage is about where it names its own one ("åt PKS och
/// Phoniro"). As it stands where it names none or the outage is about that one.
[[nodiscard]] QString forAll(const Session& session, const QString& text);
/// "Rutin PKS"; the walk for what has no routine of its own is no "Rutin Något annat".
[[nodiscard]] QString routineTitle(const routine::Routine& routine);
/// "driftstopp" or "driftstörning" (design.md §7: the word follows how it is wrong).
[[nodiscard]] QString outageWord(const outage::Description& description);

/// True when the walk ended at "the fault is only here": no outage that others need to hear of.
[[nodiscard]] bool isOnlyHere(const Session& session, const outage::Outage& outage);

/// The routine's steps as the rail shows them, without its ends. `shown` is the step on the page.
struct RailStep {
    QString id;
    StepView view;
};
[[nodiscard]] QList<RailStep> railSteps(const Session& session, const QString& shown);
/// "Steg 2 av 3 · Anmäl"; for Page::setStepLine.
[[nodiscard]] QString stepLine(const Session& session, const QString& shown);

/// Where a report stands in a few words ("Anmäld 08:19"), design.md §7.
[[nodiscard]] QString standingText(const Session& session, const report::Report& report);

/// The contact that a person at this unit turns to in the routine: who passes the report on, else who receives it.
[[nodiscard]] QString firstContact(const routine::Routine& routine);

[[nodiscard]] QList<Measurement> measuredLines(const Session& session);
[[nodiscard]] QString measuredHeading(const Session& session);

} // namespace reservrutin::gui
