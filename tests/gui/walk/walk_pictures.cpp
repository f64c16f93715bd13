// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
// Takes pictures of home, walk and reading: rr_walk_pictures FOLDER. Example names only.
#include "gui/home/drill_page.h"
#include "gui/home/home_page.h"
#include "gui/shell/main_window.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/shell/translation.h"
#include "gui/walk/note_row.h"
#include "gui/walk/reading_page.h"
#include "gui/walk/walk_page.h"
#include "gui/widgets/calm_style.h"
#include "gui/widgets/choice_button.h"
#include "support/gui_console.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>

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
                              {u"narrow"_s, Theme::Light, 1.0, {1024, 700}},
                              {u"large"_s, Theme::Light, 2.0, {1024, 700}}};

class Pictures {
public:
    explicit Pictures(QString folder)
        : m_folder(std::move(folder)) {
        dress(*qApp, m_console.look);
        Session& session = m_console.session;
        Look& look = m_console.look;
        m_window = std::make_unique<MainWindow>(look);
        m_window->addPage(page_id::status, [&] { return new HomePage(session, look); });
        m_window->addPage(page_id::drill, [&] { return new DrillPage(session, look); });
        m_window->addPage(
            page_id::walk, [&] { return new WalkPage(session, look); }, page_id::status);
        m_window->addPage(
            page_id::reading, [&] { return new ReadingPage(session, look); }, page_id::routines);
        m_window->rail().setUnit(u"BMM Exempel"_s);
        m_window->rail().setPerson(u"Exempel Barnmorska"_s);
        QDir().mkpath(m_folder);
        m_window->resize(1240, 800);
        m_window->show();
    }

    void take(const QString& name, const QString& page) {
        for (const Variant& variant : variants) {
            m_console.look.setTheme(variant.theme);
            m_console.look.setScale(variant.scale);
            m_window->setDrill(m_console.session.isDrill());
            m_window->resize(variant.size);
            settle();
            m_window->showPage(page);
            settle();
            if (prepare)
                prepare();
            settle();
            m_window->grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, variant.name));
        }
        prepare = {};
    }
    void press(const QString& text) {
        for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            const auto* choice = qobject_cast<const ChoiceButton*>(button);
            if (button->isVisible() && (choice ? choice->title() : button->text()) == text)
                return button->click();
        }
        qWarning("no button %s", qPrintable(text));
    }
    void note(const QString& text) { m_window->findChild<NoteRow*>()->text()->area()->setPlainText(text); }
    [[nodiscard]] support::GuiConsole& console() { return m_console; }
    std::function<void()> prepare;

private:
    QString m_folder;
    support::GuiConsole m_console;
    std::unique_ptr<MainWindow> m_window;

    static void settle() {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
};

void takeAll(Pictures& pictures) {
    support::GuiConsole& console = pictures.console();
    console.measurePksSilent();
    pictures.take(u"home-calm"_s, page_id::status);
    pictures.prepare = [&] { pictures.press(u"Flera system"_s); };
    pictures.take(u"home-several"_s, page_id::status);
    pictures.take(u"drill"_s, page_id::drill);
    console.session.openRoutine(u"pks"_s, {}, false, false);
    console.measurePksSilent();
    console.advanceMinutes(2);
    pictures.take(u"check"_s, page_id::walk);
    pictures.take(u"reading"_s, page_id::reading);
    console.contacts.set(u"pks-gruppen"_s, {u"Exempelnummer"_s, u"010-000 00 00"_s, {}, usecases::nurse, {}},
                         [](const auto&) {});
    console.session.note(u"Patient väntar på besked. Vi arbetar vidare på papper."_s, {}, [](bool) {});
    pictures.prepare = [&] { pictures.note(u"Patient 19121212-1212 väntar på besked."_s); };
    pictures.take(u"guard"_s, page_id::walk);
    pictures.note({});
    console.session.answer(u"check"_s, u"same-fault"_s);
    console.advanceMinutes(3);
    console.reports.take(console.handOver(), usecases::contactPerson, [](const auto&) {});
    console.advanceMinutes(1);
    console.deliveries.given(console.session.report()->id, delivery::WayOut::Phone, u"regionalvardanalys"_s,
                             usecases::contactPerson, [](const auto&) {});
    console.advanceMinutes(21);
    pictures.take(u"wait"_s, page_id::walk);
    pictures.prepare = [&] { pictures.press(u"Det fungerar igen"_s); };
    pictures.take(u"restored"_s, page_id::walk);
    console.pksDown(true);
    console.advanceMinutes(1);
    console.handOver();
    pictures.take(u"wait-drill"_s, page_id::walk);
    console.session.openRoutine(u"generic"_s, {{{}, u"Skrivaren"_s}}, false, false);
    console.session.answer(u"check"_s, u"works-there"_s);
    pictures.take(u"only-here"_s, page_id::walk);
    console.session.openRoutine(u"pks"_s, {}, false, false);
    pictures.take(u"home-ongoing"_s, page_id::status);
    const base::OutageId id = console.overview.ongoing().last()->id;
    console.outages.restored(id, console.clock->now(), usecases::nurse, [](const auto&) {});
    console.session.openOutage(id);
    pictures.take(u"end"_s, page_id::walk);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const Translation translation(*qApp, UiLanguage::Swedish);
    Pictures pictures(QString::fromLocal8Bit(argc > 1 ? argv[1] : "pictures"));
    takeAll(pictures);
    return 0;
}
