// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/console_window.h"

#include "gui/contacts/contacts_page.h"
#include "gui/followup/follow_up_page.h"
#include "gui/help/help_page.h"
#include "gui/home/drill_page.h"
#include "gui/home/home_page.h"
#include "gui/outbox/outbox_page.h"
#include "gui/outbox/phone_offer.h"
#include "gui/report/report_page.h"
#include "gui/routines/routines_page.h"
#include "gui/sentences/sentences.h"
#include "gui/settings/person_page.h"
#include "gui/settings/settings_page.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/walk/reading_page.h"
#include "gui/walk/walk_page.h"

namespace reservrutin::app {

using gui::MainWindow;
using gui::Strip;
using gui::Tone;

namespace {

const auto troubleStrip = QStringLiteral("trouble");
const auto pauseStrip = QStringLiteral("pause");
const auto phoneStrip = QStringLiteral("phone");
const auto problemStrip = QStringLiteral("problem");

gui::Theme themeOf(usecases::Theme wanted, const QPalette& system) {
    switch (wanted) {
    case usecases::Theme::System:
        return gui::Look::systemTheme(system);
    case usecases::Theme::Light:
        return gui::Theme::Light;
    case usecases::Theme::Dark:
        return gui::Theme::Dark;
    case usecases::Theme::HighContrast:
        return gui::Theme::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace

void setUpLook(gui::Look& look, const usecases::LookSettings& settings, const QFont& systemFont,
               const QPalette& systemPalette) {
    look.setTheme(themeOf(settings.theme, systemPalette));
    look.setScale(settings.scale > 0 ? settings.scale / 100.0 : gui::Look::systemScale(systemFont));
    look.setPlainDigits(settings.digitKeys);
}

ConsoleWindow::ConsoleWindow(usecases::Console& console, gui::Look& look, const QString& uiLanguage, QString dataFolder)
    : m_console(console)
    , m_look(look)
    , m_dataFolder(std::move(dataFolder))
    , m_session(console, uiLanguage)
    , m_window(look) {
    addPages();
    connectStrips();
    connectLook();
    showPeople();
}

void ConsoleWindow::addPages() {
    using namespace gui;
    const auto add = [this]<class T>(std::type_identity<T>, const QString& id, const QString& room) {
        m_window.addPage(
            id, [this] { return new T(m_session, m_look); }, room);
    };
    add(std::type_identity<HomePage>(), page_id::status, page_id::status);
    add(std::type_identity<DrillPage>(), page_id::drill, page_id::drill);
    add(std::type_identity<WalkPage>(), page_id::walk, page_id::status);
    add(std::type_identity<ReportPage>(), page_id::report, page_id::status);
    add(std::type_identity<ReadingPage>(), page_id::reading, page_id::routines);
    add(std::type_identity<OutboxPage>(), page_id::outbox, page_id::outbox);
    add(std::type_identity<RoutinesPage>(), page_id::routines, page_id::routines);
    add(std::type_identity<FollowUpPage>(), page_id::followUp, page_id::followUp);
    add(std::type_identity<ContactsPage>(), page_id::contacts, page_id::contacts);
    add(std::type_identity<PersonPage>(), page_id::person, page_id::person);
    add(std::type_identity<HelpPage>(), page_id::help, page_id::help);
    m_window.addPage(page_id::settings, [this] { return new SettingsPage(m_session, m_look, m_dataFolder); });
}

void ConsoleWindow::connectStrips() {
    connect(&m_console.journal, &usecases::EnduringJournal::troubleChanged, this, &ConsoleWindow::showTrouble);
    connect(&m_console.post, &usecases::PostOffice::changed, this, &ConsoleWindow::showPause);
    connect(&m_session, &gui::Session::problem, this, [this](const base::Error& error) {
        m_window.showStrip(problemStrip, Tone::Amber, gui::sentenceFor(error))->setClosable(true);
    });
    connect(&m_window, &MainWindow::pageShown, this, [this] {
        m_window.hideStrip(problemStrip);
        m_window.setDrill(m_session.isDrill() && m_window.rail().isVisible() && isWalkPage());
    });
    connect(&m_session, &gui::Session::personChanged, this, &ConsoleWindow::showPeople);
    connect(&m_session, &gui::Session::visitChanged, this, [this] { m_window.setDrill(m_session.isDrill()); });
    connect(&m_console.overview, &usecases::Overview::changed, this, &ConsoleWindow::countOutbox);
    connect(&m_console.overview, &usecases::Overview::loaded, this, &ConsoleWindow::countOutbox);
    m_minute.setInterval(int(base::minuteMs / 4));
    connect(&m_minute, &QTimer::timeout, this, &ConsoleWindow::offerPhone);
    m_minute.start();
}
} // namespace

} // namespace reservrutin::app
