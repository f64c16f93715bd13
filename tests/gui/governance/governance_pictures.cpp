// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
// Takes pictures of editions and administrators in every form: rr_governance_pictures FOLDER [LANGUAGE]. Example names
// only.
#include "gui/contacts/contacts_page.h"
#include "gui/governance/administrators_page.h"
#include "gui/governance/editions_page.h"
#include "gui/routines/routines_page.h"
#include "gui/settings/settings_page.h"
#include "gui/shell/main_window.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"
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

class Pictures {
public:
    explicit Pictures(QString folder)
        : m_folder(std::move(folder)) {
        dress(*qApp, m_console.look);
        m_window = std::make_unique<MainWindow>(m_console.look);
        add<EditionsPage>(page_id::editions);
        add<AdministratorsPage>(page_id::administrators);
        add<RoutinesPage>(page_id::routines);
        add<ContactsPage>(page_id::contacts);
        add<SettingsPage>(page_id::settings);
        m_window->rail().setUnit(u"BMM Exempel"_s);
        m_window->rail().setPerson(u"Exempel Barnmorska"_s);
        QDir().mkpath(m_folder);
        m_window->show();
    }
    void take(const QString& name, const QString& page, const QStringList& presses = {}) {
        for (const Variant& variant : variants) {
            m_console.look.setTheme(variant.theme);
            m_console.look.setScale(variant.scale);
            m_window->resize(variant.size);
            settle();
            m_window->showPage(page_id::settings);
            m_window->showPage(page);
            settle();
            for (const QString& press : presses)
                this->press(press);
            settle();
            m_window->grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, variant.name));
        }
    }
    [[nodiscard]] support::GuiConsole& console() { return m_console; }

private:
    QString m_folder;
    support::GuiConsole m_console;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    void add(const QString& id) {
        m_window->addPage(
            id, [this] { return new T(m_console.session, m_console.look); }, page_id::routines);
    }
    void press(const QString& english) {
        const QByteArray source = english.toUtf8();
        QStringList names{english};
        for (const char* context : {"EditionActs", "EditionDetail"})
            names.append(QCoreApplication::translate(QByteArray("reservrutin::gui::").append(context).constData(),
                                                     source.constData()));
        for (auto* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && names.contains(button->accessibleName())) {
                button->click();
                return settle();
            }
        }
        qWarning("no button %s", source.constData());
    }
    static void settle() {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
};

QByteArray version(support::GuiConsole& console, const QString& number, const QString& more) {
    routine::Routine routine = *console.routines.routine(u"pks"_s);
    routine.document.version = number;
    routine.document.changes = more;
    routine.steps.first().text += u' ' + more;
    return routine::print(routine);
}

trust::TextHash submit(support::GuiConsole& console, const QByteArray& text, const QString& changes) {
    const auto document = journal::Subject::routine(u"pks"_s);
    console.governed.submit(document, text, changes, [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    return trust::hashOfText(text);
}

void shoot(Pictures& pictures) {
    support::GuiConsole& console = pictures.console();
    const auto document = journal::Subject::routine(u"pks"_s);
    console.session.openDocument(document);
    pictures.take(u"01-administrators-none"_s, page_id::administrators);
    pictures.take(u"02-editions-none"_s, page_id::editions);
    console.sitDown(u"Exempel Anna"_s, 11);
    pictures.take(u"03-administrators-open"_s, page_id::administrators);
    console.administrators.begin(usecases::nurse, [](const auto&) {});
    const auto first =
        submit(console, version(console, u"1.1"_s, u"Lugnare ord i första steget."_s), u"Lugnare ord."_s);
    console.governed.review(document, first, [](const auto&) {});
    console.governed.approve(document, first, console.today, [](const auto&) {});
    console.editionsInForce.refresh();
    trust::TrustDocument next = *console.administrators.trust();
    next.administrators.append({u"Exempel Bo"_s, u"Administratör"_s, trust::keyNumber(22).publicKey()});
    console.administrators.publish(next, {}, [](const auto&) {});
    pictures.take(u"04-administrators-two"_s, page_id::administrators);
    submit(console, version(console, u"1.2"_s, u"Ring IT-stöd om ingen svarar."_s), u"Vem man ringer."_s);
    console.governed.receive(document, version(console, u"6.6"_s, u"Utifrån."_s), u"från-mejl.json"_s,
                             [](const auto&) {});
    pictures.take(u"05-editions"_s, page_id::editions);
    console.key.close();
    console.governed.giveBack(document, first, u"x"_s, [](const auto&) {});
    pictures.take(u"06-routines"_s, page_id::routines);
    const auto directory = journal::Subject::directory();
    console.sitDown(u"Exempel Anna"_s, 11);
    const QByteArray text = console.contacts.directory().replace("regionalvardanalys", "nyadress");
    console.governed.submit(directory, text, u"Ny adress"_s, [](const auto&) {});
    console.session.openDocument(directory);
    console.key.close();
    pictures.take(u"07-recipients"_s, page_id::editions, {u"Say that it is right …"_s});
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const bool isDanish = argc > 2 && QByteArray(argv[2]) == "da";
    const Translation translation(app, isDanish ? UiLanguage::Danish : UiLanguage::Swedish);
    Pictures pictures(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"pictures"_s);
    shoot(pictures);
    return 0;
}
