// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "app/console_window.h"
#include "support/gui_console.h"

#include <functional>

namespace reservrutin::e2e {

/// The whole window over a console in memory, taken from page to page as an outage goes. The look is dressed on the
/// application by its maker and outlives this.
class EveryPage final : public support::GuiConsole {
public:
    explicit EveryPage(gui::Look& dressed);

    /// Calls `see` with a name for each page and state, settled and painted.
    void visit(const std::function<void(const QString& name)>& see);
    [[nodiscard]] gui::MainWindow& window() { return m_window.window(); }

private:
    using See = std::function<void(const QString&)>;

    void show(const QString& id, const QString& name, const See& see);
    void press(const QString& id, const char* source, const char* context, const QString& argument = {});
    void atHome(const See& see);
    void walking(const See& see);
    void reporting(const See& see);
    void sending(const See& see);
    void atTheDesk(const See& see);
    void joining(base::ReportId first, base::ReportId second, const See& see);
    base::ReportId handedOver(const base::Person& by);
    void choose(base::ReportId id);
    static void settle();
    void afterwards(const See& see);

    app::ConsoleWindow m_window;
};

} // namespace reservrutin::e2e
