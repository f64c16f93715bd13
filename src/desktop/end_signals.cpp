// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/end_signals.h"

#include <QCoreApplication>

#include <atomic>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace reservrutin::desktop {

#ifdef Q_OS_WIN

namespace {

// A console handler has no argument of ours, so this is the one place it can find the object.
std::atomic<EndSignals*> listener = nullptr;

BOOL WINAPI onConsole(DWORD) {
    EndSignals* const there = listener.load();
    if (!there)
        return FALSE;
    QMetaObject::invokeMethod(there, &EndSignals::endRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent) {
    Q_ASSERT(!listener.load());
    listener = this;
    SetConsoleCtrlHandler(onConsole, TRUE);
}

EndSignals::~EndSignals() {
    SetConsoleCtrlHandler(onConsole, FALSE);
    listener = nullptr;
}

#else

namespace {

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};

// A signal handler has no argument of ours and may only call what signal-safety(7) lists: it writes one byte into
// this pipe. -1 while nobody listens.
std::atomic<int> pipeIn = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void onSignal(int) {
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeIn.load(), &byte, 1);
    errno = before;
}

void handle(void (*handler)(int), int flags) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int ending : endings)
        ::sigaction(ending, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent) {
    Q_ASSERT(pipeIn.load() == -1);
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // no descriptors left: the system's own way of ending stays
    pipeIn = ends[1];
    m_pipeOut = ends[0];
    auto* notifier = new QSocketNotifier(m_pipeOut, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(m_pipeOut, bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT endRequested();
    });
    // Each kind is caught once (SA_RESETHAND): a program that hangs while it ends can still be stopped.
    handle(onSignal, SA_RESTART | static_cast<int>(SA_RESETHAND));
}

EndSignals::~EndSignals() {
    handle(SIG_DFL, 0);
    const int in = pipeIn.exchange(-1);
    if (in < 0)
        return;
    delete findChild<QSocketNotifier*>();
    ::close(in);
    ::close(m_pipeOut);
}

#endif

} // namespace reservrutin::desktop
