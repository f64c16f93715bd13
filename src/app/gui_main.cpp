// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/binder_drawing.h"
#include "app/composition.h"
#include "app/console_window.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <cstdio>

namespace {

using namespace reservrutin;

gui::UiLanguage languageOf(const usecases::Settings& settings) {
    return gui::languageFor(settings.language.isEmpty() ? QLocale::system() : QLocale(settings.language));
}

QString codeOf(gui::UiLanguage language) {
    return language == gui::UiLanguage::Danish ? QStringLiteral("da") : QStringLiteral("sv");
}

QString dataFolderFrom(const QApplication& application) {
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("data folder"), QStringLiteral("DIR"));
    parser.addOption(data);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return parser.value(data);
}

} // namespace

int main(int argc, char** argv) {
    app::prepareProcess();
    QApplication::setApplicationName(QStringLiteral("reservrutin"));
    QApplication::setApplicationDisplayName(QStringLiteral("Reservrutin"));
    QApplication::setDesktopFileName(QStringLiteral("reservrutin"));
    QApplication application(argc, argv);
    const QFont systemFont = QApplication::font();
    const QPalette systemPalette = QApplication::palette();

    app::Options options;
    options.dataFolder = dataFolderFrom(application);
    app::Composition composition(options);
    switch (composition.takePlace()) {
    case app::Place::Ours:
        break;
    case app::Place::RaisedOther:
        return 0;
    case app::Place::OtherSilent:
        std::fputs("Reservrutin is already open and does not answer. Close it and start again.\n", stderr);
        return 1;
    }
    composition.start(); // the storage thread reads while this one makes the window
    usecases::Console& console = composition.console();
    const gui::UiLanguage language = languageOf(console.settings.settings());
    gui::Look look;
    app::setUpLook(look, console.settings.settings().look, systemFont, systemPalette);
    gui::dress(application, look);
    const gui::Translation translation(application, language);

    composition.keepInForce(app::drawBinderPdf, codeOf(language));
    app::ConsoleWindow window(console, look, codeOf(language), composition.dataFolder());
    QObject::connect(&composition, &app::Composition::raiseRequested, &window, &app::ConsoleWindow::comeForward);
    QObject::connect(&composition, &app::Composition::endRequested, &application, [&window] {
        window.putAway();
        QApplication::quit();
    });
    QObject::connect(&application, &QApplication::commitDataRequest, &window, [&window] { window.putAway(); });
    QObject::connect(&composition, &app::Composition::storeChanged, &window, [&] { window.tell(composition.store()); });
    QObject::connect(&composition, &app::Composition::settingsNotSaved, &window, &app::ConsoleWindow::say);
    QObject::connect(&composition, &app::Composition::noticed, &window, &app::ConsoleWindow::say);
    for (const base::Error& notice : composition.notices())
        window.say(notice);
    window.tell(composition.store());
    window.open();
    const int code = QApplication::exec();
    window.putAway();
    return code;
}
