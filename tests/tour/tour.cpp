// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "tour.h"

#include "core/report/report_number.h"
#include "gui/shell/page_ids.h"
#include "paper/documents.h"

#include <QFile>
#include <QPdfWriter>
#include <QTest>

#include <algorithm>

namespace reservrutin::tour {

using base::Result;
using gui::MainWindow;
namespace page_id = gui::page_id;

Tour::Tour(app::Composition& composition, app::ConsoleWindow& window, gui::Look& look, TourClock& clock, QString folder)
    : m_composition(composition)
    , m_console(composition.console())
    , m_window(window)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_camera(window.window(), look, m_folder)
    , m_hands(window.window()) {}

bool Tour::waitFor(const std::function<bool()>& holds) {
    return QTest::qWaitFor(holds, 5000);
}

void Tour::expect(bool holds, const QString& what) {
    if (holds)
        return;
    m_good = false;
    m_hands.note(QStringLiteral("NOT AS EXPECTED: ") + what);
}

void Tour::look(const QString& name) {
    QTest::qWait(60);
    m_hands.note(QStringLiteral("picture: ") + name);
    expect(m_camera.take(name), name);
}

const report::Report* Tour::report() const {
    return m_window.session().report();
}

void Tour::prepare() {
    m_console.settings.setUnit({QStringLiteral("BMM Exempel"), {}, {}});
    m_window.session().setPerson(QStringLiteral("Exempel Barnmorska"));
    contacts::LocalDetails details;
    details.name = QStringLiteral("Exempel Kontaktperson");
    details.phone = QStringLiteral("010-000 00 00");
    details.setBy = m_window.session().person();
    m_console.contacts.set(QStringLiteral("pks-gruppen"), details, [](const Result<QString>&) {});
    expect(waitFor([this] { return m_console.contacts.contact(QStringLiteral("pks-gruppen"))->local.has_value(); }),
           QStringLiteral("the number is filled in"));
}

void Tour::atHome() {
    m_window.open();
    m_window.window().activateWindow();
    look(QStringLiteral("home-quiet"));
    m_hands.note(QStringLiteral("from the open window to a ready report:"));
    m_hands.press(Qt::Key_1);
}

void Tour::checking() {
    expect(m_window.window().currentId() == page_id::walk, QStringLiteral("the tile opens the walk"));
    look(QStringLiteral("check"));
    m_hands.press(Qt::Key_2);
    expect(waitFor([this] { return m_window.window().currentId() == page_id::report; }),
           QStringLiteral("the answer leads to the report"));
    m_clock.passMinutes(5);
}

void Tour::reporting() {
    expect(m_hands.tabTo(QStringLiteral("Vad har hänt?")), QStringLiteral("the text is reached by Tab"));
    m_hands.type(QStringLiteral("Rapporten öppnas inte. Patient 19121212-1212 väntar på besked."));
    look(QStringLiteral("guard"));
    m_hands.press(Qt::Key_A, Qt::ControlModifier);
    m_hands.type(QStringLiteral("Rapporten öppnas inte. Vi arbetar vidare på papper."));
    look(QStringLiteral("report"));
    m_hands.press(Qt::Key_Return, Qt::ControlModifier);
    expect(waitFor([this] { return report() && report()->stage == report::Stage::Ready; }),
           QStringLiteral("the report is ready"));
    m_hands.note(QStringLiteral("the report is ready"));
    look(QStringLiteral("report-ready"));
}

void Tour::waiting() {
    m_clock.passMinutes(2);
    m_window.window().showPage(page_id::walk);
    look(QStringLiteral("wait"));
    m_clock.passMinutes(35);
    m_window.window().showPage(page_id::status);
    look(QStringLiteral("home"));
}

void Tour::sending() {
    m_window.window().showPage(page_id::outbox);
    look(QStringLiteral("outbox-new"));
    if (!report())
        return;
    m_console.reports.take(report()->id, {QStringLiteral("Exempel Kontaktperson"), QStringLiteral("BMM Exempel")},
                           [](const Result<base::ReportId>&) {});
    expect(waitFor([this] { return report()->stage == report::Stage::TakenOver; }), QStringLiteral("taken over"));
    look(QStringLiteral("outbox"));
    writeLetter();
}

/// Another clinic's, as it comes in from elsewhere.
base::ReportId Tour::handedOver(const base::Person& by) {
    outage::Description description;
    description.systems = {{QStringLiteral("pks"), QStringLiteral("PKS")}};
    description.discovered = m_clock.now();
    base::OutageId outage;
    m_console.outages.start({QStringLiteral("pks"), description, false, by, {}},
                            {QStringLiteral("check"), QStringLiteral("same-fault"), {}, {}},
                            [&outage](const Result<base::OutageId>& begun) { outage = begun.value_or(outage); });
    const report::Report* report = nullptr;
    const auto isBegun = [&] {
        report = m_console.overview.reportOf(outage, QStringLiteral("report"));
        return report != nullptr;
    };
    expect(waitFor(isBegun), QStringLiteral("another clinic's report is begun"));
    if (!report)
        return {};
    const base::ReportId id = report->id;
    m_console.reports.ready(id, m_console.reports.form(*report, by), [](const Result<base::ReportId>&) {});
    expect(waitFor([&] { return m_console.overview.report(id)->readyAt.has_value(); }),
           QStringLiteral("another clinic's report is handed over"));
    return id;
}

void Tour::pressThe(const QString& button) {
    expect(m_hands.tabTo(button), button + QStringLiteral(" is reached by Tab"));
    m_hands.press(Qt::Key_Space);
}

/// Two clinics more report the same outage; the first report has not left yet.
void Tour::atTheDesk() {
    if (!report())
        return;
    m_clock.passMinutes(4);
    const base::ReportId north =
        handedOver({QStringLiteral("Exempel Undersköterska"), QStringLiteral("BMM Exempel Norr")});
    m_clock.passMinutes(3);
    const base::ReportId south = handedOver({QStringLiteral("Exempel Läkare"), QStringLiteral("Gynekologi Exempel")});
    m_window.session().setPerson(QStringLiteral("Exempel Kontaktperson"));
    m_window.window().activateWindow();
    expect(QTest::qWaitForWindowActive(&m_window.window()), QStringLiteral("the window has the focus"));
    m_window.window().showPage(page_id::status);
    m_window.window().showPage(page_id::outbox);
    look(QStringLiteral("desk-new"));
    expect(m_hands.tabTo(QStringLiteral("Alla")), QStringLiteral("what is shown is reached by Tab"));
    m_hands.press(Qt::Key_Right);
    look(QStringLiteral("desk-filter"));
    m_hands.press(Qt::Key_Left);
    m_hands.press(Qt::Key_F, Qt::ControlModifier);
    m_hands.type(QStringLiteral("Norr"));
    look(QStringLiteral("desk-search"));
    m_hands.press(Qt::Key_A, Qt::ControlModifier);
    m_hands.press(Qt::Key_Delete);
    for (const base::ReportId& id : {north, south})
        expect(m_console.overview.report(id)->stage == report::Stage::Ready, QStringLiteral("nothing was done yet"));
    joining();
    afterSending();
    m_window.session().setPerson(QStringLiteral("Exempel Barnmorska"));
}

void Tour::joining() {
    expect(m_hands.tabTo(QStringLiteral("Anmälningar")), QStringLiteral("the list is reached by Tab"));
    m_hands.press(Qt::Key_Home);
    pressThe(QStringLiteral("Slå ihop med 2 andra …"));
    look(QStringLiteral("desk-joining"));
    pressThe(QStringLiteral("Slå ihop"));
    const auto joined = [this] {
        const auto all = m_console.overview.reports();
        return std::any_of(all.begin(), all.end(), [](const report::Report* each) { return !each->parts.isEmpty(); });
    };
    expect(waitFor(joined), QStringLiteral("three reports are one"));
    look(QStringLiteral("desk-joined"));
}

/// By telephone: no mail server is set.
void Tour::afterSending() {
    pressThe(QStringLiteral("Ring in…"));
    pressThe(QStringLiteral("Uppläst och mottagen"));
    m_clock.passMinutes(31);
    m_window.window().showPage(page_id::status);
    m_window.window().showPage(page_id::outbox);
    look(QStringLiteral("desk-no-answer"));
    pressThe(QStringLiteral("Skicka uppdatering …"));
    look(QStringLiteral("desk-update"));
    m_hands.press(Qt::Key_Escape);
    pressThe(QStringLiteral("Hela leveransloggen"));
    look(QStringLiteral("desk-log"));
    m_hands.press(Qt::Key_Escape);
}

void Tour::elsewhere() {
    for (const QString& id : {page_id::routines, page_id::followUp, page_id::contacts, page_id::settings,
                              page_id::person, page_id::help, page_id::reading, page_id::phone}) {
        if (m_window.window().showPage(id))
            look(id);
    }
}

void Tour::drilling() {
    m_window.session().openRoutine(QStringLiteral("pks"), {}, false, true);
    m_window.window().showPage(page_id::walk);
    look(QStringLiteral("drill"));
}

void Tour::writeLetter() {
    const report::Content& content = *report()->content;
    QPdfWriter pdf(m_folder + QStringLiteral("/felanmalan.pdf"));
    const paper::ReportPaper sheet{
        content,
        report::numberOf(report()->id),
        {*m_console.contacts.contact(report()->via), *m_console.contacts.contact(report()->recipient)}};
    expect(paper::drawReport(pdf, sheet, {m_console.texts.in(content.language), m_console.time, m_clock.now()}),
           QStringLiteral("felanmalan.pdf"));
    const auto from = delivery::EmailAddress::parse(QStringLiteral("pks-gruppen@exempel.test"));
    const auto to = delivery::EmailAddress::parse(m_console.contacts.email(report()->recipient));
    const report::Composition letter = m_console.reports.composed(report()->id, content);
    const base::UtcMs now = m_clock.now();
    const auto bytes = m_console.composer.compose({{QStringLiteral("Exempel Kontaktperson"), *from},
                                                   std::nullopt,
                                                   {{}, *to},
                                                   letter.subject,
                                                   letter.body,
                                                   delivery::MessageId::of(base::DeliveryId(), *from),
                                                   now,
                                                   m_console.time.offsetMinutes(now),
                                                   std::nullopt,
                                                   {}});
    QFile file(m_folder + QStringLiteral("/felanmalan.eml"));
    expect(bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size(),
           QStringLiteral("felanmalan.eml"));
}

void Tour::writeLog() {
    QFile file(m_folder + QStringLiteral("/keys.txt"));
    const QByteArray text = m_hands.log().join(u'\n').toUtf8() + '\n';
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    m_good = m_good && written;
}

bool Tour::run() {
    expect(waitFor([this] { return m_console.overview.isLoaded(); }), QStringLiteral("the overview is there"));
    prepare();
    atHome();
    checking();
    reporting();
    waiting();
    sending();
    atTheDesk();
    elsewhere();
    drilling();
    m_window.putAway();
    writeLog();
    return m_good;
}

} // namespace reservrutin::tour
