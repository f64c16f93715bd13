// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/single_instance.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <thread>

#include <sys/stat.h>

using namespace reservrutin::desktop;
using Role = SingleInstance::Role;

namespace {

constexpr int patienceMs = 10'000;

class SingleInstanceTest : public ::testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<SingleInstance> instance(const QString& session = QStringLiteral("c2"),
                                                           const QString& data = QStringLiteral("/data")) const {
        return std::make_unique<SingleInstance>(session, data, m_folder.path());
    }
    [[nodiscard]] QString socketPath() const {
        const QStringList found =
            QDir(m_folder.path())
                .entryList({QStringLiteral("reservrutin-????????????????????????")}, QDir::System | QDir::Files);
        return found.isEmpty() ? QString() : m_folder.filePath(found.first());
    }
    /// Another process that is the first instance; it has said so when this returns.
    void startHolder(QProcess& holder) const {
        holder.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("hold"), QStringLiteral("c2"), QStringLiteral("/data"), m_folder.path()});
        ASSERT_TRUE(holder.waitForReadyRead(patienceMs));
        ASSERT_EQ(holder.readAllStandardOutput(), "first\n");
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SingleInstanceTest, a_second_start_in_the_session_raises_the_first) {
    const auto first = instance();
    ASSERT_EQ(first->start(), Role::First);
    QEventLoop loop;
    int raised = 0;
    QObject::connect(first.get(), &SingleInstance::raiseRequested, &loop, [&] { ++raised; });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    Role second = Role::Alone;
    std::thread other([&] {
        second = instance()->start();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    other.join();
    EXPECT_EQ(second, Role::RaisedFirst);
    EXPECT_EQ(raised, 1);
}

TEST_F(SingleInstanceTest, another_session_or_another_folder_is_first_itself) {
    const auto first = instance();
    const auto session = instance(QStringLiteral("c3"));
    const auto folder = instance(QStringLiteral("c2"), QStringLiteral("/data2"));
    EXPECT_EQ(first->start(), Role::First);
    EXPECT_EQ(session->start(), Role::First);
    EXPECT_EQ(folder->start(), Role::First);
}

TEST_F(SingleInstanceTest, a_first_one_that_does_not_answer_is_said) {
    const auto first = instance();
    ASSERT_EQ(first->start(), Role::First);
    EXPECT_EQ(instance()->start(), Role::FirstSilent); // nobody runs the first one's event loop
}

TEST_F(SingleInstanceTest, what_a_killed_program_left_does_not_stand_in_the_way) {
    QProcess holder;
    startHolder(holder);
    holder.kill();
    ASSERT_TRUE(holder.waitForFinished(patienceMs));
    ASSERT_TRUE(QFile::exists(socketPath())); // the socket is still lying there
    const auto next = instance();
    EXPECT_EQ(next->start(), Role::First);
    EXPECT_EQ(instance()->start(), Role::FirstSilent);
}

TEST_F(SingleInstanceTest, reaches_a_first_one_in_another_process) {
    QProcess holder;
    startHolder(holder);
    EXPECT_EQ(instance()->start(), Role::RaisedFirst);
    holder.kill();
    holder.waitForFinished(patienceMs);
}

TEST_F(SingleInstanceTest, only_the_user_may_reach_the_socket) {
    const auto first = instance();
    ASSERT_EQ(first->start(), Role::First);
    struct stat found {};
    ASSERT_EQ(::stat(QFile::encodeName(socketPath()).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 077, 0U);
}

TEST_F(SingleInstanceTest, chatter_that_is_not_ours_raises_nothing) {
    const auto first = instance();
    ASSERT_EQ(first->start(), Role::First);
    QEventLoop loop;
    int raised = 0;
    QObject::connect(first.get(), &SingleInstance::raiseRequested, &loop, [&] { ++raised; });
    for (const QByteArray& words : {QByteArray("GET / HTTP/1.1\r\n"), QByteArray(5000, 'x')}) {
        QLocalSocket stranger;
        QObject::connect(&stranger, &QLocalSocket::disconnected, &loop, &QEventLoop::quit);
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        stranger.connectToServer(socketPath());
        stranger.write(words);
        loop.exec();
        EXPECT_EQ(stranger.state(), QLocalSocket::UnconnectedState);
    }
    EXPECT_EQ(raised, 0);
}

TEST_F(SingleInstanceTest, a_folder_that_takes_no_lock_does_not_stop_the_start) {
    SingleInstance nowhere(QStringLiteral("c2"), QStringLiteral("/data"), QStringLiteral("/nonexistent"));
    EXPECT_EQ(nowhere.start(), Role::Alone);
}
