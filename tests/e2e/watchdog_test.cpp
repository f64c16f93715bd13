// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The window never waits for disk, network or names: its event loop goes round while each of them stands still.
#include "app/composition.h"
#include "app/console_window.h"
#include "e2e/loop_watch.h"
#include "e2e/stalls.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"

#include <QApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <optional>

using namespace reservrutin;
using e2e::LoopWatch;
using e2e::Stalls;

namespace {

// Issue: 50 ms. A sanitizer makes every instruction two to four times as slow, and not the waiting.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double longestGapMs = 200;
#else
constexpr double longestGapMs = 50;
#endif
constexpr int patienceMs = 30'000;
/// A gap that the program makes shows every time; one that the machine makes (a hypervisor, an interrupt) does not.
constexpr int tries = 3;

/// The whole program on a folder of its own, its window shown.
struct Running {
    explicit Running(const QString& mailServer) {
        QFile file(folder.filePath(QStringLiteral("settings.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("{\"format\":1,\"language\":\"sv\",\"unit\":{\"name\":\"BMM Exempel\"},"
                                  "\"mail\":{\"server\":\"%1\",\"from\":\"pks@example.org\"}}")
                       .arg(mailServer)
                       .toUtf8());
        file.close();
        app::Options options;
        options.dataFolder = folder.path();
        composition.emplace(options);
        gui::dress(*qApp, look);
        window.emplace(composition->console(), look, QStringLiteral("sv"), folder.path());
        composition->start();
        window->open();
        EXPECT_TRUE(QTest::qWaitFor([this] { return composition->console().overview.isLoaded(); }, patienceMs));
        everyPageOnce();
    }
    ~Running() { QApplication::setStyle(QStringLiteral("Fusion")); }

    [[nodiscard]] usecases::Console& console() { return composition->console(); }
    void turn(int ms) { QTest::qWait(ms); }
    /// What a page costs when it is made is not what is measured here.
    void everyPageOnce() {
        for (const QString& id : pages())
            window->window().showPage(id);
        window->window().showPage(gui::page_id::status);
        turn(100);
    }
    static QStringList pages() {
        return {gui::page_id::outbox, gui::page_id::contacts, gui::page_id::help, gui::page_id::status};
    }
    void answer() {
        window->session().openRoutine(QStringLiteral("pks"), {}, false, false);
        window->session().answer(QStringLiteral("check"), QStringLiteral("same-fault"));
    }
    [[nodiscard]] const report::Report* report() { return window->session().report(); }

    QTemporaryDir folder;
    gui::Look look;
    std::optional<app::Composition> composition;
    std::optional<app::ConsoleWindow> window;
};

/// Lets the loop turn for that long while something stands still.
void expectTurning(const std::function<bool()>& standsStill, const std::function<void()>& act, int ms) {
    double longest = 0;
    for (int attempt = 0; attempt < tries; ++attempt) {
        ASSERT_TRUE(standsStill());
        LoopWatch watch;
        act();
        QTest::qWait(ms);
        ASSERT_TRUE(standsStill()) << "what was to stand still came back, and nothing was measured";
        longest = watch.longestMs();
        EXPECT_GT(watch.turns(), ms / 100);
        if (longest <= longestGapMs)
            return;
    }
    ADD_FAILURE() << "the loop stood still for " << longest << " ms, " << tries << " times out of " << tries;
}

TEST(Watchdog, a_name_that_is_never_looked_up_does_not_hold_the_window) {
    Stalls lookup(Stalls::What::Lookup);
    Running running(QStringLiteral("smtp://mail.example.org:587"));
    running.window->session().measure();
    if (!QTest::qWaitFor([&] { return lookup.waiting() > 0; }, 5000))
        GTEST_SKIP() << "this computer has no network, so no name is asked for";
    expectTurning([&] { return lookup.waiting() > 0; }, [&] { running.window->session().measure(); }, 1500);
}

TEST(Watchdog, a_mail_server_that_hangs_does_not_hold_the_window) {
    QTcpServer silent; // takes the connection and never says a word
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    bool isConnected = false;
    QObject::connect(&silent, &QTcpServer::newConnection, &silent, [&] { isConnected = true; });
    Running running(QStringLiteral("smtp://127.0.0.1:%1").arg(silent.serverPort()));
    running.answer();
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.report() != nullptr; }, patienceMs));
    const base::ReportId id = running.report()->id;
    const base::Person nurse{QStringLiteral("Exempel Barnmorska"), QStringLiteral("BMM Exempel")};
    usecases::Console& console = running.console();
    const auto done = [](const auto& result) { EXPECT_TRUE(result.has_value()); };
    console.reports.ready(id, console.reports.form(*running.report(), nurse), [&, done](const auto& ready) {
        done(ready);
        console.reports.take(id, nurse, [&, done](const auto& taken) {
            done(taken);
            console.deliveries.queueMail(id, {{}, QStringLiteral("pks@example.org"), {}}, nurse, done);
        });
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isConnected && console.post.isSending(); }, patienceMs));
    running.window->window().showPage(gui::page_id::outbox);
    running.turn(100);
    expectTurning([&] { return console.post.isSending(); },
                  [&] { running.window->window().showPage(gui::page_id::outbox); }, 1500);
    silent.close();
    while (QTcpSocket* socket = silent.nextPendingConnection())
        delete socket;
}

TEST(Watchdog, a_store_that_stands_still_for_five_seconds_does_not_hold_the_window) {
    Running running({});
    {
        Stalls sync(Stalls::What::Sync);
        running.answer();
        ASSERT_TRUE(QTest::qWaitFor([&] { return sync.waiting() > 0; }, patienceMs));
        EXPECT_EQ(running.report(), nullptr) << "nothing counts as saved before the disk has it";
        int page = 0;
        QTimer turning;
        QObject::connect(&turning, &QTimer::timeout, &turning, [&] {
            running.window->window().showPage(Running::pages().at(++page % Running::pages().size()));
        });
        turning.start(400);
        expectTurning([&] { return sync.waiting() > 0; }, [] {}, 5000);
        EXPECT_FALSE(sync.syncedOnWindowThread());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return running.report() != nullptr; }, patienceMs)) << "and then it is saved";
}

// A test that cannot fail is a defect.
TEST(LoopWatchItself, sees_a_wait_of_a_hundred_milliseconds) {
    LoopWatch watch;
    QTest::qWait(20);
    EXPECT_LT(watch.longestMs(), 90);
    QTimer::singleShot(0, [] { QThread::msleep(100); });
    QTest::qWait(150);
    EXPECT_GT(watch.longestMs(), 90);
}

} // namespace
