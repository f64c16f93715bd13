// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
// Takes pictures of report, outbox and the pages round them: rr_pages_pictures FOLDER. Example names only.
#include "gui/contacts/contacts_page.h"
#include "gui/followup/follow_up_page.h"
#include "gui/guard/guarded_text.h"
#include "gui/help/help_page.h"
#include "gui/outbox/outbox_page.h"
#include "gui/report/report_page.h"
#include "gui/routines/routines_page.h"
#include "gui/settings/person_page.h"
#include "gui/settings/settings_page.h"
#include "gui/shell/main_window.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"
#include "gui/widgets/field.h"
#include "support/gui_console.h"
#include "support/old_reports.h"

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
                              {u"narrow"_s, Theme::Light, 1.0, {1024, 700}},
                              {u"large"_s, Theme::Light, 2.0, {1024, 700}}};

class Pictures {
public:
    explicit Pictures(QString folder)
        : m_folder(std::move(folder)) {
        dress(*qApp, m_console.look);
        m_window = std::make_unique<MainWindow>(m_console.look);
        add<ReportPage>(page_id::report, page_id::status);
        add<OutboxPage>(page_id::outbox, {});
        add<ContactsPage>(page_id::contacts, {});
        add<SettingsPage>(page_id::settings, {});
        add<PersonPage>(page_id::person, {});
        add<RoutinesPage>(page_id::routines, {});
        add<HelpPage>(page_id::help, {});
        add<FollowUpPage>(page_id::followUp, {});
        m_window->rail().setUnit(u"BMM Exempel"_s);
        m_window->rail().setPerson(u"Exempel Barnmorska"_s);
        QDir().mkpath(m_folder);
        m_window->show();
    }
    void take(const QString& name, const QString& page, const std::function<void()>& prepare = {}) {
        for (const Variant& variant : variants) {
            m_console.look.setTheme(variant.theme);
            m_console.look.setScale(variant.scale);
            m_window->setDrill(false);
            m_window->resize(variant.size);
            settle();
            m_window->showPage(page);
            settle();
            if (prepare)
                prepare();
            settle();
            m_window->grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, variant.name));
        }
    }
    void run(const std::function<void(Pictures&)>& shoot) { shoot(*this); }
    void press(const QString& text) {
        for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->accessibleName() == text) {
                button->click();
                return settle();
            }
        }
        qWarning("no button %s", qPrintable(text));
    }
    void write(const QString& text) { m_window->findChild<GuardedText*>()->area()->setPlainText(text); }
    [[nodiscard]] support::GuiConsole& console() { return m_console; }
    [[nodiscard]] OutboxPage& outbox() { return *qobject_cast<OutboxPage*>(m_window->page(page_id::outbox)); }

private:
    QString m_folder;
    support::GuiConsole m_console;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    void add(const QString& id, const QString& room) {
        m_window->addPage(
            id, [this] { return new T(m_console.session, m_console.look); }, room);
    }
    static void settle() {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
};

template <class T>
std::function<void(base::Result<T>)> ok() {
    return [](const base::Result<T>& result) {
        if (!result)
            qWarning("%s", qPrintable(base::codeOf(result.error().kind)));
    };
}

base::ReportId handedOver(support::GuiConsole& console, outage::Fault fault) {
    console.pksDown();
    const report::Report& report = *console.session.report();
    usecases::ReportForm form = console.reports.form(report, usecases::nurse);
    form.description.fault = fault;
    form.ownText = u"Rapporten öppnas inte. Vi arbetar vidare på papper."_s;
    console.reports.ready(report.id, form, ok<base::ReportId>());
    return console.session.report()->id;
}

void takeOutbox(Pictures& pictures) {
    support::GuiConsole& console = pictures.console();
    const base::ReportId done = handedOver(console, outage::Fault::Slow);
    console.reports.take(done, usecases::contactPerson, ok<base::ReportId>());
    console.deliveries.given(done, delivery::WayOut::Phone, u"regionalvardanalys"_s, usecases::contactPerson,
                             ok<base::DeliveryId>());
    console.reports.acknowledge(done, u"INC-20107"_s, {}, usecases::contactPerson, ok<base::ReportId>());
    console.advanceMinutes(20);
    const base::ReportId refused = handedOver(console, outage::Fault::WrongData);
    console.reports.take(refused, usecases::contactPerson, ok<base::ReportId>());
    console.deliveries.queueMail(refused, console.sender, usecases::contactPerson, ok<base::DeliveryId>());
    console.submitter.next = usecases::replied(delivery::Phase::Rcpt, 550);
    console.submitter.next.replyWords = u"okänd mottagare"_s;
    console.post.tick();
    console.advanceMinutes(5);
    const base::ReportId queued = handedOver(console, outage::Fault::Down);
    console.reports.take(queued, usecases::contactPerson, ok<base::ReportId>());
    console.deliveries.queueMail(queued, console.sender, usecases::contactPerson, ok<base::DeliveryId>());
    console.submitter.next = usecases::broken(delivery::Phase::Connect, delivery::Fault::Unreachable);
    console.post.tick();
    const base::ReportId opened = handedOver(console, outage::Fault::Down);
    console.deliveries.opened(opened, delivery::WayOut::MailProgram, u"pks-gruppen"_s, usecases::nurse,
                              ok<base::DeliveryId>());
    console.advanceMinutes(14);
    pictures.take(u"outbox"_s, page_id::outbox);
    pictures.take(u"outbox-ways"_s, page_id::outbox, [&] { pictures.press(u"Fler sätt"_s); });
    pictures.take(u"outbox-phone"_s, page_id::outbox, [&] { pictures.press(u"Ring in…"_s); });
}

QString words(const char* context, const char* source) {
    const QByteArray whole = QByteArray("reservrutin::gui::") + context;
    return QCoreApplication::translate(whole.constData(), source);
}

base::ReportId handedOverBy(support::GuiConsole& console, const base::Person& by) {
    console.pksDown();
    const report::Report& report = *console.session.report();
    usecases::ReportForm form = console.reports.form(report, by);
    form.ownText = u"Rapporten öppnas inte. Vi arbetar vidare på papper."_s;
    const base::ReportId id = report.id;
    console.reports.ready(id, form, ok<base::ReportId>());
    return id;
}

void takeJoining(Pictures& pictures, const base::ReportId& first, const QVector<base::ReportId>& others) {
    support::GuiConsole& console = pictures.console();
    const auto show = [&pictures, first] { pictures.outbox().select(first); };
    pictures.take(u"desk-same-matter"_s, page_id::outbox, show);
    pictures.take(u"desk-joining"_s, page_id::outbox, [&] {
        show();
        pictures.press(words("JoinCard", "Join with %1 others …").arg(others.size()));
    });
    base::ReportId joint;
    console.jointReports.join(QVector<base::ReportId>{first} + others, console.session.person(),
                              [&joint](const auto& made) { joint = made.value_or(base::ReportId()); });
    pictures.take(u"desk-joined"_s, page_id::outbox, [&] { pictures.outbox().select(joint); });
    pictures.take(u"desk-part"_s, page_id::outbox, show);
    console.deliveries.queueMail(joint, console.sender, console.session.person(), ok<base::DeliveryId>());
    console.submitter.next = usecases::replied(delivery::Phase::Rcpt, 451);
    console.submitter.next.replyWords = u"4.7.1 grålistad, försök igen senare"_s;
    console.post.tick();
    console.submitter.next = usecases::replied(delivery::Phase::Dot, 250);
    console.submitter.next.replyWords = u"2.0.0 Ok: queued as 4711"_s;
    console.advanceMinutes(2);
    console.post.tick();
    pictures.take(u"desk-log"_s, page_id::outbox, [&] {
        pictures.outbox().select(joint);
        pictures.press(words("ReportDetail", "The whole delivery log"));
    });
    console.advanceMinutes(31);
    pictures.take(u"desk-overdue"_s, page_id::outbox, [&] { pictures.outbox().select(joint); });
    console.reports.acknowledge(joint, u"INC-20107"_s, u"telefon"_s, console.session.person(), ok<base::ReportId>());
    pictures.take(u"desk-update-due"_s, page_id::outbox, [&] { pictures.outbox().select(joint); });
    pictures.take(u"desk-put-off"_s, page_id::outbox, [&] {
        pictures.outbox().select(joint);
        pictures.press(words("UpdateCard", "Put off …"));
    });
    pictures.take(u"desk-update"_s, page_id::outbox, [&] {
        pictures.outbox().select(joint);
        pictures.press(words("UpdateCard", "Write an update …"));
        pictures.press(words("UpdateCard", "It works again"));
    });
}

/// The contact person's desk: several clinics, one outage, and years of old reports.
void takeDesk(Pictures& pictures) {
    support::GuiConsole& console = pictures.console();
    support::OldReports(console.journal, console.random).write(320, console.clock->now());
    console.advanceMinutes(60);
    const base::ReportId first = handedOverBy(console, {u"Exempel Barnmorska"_s, u"BMM Exempel Söder"_s});
    console.advanceMinutes(3);
    const base::ReportId second = handedOverBy(console, {u"Exempel Undersköterska"_s, u"BMM Exempel Norr"_s});
    console.advanceMinutes(2);
    const base::ReportId third = handedOverBy(console, {u"Exempel Läkare"_s, u"Gynekologi Exempel"_s});
    console.advanceMinutes(9);
    takeJoining(pictures, first, {second, third});
    const base::ReportId later = handedOverBy(console, {u"Exempel Barnmorska"_s, u"BMM Exempel Väster"_s});
    pictures.take(u"desk-later"_s, page_id::outbox, [&] { pictures.outbox().select(later); });
    console.reports.take(later, {u"Exempel Kontaktperson"_s, u"PKS-gruppen"_s}, ok<base::ReportId>());
    pictures.take(u"desk-claim"_s, page_id::outbox, [&] {
        pictures.outbox().select(later);
        pictures.press(words("ReportDetail", "Take over from %1 …").arg(u"Exempel Kontaktperson"_s));
    });
    pictures.take(u"desk-filter"_s, page_id::outbox, [&] { pictures.press(words("OutboxList", "Done")); });
    pictures.take(u"desk-search"_s, page_id::outbox, [&] {
        pictures.press(words("OutboxList", "All"));
        pictures.outbox().find();
        pictures.outbox().findChild<SearchField*>()->setText(u"INC-2"_s);
    });
}

void takeAll(Pictures& pictures) {
    support::GuiConsole& console = pictures.console();
    console.contacts.set(u"pks-gruppen"_s, {u"Exempelnummer"_s, u"010-000 00 00"_s, {}, usecases::nurse, {}},
                         ok<QString>());
    console.pksDown();
    console.advanceMinutes(5);
    pictures.take(u"report"_s, page_id::report,
                  [&] { pictures.write(u"Rapporten öppnas inte. Vi arbetar vidare på papper."_s); });
    pictures.take(u"guard"_s, page_id::report,
                  [&] { pictures.write(u"Patient 19121212-1212 väntar på besked. Vi arbetar vidare på papper."_s); });
    console.handOver();
    pictures.take(u"handed"_s, page_id::report);
    takeOutbox(pictures);
    for (const QString& page :
         {page_id::contacts, page_id::settings, page_id::person, page_id::routines, page_id::help})
        pictures.take(page, page);
    console.outages.restored(*console.session.visit().outage, console.clock->now(), usecases::nurse,
                             ok<base::OutageId>());
    pictures.take(page_id::followUp, page_id::followUp);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const Translation translation(*qApp, UiLanguage::Swedish);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "pictures");
    Pictures(folder).run(takeDesk);
    Pictures(folder).run(takeAll);
    return 0;
}
