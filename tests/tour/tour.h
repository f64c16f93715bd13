// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "app/composition.h"
#include "app/console_window.h"
#include "camera.h"
#include "hands.h"
#include "tour_clock.h"

namespace reservrutin::tour {

/// A PKS outage from home to "fungerar igen" through the real window by keyboard alone, with names marked as examples.
/// Nothing leaves the computer: no mail server is set. Made and run by main.
class Tour {
public:
    Tour(app::Composition& composition, app::ConsoleWindow& window, gui::Look& look, TourClock& clock, QString folder);

    /// False when something could not be reached by keyboard or a file could not be written; the log says what.
    [[nodiscard]] bool run();

private:
    void prepare();
    void atHome();
    void checking();
    void reporting();
    void waiting();
    void sending();
    void atTheDesk();
    void joining();
    void afterSending();
    void elsewhere();
    base::ReportId handedOver(const base::Person& by);
    void pressThe(const QString& button);
    void drilling();
    void look(const QString& name);
    void expect(bool holds, const QString& what);
    [[nodiscard]] bool waitFor(const std::function<bool()>& holds);
    [[nodiscard]] const report::Report* report() const;
    void writeLetter();
    void writeLog();

    app::Composition& m_composition;
    usecases::Console& m_console;
    app::ConsoleWindow& m_window;
    TourClock& m_clock;
    QString m_folder;
    Camera m_camera;
    Hands m_hands;
    bool m_good = true;
};

} // namespace reservrutin::tour
