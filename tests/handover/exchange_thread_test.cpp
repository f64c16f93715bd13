// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "handover/exchange_thread.h"

#include "core/exchange/audience.h"
#include "core/usecases/console_fixture.h"
#include "core/usecases/exchanges.h"
#include "desktop/shared_file.h"
#include "support/entry_writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/fanotify.h>
#include <unistd.h>
#endif

namespace reservrutin::handover {

using namespace Qt::StringLiterals;

TEST(ExchangeThread, answers_in_order_on_the_callers_thread) {
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const QTemporaryDir folder;
    support::EntryWriter writer(7, exchange::groupAudience(u"väst"_s));
    const auto entry = writer.write(*journal::Subject::parse(u"report:00112233445566778899aabbccddeeff"_s),
                                    u"report.noted"_s, {{"text", "x"}});
    QStringList order;
    ExchangeThread thread({desktop::readPlainFile, desktop::writeSharedFile});
    thread.put(folder.path(), {entry}, entry.header.writer, {1}, [&](const auto& done) {
        EXPECT_TRUE(done.has_value());
        order.append(u"put"_s);
    });
    thread.look(folder.path(), QVector<journal::Position>(), [&](const auto& news) {
        EXPECT_EQ(news->entries.size(), 1);
        order.append(u"look"_s);
        QCoreApplication::quit();
    });
    EXPECT_TRUE(order.isEmpty());
    QCoreApplication::exec();
    EXPECT_EQ(order, (QStringList{u"put"_s, u"look"_s}));
}

TEST(ExchangeThread, answers_nobody_after_its_end) {
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const QTemporaryDir folder;
    bool answered = false;
    {
        ExchangeThread thread({desktop::readPlainFile, desktop::writeSharedFile});
        thread.look(folder.path(), QVector<journal::Position>(), [&](const auto&) { answered = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered);
}

#ifdef Q_OS_LINUX
namespace {

/// While it lives, the kernel keeps everybody who opens this folder waiting, as a file share does that has gone quiet.
class QuietFolder {
public:
    explicit QuietFolder(const QString& folder)
        : m_gate(::fanotify_init(FAN_CLASS_CONTENT | FAN_CLOEXEC, O_RDONLY)) {
        const QByteArray name = QFile::encodeName(folder);
        m_holds = m_gate >= 0 && ::fanotify_mark(m_gate, FAN_MARK_ADD, FAN_OPEN_PERM | FAN_EVENT_ON_CHILD | FAN_ONDIR,
                                                 AT_FDCWD, name.constData()) == 0;
    }
    ~QuietFolder() { answerAgain(); }
    QuietFolder(const QuietFolder&) = delete;
    QuietFolder& operator=(const QuietFolder&) = delete;

    [[nodiscard]] bool holds() const { return m_holds; }
    void answerAgain() {
        if (m_gate >= 0)
            ::close(m_gate); // lets all who wait in
        m_gate = -1;
    }

private:
    int m_gate;
    bool m_holds = false;
};

bool becomes(const std::function<bool()>& so) {
    QElapsedTimer patience;
    patience.start();
    while (!so() && patience.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return so();
}

} // namespace

TEST(ExchangeThread, a_folder_that_does_not_answer_is_said_holds_nothing_up_and_is_gone_on_with) {
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const QTemporaryDir quiet;
    const QTemporaryDir other;
    QuietFolder gate(quiet.path());
    if (!gate.holds())
        GTEST_SKIP() << "only root can make a folder that does not answer";
    usecases::OneConsole console(1);
    ExchangeThread thread({desktop::readPlainFile, desktop::writeSharedFile});
    usecases::Exchanges exchanges(console.journal, console.overview, console.settings, thread, thread, *console.clock);
    using Kind = usecases::ExchangeState::Kind;
    console.settings.values.folders.drop = quiet.path();
    exchanges.lookNow();
    const base::UtcMs since = console.clock->now();
    EXPECT_EQ(exchanges.state().kind, Kind::Begun);
    console.clock->advance(20'000);
    exchanges.lookNow();
    EXPECT_EQ(exchanges.state().why, base::ErrorKind::FolderSlow);
    EXPECT_EQ(exchanges.state().at, since);
    console.settings.values.folders.drop = other.path();
    exchanges.lookNow();
    EXPECT_TRUE(becomes([&] { return exchanges.state().kind == Kind::UpToDate; })) << "another one, without a restart";
    console.settings.values.folders.drop = quiet.path();
    exchanges.lookNow();
    EXPECT_EQ(exchanges.state().kind, Kind::Begun);
    gate.answerAgain();
    EXPECT_TRUE(becomes([&] { return exchanges.state().kind == Kind::UpToDate; })) << "and this one when it answers";
}
#endif

} // namespace reservrutin::handover
