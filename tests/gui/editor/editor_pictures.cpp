// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
// Takes pictures of the editor in every form: rr_editor_pictures FOLDER [LANGUAGE [ROUTINE]]. Example names only.
#include "gui/editor/editor_page.h"
#include "gui/shell/main_window.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"
#include "gui/widgets/list_row.h"
#include "support/gui_console.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

struct Variant {
    QString name;
    Theme theme;
    double scale;
    QSize size;
};

const QList<Variant> variants{{u"light"_s, Theme::Light, 1.0, {1240, 800}},
                              {u"dark"_s, Theme::Dark, 1.0, {1240, 800}},
                              {u"large"_s, Theme::Light, 2.0, {1024, 700}}};

void settle() {
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void take(MainWindow& window, support::GuiConsole& console, const QString& folder) {
    for (const Variant& variant : variants) {
        console.look.setTheme(variant.theme);
        console.look.setScale(variant.scale);
        window.resize(variant.size);
        window.showPage(page_id::editor);
        settle();
        window.grab().save(u"%1/editor-step-%2.png"_s.arg(folder, variant.name));
        for (const QString& part : {u"+document"_s, u"+systems"_s, u"+sections"_s, u"+report"_s}) {
            window.findChild<RowList*>()->choose(part);
            settle();
            window.grab().save(u"%1/editor-%2-%3.png"_s.arg(folder, part.mid(1), variant.name));
        }
        window.findChild<RowList*>()->choose(
            console.routines.routine(console.session.document().id())->steps.first().id);
        settle();
    }
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString folder = words.value(1, u"."_s);
    const UiLanguage language = words.value(2) == u"da" ? UiLanguage::Danish : UiLanguage::Swedish;
    const Translation translation(application, language);
    QDir().mkpath(folder);
    support::GuiConsole console;
    console.routines.add(u"indsatsplan"_s, usecases::shipped(u"routines/indsatsplan.da.json"_s));
    dress(application, console.look);
    MainWindow window(console.look);
    window.addPage(
        page_id::editor, [&console] { return new EditorPage(console.session, console.look); }, page_id::routines);
    window.rail().setUnit(u"BMM Exempel"_s);
    window.rail().setPerson(u"Exempel Administratör"_s);
    console.session.openDocument(*journal::Subject::parse(u"routine:"_s + words.value(3, u"pks"_s)));
    window.show();
    take(window, console, folder);
    return 0;
}
