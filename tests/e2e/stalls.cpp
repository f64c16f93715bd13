// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "e2e/stalls.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>

#include <dlfcn.h>
#include <netdb.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace reservrutin::e2e {

namespace {

struct Gate {
    std::mutex mutex;
    std::condition_variable opened;
    bool shut = false;
    int waiting = 0;

    void pass() {
        std::unique_lock lock(mutex);
        ++waiting;
        opened.wait(lock, [this] { return !shut; });
        --waiting;
    }
    void set(bool isShut) {
        const std::lock_guard lock(mutex);
        shut = isShut;
        opened.notify_all();
    }
};

Gate& gateOf(Stalls::What what) {
    static std::array<Gate, 2> gates;
    return gates[std::size_t(what)];
}

std::atomic<bool> windowThreadSynced{false};

/// The window's thread is noted and let through, so that the test says so instead of standing still itself.
void passSync() {
    if (::syscall(SYS_gettid) == ::getpid())
        windowThreadSynced = true;
    else
        gateOf(Stalls::What::Sync).pass();
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

Stalls::Stalls(What what)
    : m_what(what) {
    windowThreadSynced = false;
    gateOf(what).set(true);
}

Stalls::~Stalls() {
    gateOf(m_what).set(false);
}

int Stalls::waiting() const {
    Gate& gate = gateOf(m_what);
    const std::lock_guard lock(gate.mutex);
    return gate.waiting;
}

bool Stalls::syncedOnWindowThread() const {
    return windowThreadSynced;
}

} // namespace reservrutin::e2e

using reservrutin::e2e::gateOf;
using reservrutin::e2e::Stalls;

extern "C" {

int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** found) {
    gateOf(Stalls::What::Lookup).pass();
    return reservrutin::e2e::next<decltype(getaddrinfo)>("getaddrinfo")(node, service, hints, found);
}

int fsync(int file) {
    reservrutin::e2e::passSync();
    return reservrutin::e2e::next<decltype(fsync)>("fsync")(file);
}

int fdatasync(int file) {
    reservrutin::e2e::passSync();
    return reservrutin::e2e::next<decltype(fdatasync)>("fdatasync")(file);
}
}
