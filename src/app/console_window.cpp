// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/console_window.h"

#include "core/report/report_number.h"
#include "gui/contacts/contacts_page.h"
#include "gui/editor/editor_page.h"
#include "gui/followup/follow_up_page.h"
#include "gui/governance/administrators_page.h"
#include "gui/governance/editions_page.h"
#include "gui/help/help_page.h"
#include "gui/home/drill_page.h"
#include "gui/home/home_page.h"
#include "gui/outbox/outbox_page.h"
#include "gui/outbox/phone_offer.h"
#include "gui/report/phone_page.h"
#include "gui/report/report_page.h"
#include "gui/routines/routines_page.h"
#include "gui/sentences/sentences.h"
#include "gui/settings/person_page.h"
#include "gui/settings/settings_page.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/visit/walk_route.h"
#include "gui/walk/reading_page.h"
#include "gui/walk/walk_page.h"
#include "paper/documents.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QUrl>
#include <QWindow>

namespace reservrutin::app {

using delivery::ReportState;
using gui::MainWindow;
using gui::Strip;
using gui::Tone;

namespace {

constexpr QSize designedSize(1240, 800);
constexpr QSize frameRoom(4, 36); // a desktop's title bar and edges, before the window has them
constexpr int phoneCheckMs = 15'000;
constexpr QLatin1String visitDraft("window/visit");

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

ConsoleWindow::ConsoleWindow(usecases::Console& console, gui::Look& look, const QString& uiLanguage, QString dataFolder,
                             std::unique_ptr<gui::Outside> outside)
    : m_console(console)
    , m_look(look)
    , m_dataFolder(std::move(dataFolder))
    , m_session(console, uiLanguage)
    , m_window(look)
    , m_ways(m_session, std::move(outside), &m_window)
    , m_handover(m_session, m_ways.outside(), &m_window) {
    addPages();
    connectStrips();
    connectLook();
    showPeople();
    m_window.setAcceptDrops(true);
    static_cast<void>(m_window.winId()); // makes the window that drops arrive at
    m_window.windowHandle()->installEventFilter(this);
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::addPages() {
    using namespace gui;
    const auto add = [this]<class T>(std::type_identity<T>, const QString& id, const QString& room) {
        m_window.addPage(
            id, [this] { return new T(m_session, m_look); }, room);
    };
    add(std::type_identity<HomePage>(), page_id::status, page_id::status);
    add(std::type_identity<DrillPage>(), page_id::drill, page_id::drill);
    m_window.addPage(
        page_id::walk,
        [this] {
            auto* walk = new WalkPage(m_session, m_look);
            connect(walk, &WalkPage::blankFormAsked, this, &ConsoleWindow::printBlankForm);
            return walk;
        },
        page_id::status);
    add(std::type_identity<ReportPage>(), page_id::report, page_id::status);
    add(std::type_identity<PhonePage>(), page_id::phone, page_id::status);
    add(std::type_identity<ReadingPage>(), page_id::reading, page_id::routines);
    add(std::type_identity<OutboxPage>(), page_id::outbox, page_id::outbox);
    add(std::type_identity<RoutinesPage>(), page_id::routines, page_id::routines);
    add(std::type_identity<EditorPage>(), page_id::editor, page_id::routines);
    add(std::type_identity<EditionsPage>(), page_id::editions, page_id::routines);
    add(std::type_identity<AdministratorsPage>(), page_id::administrators, page_id::settings);
    add(std::type_identity<FollowUpPage>(), page_id::followUp, page_id::followUp);
    add(std::type_identity<ContactsPage>(), page_id::contacts, page_id::contacts);
    add(std::type_identity<PersonPage>(), page_id::person, page_id::person);
    m_window.addPage(page_id::settings, [this] { return new SettingsPage(m_session, m_look, m_dataFolder); });
    add(std::type_identity<HelpPage>(), page_id::help, page_id::help);
}

void ConsoleWindow::connectStrips() {
    connect(&m_console.journal, &usecases::EnduringJournal::troubleChanged, this, &ConsoleWindow::showTrouble);
    connect(&m_console.exchanges, &usecases::Exchanges::changed, this, &ConsoleWindow::showFolderTrouble);
    connect(&m_session, &gui::Session::problem, this, &ConsoleWindow::say);
    connect(&m_window, &MainWindow::pageShown, this, [this] {
        m_window.hideStrip(QStringLiteral("problem"));
        m_window.hideStrip(QStringLiteral("said"));
        leadBack();
        showDrill();
        rememberVisit();
        m_console.exchanges.lookNow(); // whoever turns to a page wants to know what is new
    });
    const auto say = [this](const QString& sentence) {
        m_window.hideStrip(QStringLiteral("problem"));
        m_window.hideStrip(QStringLiteral("said")); // with what it offered
        Strip* strip = m_window.showStrip(QStringLiteral("said"), Tone::Primary, sentence);
        strip->setClosable(true);
        return strip;
    };
    connect(&m_ways, &gui::WaysOut::done, this, say);
    connect(&m_handover, &gui::HandoverActs::done, this, say);
    connect(&m_handover, &gui::HandoverActs::came, this, [this, say](const QString& sentence) {
        Strip* strip = say(sentence);
        if (m_window.currentId() != gui::page_id::outbox)
            connect(strip->addAction(tr("Show in the outbox")), &QAbstractButton::clicked, this,
                    [this] { m_window.showPage(gui::page_id::outbox); });
    });
    connect(&m_session, &gui::Session::handoverWriteAsked, &m_handover, &gui::HandoverActs::write);
    connect(&m_session, &gui::Session::handoverTakeAsked, &m_handover, &gui::HandoverActs::choose);
    connect(&m_session, &gui::Session::personChanged, this, &ConsoleWindow::showPeople);
    connect(&m_session, &gui::Session::visitChanged, this, &ConsoleWindow::showDrill);
    connect(&m_session, &gui::Session::visitChanged, this, &ConsoleWindow::rememberVisit);
    connect(&m_console.overview, &usecases::Overview::loaded, this, &ConsoleWindow::returnToVisit);
    connect(&m_console.overview, &usecases::Overview::changed, this, &ConsoleWindow::countOutbox);
    connect(&m_console.overview, &usecases::Overview::loaded, this, &ConsoleWindow::countOutbox);
    m_phoneTimer.setInterval(phoneCheckMs);
    connect(&m_phoneTimer, &QTimer::timeout, this, &ConsoleWindow::offerPhone);
    m_phoneTimer.start();
}

void ConsoleWindow::connectLook() {
    connect(&m_look, &gui::Look::changed, this, &ConsoleWindow::rememberLook);
}

void ConsoleWindow::rememberLook() {
    usecases::LookSettings settings = m_console.settings.settings().look;
    const int scale = qRound(m_look.scale() * 100);
    if (settings.scale == scale)
        return;
    settings.scale = scale;
    m_console.settings.setLook(settings);
}

void ConsoleWindow::open() {
    const QByteArray geometry = m_console.settings.settings().look.window;
    if (geometry.isEmpty() || !m_window.restoreGeometry(geometry))
        m_window.resize(designedSize.boundedTo(m_window.screen()->availableSize() - frameRoom));
    m_window.showPage(gui::page_id::status);
    showTrouble(); // what happened before there was a window to say it in
    countOutbox();
    m_window.show();
}

void ConsoleWindow::comeForward() {
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void ConsoleWindow::putAway() {
    if (gui::Page* page = m_window.currentPage())
        page->left();
    m_console.drafts.save(visitDraft, {});
    m_returned = false;
    usecases::LookSettings settings = m_console.settings.settings().look;
    settings.window = m_window.saveGeometry();
    m_console.settings.setLook(settings);
}

void ConsoleWindow::say(const base::Error& error) {
    m_window.showStrip(QStringLiteral("problem"), Tone::Amber, gui::sentenceFor(error))->setClosable(true);
}

void ConsoleWindow::tell(const StoreNews& news) {
    if (news.setAside.isEmpty())
        return;
    const QString text = tr("The store was damaged and has been mended: entries carried over: %1. The damaged file is "
                            "kept as %2.")
                             .arg(QString::number(news.salvaged), news.setAside);
    m_window.showStrip(QStringLiteral("mended"), Tone::Amber, text)->setClosable(true);
}

void ConsoleWindow::printBlankForm() {
    const usecases::RoutinePtr routine = m_session.routine();
    if (!routine)
        return;
    const paper::Print print = m_ways.printIn(routine->language);
    const QVector<contacts::Contact> contacts = m_console.contacts.all();
    m_ways.printOther([routine, contacts, print](QPagedPaintDevice& device) {
        return paper::drawBlankReport(device, *routine, contacts, print);
    });
}

void ConsoleWindow::showTrouble() {
    const auto trouble = m_console.journal.trouble();
    if (!trouble)
        return m_window.hideStrip(QStringLiteral("trouble"));
    m_window.showStrip(QStringLiteral("trouble"), Tone::Amber, gui::storeTroubleSentence(*trouble));
}

void ConsoleWindow::showFolderTrouble() {
    const usecases::ExchangeState& state = m_console.exchanges.state();
    if (!state.why && !state.isPartial())
        return m_window.hideStrip(QStringLiteral("folder"));
    const QString since = m_console.time.brief(state.at, m_session.now());
    m_window.showStrip(QStringLiteral("folder"), Tone::Amber,
                       state.why ? gui::folderTroubleSentence(*state.why, since) : gui::folderPartSentence(state));
}

bool ConsoleWindow::eventFilter(QObject* watched, QEvent* event) {
    const bool isMove = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = filesIn(*drop->mimeData());
    if (files.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // whoever drags it does not remove it from the stick
    drop->accept();
    if (!isMove)
        m_handover.take(files);
    return true;
}

QStringList ConsoleWindow::filesIn(const QMimeData& dropped) {
    QStringList files;
    for (const QUrl& url : dropped.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void ConsoleWindow::showPeople() {
    const base::Person person = m_session.person();
    m_window.rail().setPerson(person.name);
    m_window.rail().setUnit(person.unit);
}

void ConsoleWindow::showDrill() {
    m_window.setDrill(isInWalk() && m_session.isDrill());
}

void ConsoleWindow::leadBack() {
    const QString to = m_wayBack.shown(m_window.currentId());
    gui::Page* page = m_window.currentPage();
    if (page && !page->backId().isEmpty())
        page->setBack(backTitle(to), to);
}

QString ConsoleWindow::backTitle(const QString& page) {
    using namespace gui;
    const QMap<QString, QString> rooms{{page_id::outbox, tr("Outbox")},      {page_id::routines, tr("Routines")},
                                       {page_id::followUp, tr("Follow-up")}, {page_id::drill, tr("Try (drill)")},
                                       {page_id::walk, tr("The walk")},      {page_id::report, tr("The report")},
                                       {page_id::phone, tr("Phone it in")},  {page_id::reading, tr("The routine")},
                                       {page_id::settings, tr("Settings")},  {page_id::contacts, tr("Contacts")}};
    return rooms.value(page, tr("Status"));
}

bool ConsoleWindow::isInWalk() const {
    const QString page = m_window.currentId();
    return page == gui::page_id::walk || page == gui::page_id::report || page == gui::page_id::phone;
}

/// A draft like any other: what is being looked at comes back after a kill, and is wiped when the window is closed.
void ConsoleWindow::rememberVisit() {
    if (!m_returned)
        return;
    const gui::Visit& visit = m_session.visit();
    base::Json json = {{"routine", base::toJson(visit.routineId)}, {"total", visit.total}, {"drill", visit.drill}};
    if (visit.outage)
        json["outage"] = base::toJson(visit.outage->hex());
    for (const outage::AffectedSystem& system : visit.systems)
        json["systems"].push_back({{"id", base::toJson(system.id)}, {"name", base::toJson(system.name)}});
    m_console.drafts.save(visitDraft, isInWalk() ? QString::fromUtf8(base::compactJson(json)) : QString());
}

void ConsoleWindow::returnToVisit() {
    m_returned = true;
    const QString draft = m_console.drafts.text(visitDraft);
    const auto json = base::parseJson(draft.toUtf8());
    if (draft.isEmpty() || !json || m_window.currentId() != gui::page_id::status)
        return;
    const auto id = base::OutageId::fromHex(base::textAt(*json, "outage"));
    const QString routine = base::textAt(*json, "routine");
    if (id && m_console.overview.outage(*id))
        m_session.openOutage(*id);
    else if (!id && m_console.routines.routine(routine))
        m_session.openRoutine(routine, outage::descriptionFrom(*json).systems, base::flagAt(*json, "total"),
                              base::flagAt(*json, "drill"));
    else
        return;
    m_window.showPage(gui::pageFor(m_session));
}

void ConsoleWindow::countOutbox() {
    m_window.rail().setCount(gui::page_id::outbox, gui::OutboxPage::needingYou(m_session));
}

const report::Report* ConsoleWindow::reportToPhone() const {
    const gui::PhoneOffer offer(m_console.overview, m_session.person().unit);
    for (const report::Report* report : offer.due(m_session.now())) {
        if (!m_phonePutAway.contains(report->id))
            return report;
    }
    return nullptr;
}

void ConsoleWindow::offerPhone() {
    const report::Report* report = reportToPhone();
    if (!report)
        return m_window.hideStrip(QStringLiteral("phone"));
    if (m_phoneOffered == report->id)
        return;
    m_window.hideStrip(QStringLiteral("phone"));
    m_phoneOffered = report->id;
    const bool toGroup = report->stage == report::Stage::Ready && !report->via.isEmpty();
    const QString who = m_console.contacts.title(toGroup ? report->via : report->recipient);
    Strip* strip =
        m_window.showStrip(QStringLiteral("phone"), Tone::Amber,
                           tr("Report %1 has waited for more than ten minutes. Read it aloud on the phone to %2.")
                               .arg(report::numberOf(report->id), who));
    strip->setClosable(true);
    connect(strip, &Strip::closed, this, [this, id = report->id] { m_phonePutAway.insert(id); });
    connect(strip->addAction(tr("Read aloud …")), &QAbstractButton::clicked, this,
            [this, id = report->id] { showPhoneScript(id); });
}

/// Beside the walk; in the outbox when the outage is another computer's.
void ConsoleWindow::showPhoneScript(base::ReportId id) {
    const report::Report* report = m_console.overview.report(id);
    if (report && m_console.overview.outage(report->outage)) {
        m_session.openOutage(report->outage);
        m_window.showPage(gui::page_id::phone);
        return;
    }
    m_window.showPage(gui::page_id::outbox);
    if (auto* outbox = qobject_cast<gui::OutboxPage*>(m_window.currentPage()))
        outbox->select(id);
}

} // namespace reservrutin::app
