// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// kill_sender DATA SERVER CA MILLISECONDS MARKER: what "outbox run" does, at the time given (UTC), with the real store,
// composer and mail transport. Prints how each delivery stands. Once the file MARKER is there, the next look at the
// clock prints HELD and never ends: between a server's answer and the entry that keeps it the clock is looked at.
#include "app/composition.h"
#include "core/usecases/console.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace reservrutin;

namespace {

class HoldingClock final : public base::Clock {
public:
    HoldingClock(base::UtcMs now, const QString& marker)
        : m_now(now)
        , m_marker(marker) {}
    [[nodiscard]] base::UtcMs now() const override {
        if (QFile::exists(m_marker)) {
            std::puts("HELD");
            std::fflush(stdout);
            std::this_thread::sleep_for(std::chrono::hours(1));
        }
        return m_now;
    }

private:
    const base::UtcMs m_now;
    const QString m_marker;
};

} // namespace

int main(int argc, char** argv) {
    app::prepareProcess();
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 6)
        return 2;
    const HoldingClock clock({words[4].toLongLong()}, words[5]);
    app::Options options{app::Use::CommandLine, words[1], {words[2], QStringLiteral("asa"), words[3], {}}, &clock};
    app::Composition composition(options);
    composition.start();
    if (composition.store().isWorthSaying())
        return 3;
    usecases::Console& console = composition.console();
    console.post.setPassword(QByteArrayLiteral("hemligt"));
    for (const delivery::Delivery* delivery : console.overview.deliveries())
        std::printf("%s %d\n", qPrintable(delivery::codeOf(delivery->state)), delivery->attempts);
    return 0;
}
