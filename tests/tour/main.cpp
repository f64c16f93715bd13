// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "tour.h"

#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace reservrutin;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    app::prepareProcess();
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("build/tour"));
    const QTemporaryDir data;
    if (!data.isValid() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "The folder %s cannot be written. Name another one.\n", qPrintable(folder));
        return 1;
    }
    tour::TourClock clock;
    gui::Look look;
    gui::dress(application, look);
    const gui::Translation translation(application, gui::UiLanguage::Swedish);
    app::Options options;
    options.dataFolder = data.path() + QStringLiteral("/data");
    options.clock = &clock;
    app::Composition composition(options);
    app::ConsoleWindow window(composition.console(), look, QStringLiteral("sv"), composition.dataFolder());
    composition.start();
    return tour::Tour(composition, window, look, clock, folder).run() ? 0 : 1;
}
