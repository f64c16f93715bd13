// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Reports travel between two real windows, each with its own data folder: by a file that is dropped, and by a folder
// that is set while both run.
#include "app/console_window.h"
#include "app/joined.h"
#include "core/report/report_number.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/strip.h"
#include "support/outside_twin.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QWindow>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace Qt::StringLiterals;

namespace {

/// One computer: a window over its own data folder.
struct Computer {
    explicit Computer(const QString& clinic)
        : composition({app::Use::Window, folder.path(), {}})
        , window(composition.console(), look, u"sv"_s, composition.dataFolder(),
                 std::make_unique<support::OutsideTwin>(seen)) {
        composition.start();
        window.open();
        EXPECT_TRUE(test::becomes([this] { return console().overview.isLoaded(); }));
        console().settings.setUnit({clinic, {}, {}});
        window.session().setPerson(u"Exempel "_s + clinic);
    }
    usecases::Console& console() { return composition.console(); }
    gui::MainWindow& view() { return window.window(); }
    /// Of what is in view.
    QString words() {
        QStringList lines;
        for (const auto* label : view().findChildren<QLabel*>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }
    QAbstractButton* button(const QString& text) {
        for (auto* each : view().findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    /// What has just been made is shown a turn of the event loop later.
    void press(const QString& text) {
        if (test::becomes([&] { return button(text) != nullptr; }))
            return button(text)->click();
        ADD_FAILURE() << text.toStdString() << " is not in view:\n" << words().toStdString();
    }
    QLineEdit* field(const QString& name) {
        for (auto* each : view().findChildren<QLineEdit*>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void setSharedFolder(const QString& path) {
        view().showPage(gui::page_id::settings);
        QLineEdit* shared = field(u"Shared folder"_s);
        ASSERT_TRUE(shared);
        shared->setText(path);
        Q_EMIT shared->editingFinished();
    }
    base::ReportId handOver() {
        const base::OutageId outage = test::startOutage(composition);
        const report::Report* report = console().overview.reportOf(outage, u"report"_s);
        const base::ReportId id = report->id;
        console().reports.ready(id, console().reports.form(*report, test::reporter), [](const auto&) {});
        EXPECT_TRUE(test::becomes([&] { return isAt(id, delivery::ReportState::Ready); }));
        window.session().openOutage(outage);
        return id;
    }
    bool isAt(base::ReportId id, delivery::ReportState state) {
        const report::Report* report = console().overview.report(id);
        return report && console().overview.standingOf(*report).state == state;
    }
    void acknowledge(base::ReportId id) {
        const base::Person person{u"Exempel Kontakt"_s, {}};
        const auto nothing = [](const auto&) {};
        console().reports.take(id, person, nothing);
        ASSERT_TRUE(test::becomes([&] { return isAt(id, delivery::ReportState::TakenOver); }));
        console().deliveries.given(id, delivery::WayOut::Phone, console().overview.report(id)->recipient, person,
                                   nothing);
        ASSERT_TRUE(test::becomes([&] { return isAt(id, delivery::ReportState::Given); }));
        console().reports.acknowledge(id, u"INC-1042"_s, u"telefon"_s, person, nothing);
        ASSERT_TRUE(test::becomes([&] { return isAt(id, delivery::ReportState::Acknowledged); }));
    }
    /// What the window system does when a person lets files go over this widget; true when the window takes them.
    bool drop(QWidget* over, const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        const QPoint place = over->mapTo(&view(), over->rect().center());
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().windowHandle(), &enter);
        QDropEvent let(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().windowHandle(), &let);
        return enter.isAccepted() && let.isAccepted();
    }

    QTemporaryDir folder;
    support::OutsideTwin::Seen seen;
    gui::Look look;
    app::Composition composition;
    app::ConsoleWindow window;
};

} // namespace

TEST(HandoverWindow, a_report_goes_by_a_stick_that_is_written_with_two_clicks_and_dropped_on_the_other_window) {
    const QTemporaryDir stick;
    Computer clinic(u"BMM Exempel"_s);
    Computer desk(u"PKS-gruppen"_s);
    const base::ReportId id = clinic.handOver();
    clinic.seen.saveTo = stick.filePath(u"exempel.rrhandover"_s);
    clinic.view().showPage(gui::page_id::report);
    clinic.press(u"Save handover file …"_s);
    EXPECT_TRUE(clinic.seen.suggested.startsWith(u"Handover BMM Exempel 20"_s)) << clinic.seen.suggested.toStdString();
    EXPECT_TRUE(clinic.seen.suggested.endsWith(u".rrhandover"_s));
    ASSERT_TRUE(test::becomes([&] { return clinic.words().contains(u"Written: exempel.rrhandover"_s); }));
    desk.view().showPage(gui::page_id::contacts);
    QLineEdit* field = desk.field(u"PKS-gruppen: Telephone"_s);
    ASSERT_TRUE(field);
    EXPECT_TRUE(desk.drop(field, {clinic.seen.saveTo}));
    EXPECT_TRUE(test::becomes([&] { return desk.words().contains(u"1 new report(s) came in."_s); }))
        << desk.words().toStdString();
    desk.press(u"Show in the outbox"_s);
    EXPECT_EQ(desk.view().currentId(), gui::page_id::outbox);
    EXPECT_TRUE(desk.isAt(id, delivery::ReportState::Ready));
    EXPECT_EQ(field->text(), QString()) << "no field takes the file's name";
    EXPECT_TRUE(QFile::exists(clinic.seen.saveTo));
    EXPECT_TRUE(desk.drop(&desk.view(), {clinic.seen.saveTo, clinic.seen.saveTo}));
    EXPECT_TRUE(test::becomes([&] { return desk.words().contains(u"was here already"_s); }));
}

TEST(HandoverWindow, a_file_is_chosen_from_the_outbox_also_when_nothing_is_there_yet_and_a_foreign_one_is_refused) {
    const QTemporaryDir stick;
    Computer desk(u"PKS-gruppen"_s);
    QFile foreign(stick.filePath(u"brev.txt"_s));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write("hej");
    foreign.close();
    desk.view().showPage(gui::page_id::outbox);
    desk.seen.toOpen = QStringList{foreign.fileName()};
    desk.press(u"Take in a handover file …"_s);
    EXPECT_TRUE(test::becomes([&] { return desk.words().contains(u"The file is damaged"_s); }))
        << desk.words().toStdString();
    desk.seen.saveTo = stick.filePath(u"tom.rrhandover"_s);
    desk.press(u"Save handover file …"_s);
    EXPECT_TRUE(test::becomes([&] { return desk.words().contains(u"Nothing has been handed over yet"_s); }));
    EXPECT_FALSE(QFile::exists(desk.seen.saveTo));
}

TEST(HandoverWindow, a_folder_that_is_set_while_both_run_carries_the_report_and_brings_its_case_number_back) {
    const QTemporaryDir shared;
    Computer clinic(u"BMM Exempel"_s);
    Computer desk(u"PKS-gruppen"_s);
    const base::ReportId id = clinic.handOver();
    clinic.setSharedFolder(shared.path());
    desk.setSharedFolder(shared.path());
    ASSERT_TRUE(test::becomes([&] { return desk.isAt(id, delivery::ReportState::Ready); }));
    EXPECT_TRUE(test::becomes([&] { return clinic.words().contains(u"Exchanged with the folder"_s); }));
    clinic.view().showPage(gui::page_id::walk);
    EXPECT_TRUE(clinic.words().contains(u"Waiting for a contact person"_s)) << clinic.words().toStdString();
    desk.acknowledge(id);
    EXPECT_TRUE(test::becomes([&] { return clinic.words().contains(u"Received, case INC-1042"_s); }))
        << clinic.words().toStdString();
}

TEST(HandoverWindow, a_folder_that_is_gone_is_said_in_one_strip_since_when_and_the_window_goes_on) {
    QTemporaryDir shared;
    const QString path = shared.filePath(u"drop"_s);
    Computer clinic(u"BMM Exempel"_s);
    clinic.setSharedFolder(path);
    const auto strips = [&clinic] {
        QStringList texts;
        for (const auto* strip : clinic.view().findChildren<gui::Strip*>()) {
            if (strip->isVisible() && strip->text().contains(u"shared folder"_s))
                texts.append(strip->text());
        }
        return texts;
    };
    ASSERT_TRUE(test::becomes([&] { return !strips().isEmpty(); }));
    EXPECT_EQ(strips().size(), 1);
    EXPECT_TRUE(strips().constFirst().startsWith(u"The shared folder has been out of reach since "_s));
    EXPECT_EQ(strips().constFirst().count(u". "_s), 1) << "two sentences";
    const base::ReportId id = clinic.handOver();
    EXPECT_TRUE(clinic.isAt(id, delivery::ReportState::Ready));
    ASSERT_TRUE(QDir().mkpath(path));
    EXPECT_TRUE(test::becomes([&] { return strips().isEmpty(); }));
    EXPECT_TRUE(test::becomes([&] { return !QDir(path).isEmpty(); }));
}
