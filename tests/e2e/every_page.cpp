// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "e2e/every_page.h"

#include "gui/shell/page_ids.h"

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
    QApplication::processEvents();
    see(name);
}

/// A button by its text in the code, as the language in force says it.
void EveryPage::press(const QString& id, const char* source, const char* context) {
    const QString text = QCoreApplication::translate(context, source);
    for (auto* button : window().page(id)->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() &&
            (button->text() == text || button->accessibleName() == text)) {
            button->click();
            return QApplication::processEvents();
        }
    }
    ADD_FAILURE() << "no button " << text.toStdString() << " on " << id.toStdString();
}

void EveryPage::visit(const See& see) {
    atHome(see);
    walking(see);
    reporting(see);
    sending(see);
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

void EveryPage::afterwards(const See& see) {
    outages.restored(*m_window.session().visit().outage, clock->now(), usecases::nurse,
                     [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    show(page_id::walk, QStringLiteral("over"), see);
    show(page_id::followUp, QStringLiteral("follow-up"), see);
    m_window.say({base::ErrorKind::StoreReadOnly, {}});
    see(QStringLiteral("a strip"));
}

} // namespace reservrutin::e2e
