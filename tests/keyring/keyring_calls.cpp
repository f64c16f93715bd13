// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// keyring_calls CALL...: makes the calls one after the other and prints what came of each, "read found hemligt 3" (the
// last word: milliseconds). CALL: read, write=TEXT, forget, other (reads for another server), bus (asks whoever started
// this to end the bus, and goes on when the line "on" comes back or the bus has had its time).
#include "keyring/keyring_password_keeper.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

using namespace reservrutin;
using usecases::MailAccount;

namespace {

const MailAccount account{QStringLiteral("åsa@vgregion.se"), QStringLiteral("smtp://mail.example.org:587")};
const MailAccount another{QStringLiteral("åsa@vgregion.se"), QStringLiteral("smtp://mail.example.test:587")};

QByteArray wordOf(const base::Result<QByteArray>& found) {
    return found ? "found " + *found : base::codeOf(found.error().kind).toUtf8();
}

QByteArray wordOf(const base::Result<void>& done) {
    return done ? QByteArray("done") : base::codeOf(done.error().kind).toUtf8();
}

/// Turns the event loop; how late its ticks came at most tells how long somebody held this thread.
class Loop {
public:
    Loop() {
        m_clock.start();
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_ticks.start(5);
    }
    template <class T>
    auto taker() {
        return [this](const base::Result<T>& result) {
            ++m_answers;
            m_word = wordOf(result);
            m_loop.quit();
        };
    }
    QByteArray wait() {
        m_loop.exec();
        return m_word;
    }
    /// Goes on turning: a second answer would be counted.
    void waitMore(int ms) {
        QTimer::singleShot(ms, &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_ticks;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    QByteArray m_word;
    qint64 m_longest = 0;
    int m_answers = 0;
};

void say(const QByteArray& line) {
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Loop loop;
    int calls = 0;
    {
        keyring::KeyringPasswordKeeper keeper;
        for (int i = 1; i < argc; ++i) {
            const QByteArray call(argv[i]);
            if (call == "bus") {
                say("kill the bus");
                loop.waitMore(500);
                continue;
            }
            QElapsedTimer clock;
            clock.start();
            ++calls;
            if (call == "read" || call == "other")
                keeper.read(call == "read" ? account : another, loop.taker<QByteArray>());
            else if (call == "forget")
                keeper.forget(account, loop.taker<void>());
            else
                keeper.write(account, call.mid(call.indexOf('=') + 1), loop.taker<void>());
            const QByteArray word = loop.wait();
            say(call + ' ' + word + ' ' + QByteArray::number(clock.elapsed()));
        }
        loop.waitMore(50);
    }
    say("answers " + QByteArray::number(loop.answers() - calls) + " too many, window held " +
        QByteArray::number(loop.longest()) + " ms");
    return loop.answers() == calls && loop.longest() < 200 ? 0 : 1;
}
