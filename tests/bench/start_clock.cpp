// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// start_clock COMMAND [ARGUMENTS…] starts a program on the X display and prints, in milliseconds from just before
// fork(): map = its first window of 200×100 or more is there, draw = the first large damage in it (content on screen),
// settled = the last damage before 400 ms of quiet (nothing is filled in later); then its memory, and ends it. With
// --until-exit it waits for the program to end by itself. The program finds the start in RR_STARTED_NS
// (CLOCK_MONOTONIC).
#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <string>

namespace {

constexpr double quietMs = 400;
constexpr double longestMs = 60'000;
constexpr int largeArea = 5000; ///< pixels; smaller damage is a cursor or a corner

double nowMs() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Times {
    double map = 0;
    double draw = 0;
    double settled = 0;
};

/// Everything that happens to the display's first large window, with the time at which the server told it.
class Watch {
public:
    explicit Watch(Display* display, int damageEvent)
        : m_display(display)
        , m_damageEvent(damageEvent) {
        XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
        XSync(display, False);
    }

    [[nodiscard]] const Times& times() const { return m_times; }
    [[nodiscard]] bool isSettled() const { return m_times.draw > 0 && nowMs() - m_times.settled > quietMs; }

    void takeEvents() {
        while (XPending(m_display)) {
            XEvent event;
            XNextEvent(m_display, &event);
            if (event.type == MapNotify)
                mapped(event.xmap);
            else if (event.type == m_damageEvent + XDamageNotify)
                damaged(reinterpret_cast<XDamageNotifyEvent&>(event));
        }
        pollfd waiting{ConnectionNumber(m_display), POLLIN, 0};
        poll(&waiting, 1, 10);
    }

private:
    void mapped(const XMapEvent& map) {
        XWindowAttributes attributes;
        if (m_window || map.override_redirect || !XGetWindowAttributes(m_display, map.window, &attributes) ||
            attributes.width < 200 || attributes.height < 100)
            return;
        m_times.map = nowMs();
        m_window = map.window;
        m_created = NextRequest(m_display);
        XDamageCreate(m_display, m_window, XDamageReportRawRectangles);
        XSync(m_display, False);
    }

    void damaged(const XDamageNotifyEvent& damage) {
        const bool isFirstReport = damage.serial == m_created; // the window's area, painted or not
        if (damage.drawable != m_window || isFirstReport)
            return;
        m_times.settled = nowMs();
        if (m_times.draw <= 0 && damage.area.width * damage.area.height > largeArea)
            m_times.draw = m_times.settled;
    }

    Display* m_display;
    int m_damageEvent;
    Window m_window = 0;
    unsigned long m_created = 0; ///< serial of the request that made the damage object
    Times m_times;
};

pid_t start(char** command) {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    setenv("RR_STARTED_NS", std::to_string(time.tv_sec * 1'000'000'000L + time.tv_nsec).c_str(), 1);
    const pid_t pid = fork();
    if (pid == 0) {
        setpgid(0, 0);
        execvp(command[0], command);
        _exit(127);
    }
    return pid;
}

long kilobytes(pid_t pid, const std::string& file, const char* key) {
    std::ifstream lines("/proc/" + std::to_string(pid) + '/' + file);
    std::string line;
    while (std::getline(lines, line)) {
        if (line.rfind(key, 0) == 0)
            return std::atol(line.c_str() + std::strlen(key));
    }
    return -1;
}

void end(pid_t pid) {
    kill(-pid, SIGTERM);
    for (int i = 0; i < 250 && waitpid(pid, nullptr, WNOHANG) != pid; ++i)
        usleep(20'000);
    kill(-pid, SIGKILL);
}

int ignore(Display*, XErrorEvent*) {
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const bool untilExit = argc > 1 && std::strcmp(argv[1], "--until-exit") == 0;
    const int first = untilExit ? 2 : 1;
    Display* display = XOpenDisplay(nullptr);
    int damageEvent = 0;
    int damageError = 0;
    if (argc <= first || !display || !XDamageQueryExtension(display, &damageEvent, &damageError)) {
        std::fputs("usage: start_clock [--until-exit] COMMAND …, on an X display with the damage extension\n", stderr);
        return 2;
    }
    XSetErrorHandler(ignore);
    Watch watch(display, damageEvent);
    const double began = nowMs();
    const pid_t pid = start(argv + first);
    bool ended = false;
    while (!ended && nowMs() - began < longestMs && (untilExit || !watch.isSettled())) {
        watch.takeEvents();
        ended = waitpid(pid, nullptr, WNOHANG) == pid;
    }
    const Times& times = watch.times();
    std::printf("map %.1f draw %.1f settled %.1f", times.map - began, times.draw - began, times.settled - began);
    if (!ended) {
        std::printf(" rss %ld pss %ld", kilobytes(pid, "status", "VmRSS:"), kilobytes(pid, "smaps_rollup", "Pss:"));
        end(pid);
    }
    std::puts("");
    return ended == untilExit ? 0 : 1;
}
