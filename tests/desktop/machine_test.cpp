// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/machine.h"
#include "desktop/system_clock.h"
#include "desktop/system_random.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace reservrutin;
using namespace reservrutin::desktop;

namespace {

QString fileWith(const QTemporaryDir& folder, const QByteArray& bytes) {
    QFile file(folder.filePath(QStringLiteral("machine-id")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST(MachineId, is_steady_and_does_not_give_the_systems_id_away) {
    const QTemporaryDir folder;
    const QString one = machineIdFrom(fileWith(folder, "0123456789abcdef0123456789abcdef\n"));
    EXPECT_EQ(one.size(), 32);
    EXPECT_FALSE(one.contains(QLatin1String("0123456789abcdef")));
    EXPECT_EQ(one, machineIdFrom(fileWith(folder, "0123456789abcdef0123456789abcdef")));
    EXPECT_NE(one, machineIdFrom(fileWith(folder, "1123456789abcdef0123456789abcdef")));
}

TEST(MachineId, is_empty_where_the_system_has_none) {
    const QTemporaryDir folder;
    EXPECT_TRUE(machineIdFrom(fileWith(folder, "\n")).isEmpty());
    EXPECT_TRUE(machineIdFrom(folder.filePath(QStringLiteral("none"))).isEmpty());
}

TEST(OsUser, has_a_name) {
    EXPECT_FALSE(osUser().isEmpty());
}

TEST(SystemClock, tells_the_time_of_day) {
    const std::int64_t before = QDateTime::currentMSecsSinceEpoch();
    const std::int64_t now = SystemClock().now().value;
    EXPECT_GE(now, before - 2000);
    EXPECT_LE(now, before + 60'000);
}

TEST(SystemRandom, fills_every_byte_and_never_alike) {
    SystemRandom random;
    std::array<std::uint8_t, 64> seen{};
    for (int i = 0; i < 50; ++i) {
        std::array<std::uint8_t, 64> bytes{};
        random.fill(bytes);
        for (std::size_t at = 0; at < bytes.size(); ++at)
            seen[at] = seen[at] | bytes[at];
    }
    EXPECT_TRUE(std::all_of(seen.begin(), seen.end(), [](std::uint8_t byte) { return byte != 0; }));
    std::array<std::uint8_t, 16> one{}, other{};
    random.fill(one);
    random.fill(other);
    EXPECT_NE(one, other);
}
