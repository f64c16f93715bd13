// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Opens the journal in the folder given, and commits until it is killed. Prints each id after its commit was answered.
#include "storage/sqlite_journal.h"
#include "storage/tally_fold.h"

#include <QDateTime>

#include <cstdio>
#include <random>

using namespace reservrutin;

namespace {

class WallClock final : public base::Clock {
public:
    [[nodiscard]] base::UtcMs now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

class DeviceRandom final : public base::Random {
public:
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_device());
    }

private:
    std::random_device m_device;
};

journal::Command commandOf(unsigned turn) {
    const auto subject = journal::Subject::parse(QStringLiteral("outage:%1").arg(turn % 7));
    const std::string text(turn % 5 == 0 ? 9000 : 40, 'x'); // some run over several pages
    const journal::Fact fact{*subject, QStringLiteral("test.said"), base::Json{{"text", text}}, 1, {}};
    return {turn % 3 == 0 ? QVector<journal::Fact>{fact, fact} : QVector<journal::Fact>{fact}, {}, {}};
}

void print(const journal::Committed& committed) {
    for (const journal::Entry& entry : committed.entries)
        std::printf("%s\n", qPrintable(entry.id.hex()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    const storage::TallyFold fold;
    const WallClock clock;
    DeviceRandom random;
    storage::SqliteJournal journal({QString::fromLocal8Bit(argv[1]), QStringLiteral("machine"), 1, {}}, fold, clock,
                                   random);
    if (const auto opened = journal.open(); !opened || opened->wasRepaired()) {
        std::printf("failed %s\n", opened ? "repaired" : qPrintable(base::codeOf(opened.error().kind)));
        return 1;
    }
    std::printf("open\n");
    std::fflush(stdout);
    for (unsigned turn = 0;; ++turn)
        journal.commit(commandOf(turn), [](const base::Result<journal::Committed>& done) {
            if (done)
                print(*done);
            else
                std::printf("failed %s\n", qPrintable(base::codeOf(done.error().kind)));
        });
}
