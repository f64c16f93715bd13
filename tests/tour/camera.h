// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/shell/main_window.h"
#include "gui/widgets/look.h"

namespace reservrutin::tour {

/// Takes one picture of the window in each of the forms people use it in: as designed, dark, large text, small window.
class Camera {
public:
    Camera(gui::MainWindow& window, gui::Look& look, QString folder);

    /// NAME.png, NAME-dark.png, NAME-200.png, NAME-narrow.png. Fails when a file cannot be written.
    [[nodiscard]] bool take(const QString& name);

private:
    [[nodiscard]] bool shoot(const QString& file, gui::Theme theme, double scale, QSize size);

    gui::MainWindow& m_window;
    gui::Look& m_look;
    QString m_folder;
};

} // namespace reservrutin::tour
