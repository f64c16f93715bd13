// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/end_signals.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <gtest/gtest.h>

#include <csignal>

using namespace reservrutin::desktop;

namespace {

constexpr int patienceMs = 10'000;

bool says(QProcess& process, const QByteArray& word) {
    QByteArray heard;
    while (!heard.contains(word)) {
        if (!process.waitForReadyRead(patienceMs))
            return false;
        heard += process.readAllStandardOutput();
    }
    return true;
}

} // namespace

TEST(EndSignals, a_wish_to_end_arrives_in_the_event_loop) {
    for (const int ending : {SIGTERM, SIGINT, SIGHUP}) {
        EndSignals signal;
        QEventLoop loop;
        int heard = 0;
        QObject::connect(&signal, &EndSignals::endRequested, &loop, [&] {
            ++heard;
            loop.quit();
        });
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        std::raise(ending);
        EXPECT_EQ(heard, 0); // never inside the handler
        loop.exec();
        EXPECT_EQ(heard, 1) << ending;
    }
}

TEST(EndSignals, a_program_that_hangs_while_it_ends_can_still_be_stopped) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("endless")});
    ASSERT_TRUE(says(process, "ready"));
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    ASSERT_TRUE(says(process, "flushing"));
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    ASSERT_TRUE(process.waitForFinished(patienceMs));
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
}
