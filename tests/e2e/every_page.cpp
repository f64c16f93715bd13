// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "e2e/every_page.h"

#include "gui/outbox/outbox_page.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/field.h"
#include "support/old_reports.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>

namespace reservrutin::e2e {

namespace page_id = gui::page_id;

EveryPage::EveryPage(gui::Look& dressed)
    : m_window(console, dressed, QStringLiteral("sv"), QStringLiteral("/srv/exempel/reservrutin")) {
    m_window.window().resize(1240, 800);
    m_window.open();
}

void EveryPage::show(const QString& id, const QString& name, const See& see) {
    ASSERT_TRUE(window().showPage(id)) << id.toStdString();
    settle();
    see(name);
}

/// What changed is shown in the next turn of the loop, and new controls in the one after that.
void EveryPage::settle() {
    for (int turn = 0; turn < 4; ++turn)
        QApplication::processEvents();
}

/// A button by its text in the code, as the language in force says it.
void EveryPage::press(const QString& id, const char* source, const char* context, const QString& argument) {
    QString text = QCoreApplication::translate(context, source);
    if (!argument.isEmpty())
        text = text.arg(argument);
    for (auto* button : window().page(id)->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() &&
            (button->text() == text || button->accessibleName() == text)) {
            button->click();
            return settle();
        }
    }
    ADD_FAILURE() << "no button " << text.toStdString() << " on " << id.toStdString();
}

void EveryPage::visit(const See& see) {
    atHome(see);
    walking(see);
    reporting(see);
    sending(see);
    atTheDesk(see);
    afterwards(see);
}

void EveryPage::atHome(const See& see) {
    show(page_id::status, QStringLiteral("home, quiet"), see);
    press(page_id::status, "Several systems", "reservrutin::gui::TileBoard");
    see(QStringLiteral("home, several systems"));
    show(page_id::outbox, QStringLiteral("outbox, empty"), see);
    show(page_id::followUp, QStringLiteral("follow-up, empty"), see);
    for (const QString& id :
         {page_id::routines, page_id::contacts, page_id::settings, page_id::person, page_id::help, page_id::drill})
        show(id, id, see);
    m_window.session().openRoutine(QStringLiteral("pks"), {}, false, false);
    show(page_id::reading, page_id::reading, see);
}

void EveryPage::walking(const See& see) {
    gui::Session& visit = m_window.session();
    visit.openRoutine(QStringLiteral("generic"), {{{}, QStringLiteral("Journal")}}, false, false);
    show(page_id::walk, QStringLiteral("check"), see);
    visit.openRoutine(QStringLiteral("pks"), {}, false, true);
    show(page_id::walk, QStringLiteral("drill"), see);
    visit.openRoutine(QStringLiteral("pks"), {}, false, false);
    show(page_id::walk, QStringLiteral("check, PKS"), see);
    visit.answer(QStringLiteral("check"), QStringLiteral("works-there"));
    show(page_id::walk, QStringLiteral("only here"), see);
    visit.openRoutine(QStringLiteral("pks"), {}, false, false);
    visit.answer(QStringLiteral("check"), QStringLiteral("same-fault"));
    clock->advance(62 * base::minuteMs);
}

void EveryPage::reporting(const See& see) {
    show(page_id::report, QStringLiteral("report"), see);
    auto* text = window().page(page_id::report)->findChild<QPlainTextEdit*>();
    ASSERT_NE(text, nullptr);
    text->setPlainText(QStringLiteral("Rapporten öppnas inte. Patient 19121212-1212 väntar på besked."));
    QApplication::processEvents();
    see(QStringLiteral("report, guard"));
    text->setPlainText(QStringLiteral("Rapporten öppnas inte."));
    press(page_id::report, "More ways", "reservrutin::gui::ReportPage");
    see(QStringLiteral("report, more ways"));
    const report::Report* report = m_window.session().report();
    ASSERT_NE(report, nullptr);
    reports.ready(report->id, reports.form(*report, m_window.session().person()),
                  [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    show(page_id::report, QStringLiteral("report, ready"), see);
    show(page_id::phone, QStringLiteral("phone"), see);
    show(page_id::walk, QStringLiteral("wait"), see);
    press(page_id::walk, "It works again", "reservrutin::gui::NextCheckCard");
    see(QStringLiteral("wait, works again"));
    show(page_id::status, QStringLiteral("home, ongoing"), see);
}

void EveryPage::sending(const See& see) {
    const report::Report* report = m_window.session().report();
    ASSERT_NE(report, nullptr);
    const base::ReportId id = report->id;
    show(page_id::outbox, QStringLiteral("outbox, ready"), see);
    choose(id);
    see(QStringLiteral("outbox, report ready")); // large, it hides the list
    press(page_id::outbox, "More ways", "reservrutin::gui::ReportDetail");
    see(QStringLiteral("outbox, more ways"));
    reports.take(id, usecases::contactPerson, [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    show(page_id::outbox, QStringLiteral("outbox, taken over"), see);
    settings.values.mail.user = QStringLiteral("asa");
    deliveries.queueMail(id, sender, usecases::contactPerson, [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    post.tick();
    show(page_id::outbox, QStringLiteral("outbox, password"), see);
    settings.values.mail.user.clear();
    post.tick();
    show(page_id::outbox, QStringLiteral("outbox, given"), see);
}

/// By another clinic, beside this window's visit.
base::ReportId EveryPage::handedOver(const base::Person& by) {
    outage::Description description;
    description.systems = {{QStringLiteral("pks"), QStringLiteral("PKS")}};
    description.discovered = clock->now();
    base::OutageId outage;
    outages.start({QStringLiteral("pks"), description, false, by, {}},
                  {QStringLiteral("check"), QStringLiteral("same-fault"), {}, {}},
                  [&outage](const auto& started) { outage = started.value_or(base::OutageId()); });
    const report::Report* report = overview.reportOf(outage, QStringLiteral("report"));
    EXPECT_NE(report, nullptr);
    if (!report)
        return {};
    const base::ReportId id = report->id;
    reports.ready(id, reports.form(*report, by), [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    return id;
}

void EveryPage::choose(base::ReportId id) {
    window().page(page_id::outbox)->setFocus();
    qobject_cast<gui::OutboxPage*>(window().page(page_id::outbox))->select(id);
    settle();
}

void EveryPage::atTheDesk(const See& see) {
    const base::ReportId given = m_window.session().report()->id;
    press(page_id::outbox, "Write an update …", "reservrutin::gui::ReportDetail");
    press(page_id::outbox, "It works again", "reservrutin::gui::UpdateCard");
    see(QStringLiteral("outbox, update"));
    window().page(page_id::outbox)->back();
    settle();
    press(page_id::outbox, "The whole delivery log", "reservrutin::gui::ReportDetail");
    see(QStringLiteral("outbox, delivery log"));
    window().page(page_id::outbox)->back();
    clock->advance(31 * base::minuteMs);
    show(page_id::outbox, QStringLiteral("outbox, no answer"), see);
    reports.acknowledge(given, QStringLiteral("INC-1"), {}, m_window.session().person(), [](const auto&) {});
    settle();
    see(QStringLiteral("outbox, an update is due"));
    press(page_id::outbox, "Put off …", "reservrutin::gui::UpdateCard");
    see(QStringLiteral("outbox, putting off"));
    support::OldReports(journal, random).write(30, clock->now());
    const base::ReportId first =
        handedOver({QStringLiteral("Exempel Barnmorska"), QStringLiteral("Barnmorskemottagningen Exempel Söder")});
    const base::ReportId second =
        handedOver({QStringLiteral("Exempel Undersköterska"), QStringLiteral("BMM Exempel Norr")});
    joining(first, second, see);
}

void EveryPage::joining(base::ReportId first, base::ReportId second, const See& see) {
    const base::Person other{QStringLiteral("Exempel Kontaktperson Ersättare"), QStringLiteral("PKS-gruppen")};
    show(page_id::outbox, QStringLiteral("outbox, several"), see);
    choose(first);
    see(QStringLiteral("outbox, the same matter"));
    press(page_id::outbox, "Join with %1 …", "reservrutin::gui::JoinCard", QStringLiteral("BMM Exempel Norr"));
    see(QStringLiteral("outbox, joining"));
    press(page_id::outbox, "Join", "reservrutin::gui::JoinCard");
    see(QStringLiteral("outbox, joined"));
    choose(second);
    see(QStringLiteral("outbox, part"));
    const base::ReportId claimed = handedOver({QStringLiteral("Exempel Läkare"), QStringLiteral("Gynekologi Exempel")});
    reports.take(claimed, other, [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    show(page_id::outbox, QStringLiteral("outbox, more"), see);
    choose(claimed);
    press(page_id::outbox, "Take over from %1 …", "reservrutin::gui::ReportDetail", other.name);
    see(QStringLiteral("outbox, taking from someone"));
    window().page(page_id::outbox)->find(); // large, it hides behind the report
    press(page_id::outbox, "Done", "reservrutin::gui::OutboxList");
    see(QStringLiteral("outbox, what is done"));
    window().page(page_id::outbox)->find();
    auto* search = window().page(page_id::outbox)->findChild<gui::SearchField*>();
    ASSERT_NE(search, nullptr);
    search->setText(QStringLiteral("finns inte"));
    settle();
    see(QStringLiteral("outbox, nothing found"));
    search->clear();
    press(page_id::outbox, "All", "reservrutin::gui::OutboxList");
}

void EveryPage::afterwards(const See& see) {
    outages.restored(*m_window.session().visit().outage, clock->now(), usecases::nurse,
                     [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    show(page_id::walk, QStringLiteral("over"), see);
    show(page_id::followUp, QStringLiteral("follow-up"), see);
    m_window.say({base::ErrorKind::StoreReadOnly, {}});
    see(QStringLiteral("a strip"));
}

} // namespace reservrutin::e2e
