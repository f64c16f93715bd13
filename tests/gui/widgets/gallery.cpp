// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
// All parts of the window on pages like those of the design.
//   rr_gallery                    opens a window (Ctrl + − 0, rail; the other pages by --page NAME)
//   rr_gallery --start [--bare]   prints the ms from main() to the first full page (or to a bare window) and ends
//   rr_gallery --out FOLDER       writes PAGE-VARIANT.png for every page and variant
#include "gui/shell/main_window.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"
#include "gui/widgets/gallery_pages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace reservrutin::gui;

namespace {

struct Variant {
    QString name;
    Theme theme;
    double scale;
    bool drill;
    QSize size;
};

const QList<Variant> kVariants{
    {u"light"_s, Theme::Light, 1.0, false, {1240, 800}},           {u"dark"_s, Theme::Dark, 1.0, false, {1240, 800}},
    {u"contrast"_s, Theme::HighContrast, 1.0, false, {1240, 800}}, {u"narrow"_s, Theme::Light, 1.0, false, {1024, 700}},
    {u"large"_s, Theme::Light, 2.0, false, {1024, 700}},           {u"drill"_s, Theme::Light, 1.0, true, {1240, 800}}};

void settle() {
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void takePictures(MainWindow& window, Look& look, const QString& folder) {
    QDir().mkpath(folder);
    const QStringList pages{page_id::status, u"check"_s, u"report"_s, u"wait"_s, page_id::outbox, page_id::settings};
    for (const Variant& variant : kVariants) {
        look.setTheme(variant.theme);
        look.setScale(variant.scale);
        window.setDrill(variant.drill);
        window.resize(variant.size);
        for (const QString& page : pages) {
            window.showPage(page);
            settle();
            window.grab().save(u"%1/%2-%3.png"_s.arg(folder, page, variant.name));
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    QElapsedTimer clock;
    clock.start();
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"out"_s, u"Write pictures."_s, u"folder"_s});
    parser.addOption({u"page"_s, u"Page to open."_s, u"name"_s, page_id::status});
    parser.addOption({u"start"_s, u"Measure the start."_s});
    parser.addOption({u"bare"_s, u"Of a bare window."_s});
    parser.process(app);
    if (parser.isSet(u"bare"_s)) {
        QWidget bare;
        bare.resize(1240, 800);
        bare.show();
        settle();
        std::printf("%.1f\n", double(clock.nsecsElapsed()) / 1e6);
        return 0;
    }
    Look look;
    dress(app, look);
    const Translation translation(app, UiLanguage::Swedish);
    MainWindow window(look);
    addGalleryPages(window, look);
    window.resize(1240, 800);
    if (parser.isSet(u"start"_s))
        window.showPage(parser.value(u"page"_s));
    window.show();
    window.activateWindow();
    settle();
    if (parser.isSet(u"start"_s)) {
        std::printf("%.1f\n", double(clock.nsecsElapsed()) / 1e6);
        return 0;
    }
    if (parser.isSet(u"out"_s)) {
        takePictures(window, look, parser.value(u"out"_s));
        return 0;
    }
    window.showPage(parser.value(u"page"_s));
    return QApplication::exec();
}
