// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The adapter against a real keyring, and against everything that can be in its place.
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    QStringList words;      ///< one call each, without its time
    QVector<qint64> tookMs; ///< the same calls
    QString last;           ///< about the whole run
    int exitCode = -1;
    QByteArray all;
};

/// Makes the calls where the keyring is in that state (tests/support/keyring.sh).
Said call(const QString& state, const QStringList& calls) {
    QProcess process;
    process.start(QStringLiteral(RR_SOURCE_DIR "/tests/support/keyring.sh"),
                  QStringList{state, QStringLiteral(KEYRING_CALLS)} + calls);
    EXPECT_TRUE(process.waitForFinished(60'000));
    Said said;
    said.exitCode = process.exitCode();
    said.all = process.readAllStandardOutput() + process.readAllStandardError();
    for (const QString& line : QString::fromUtf8(said.all).split(u'\n', Qt::SkipEmptyParts)) {
        const bool isCall = calls.contains(line.section(u' ', 0, 0)) || line.startsWith(u"write="_s);
        if (isCall) {
            said.words.append(line.section(u' ', 0, -2));
            said.tookMs.append(line.section(u' ', -1).toLongLong());
        } else {
            said.last = line;
        }
    }
    EXPECT_EQ(said.exitCode, 0) << said.all.toStdString();
    return said;
}

void expectSilent(const QString& state, qint64 withinMs) {
    const Said said = call(state, {u"read"_s, u"write=hemligt"_s});
    EXPECT_EQ(said.words, QStringList({u"read keyring-silent"_s, u"write=hemligt keyring-silent"_s}))
        << said.all.toStdString();
    for (const qint64 ms : said.tookMs)
        EXPECT_LT(ms, withinMs) << said.all.toStdString();
}

constexpr qint64 limitMs = 5'000;
constexpr qint64 slackMs = 1'000;

} // namespace

TEST(Keyring, keeps_a_password_until_it_is_forgotten) {
    const Said said = call(u"unlocked"_s, {u"read"_s, u"write=hemligt-åäö"_s, u"read"_s, u"write=nytt"_s, u"read"_s,
                                           u"forget"_s, u"read"_s, u"forget"_s});
    EXPECT_EQ(said.words, QStringList({u"read not-found"_s, u"write=hemligt-åäö done"_s, u"read found hemligt-åäö"_s,
                                       u"write=nytt done"_s, u"read found nytt"_s, u"forget done"_s,
                                       u"read not-found"_s, u"forget done"_s}))
        << said.all.toStdString();
}

TEST(Keyring, a_password_is_for_the_server_it_was_given_for) {
    const Said said = call(u"unlocked"_s, {u"write=hemligt"_s, u"other"_s, u"read"_s});
    EXPECT_EQ(said.words, QStringList({u"write=hemligt done"_s, u"other not-found"_s, u"read found hemligt"_s}))
        << said.all.toStdString();
}

TEST(Keyring, no_bus_means_no_keyring) {
    expectSilent(u"no-bus"_s, limitMs + slackMs);
}

TEST(Keyring, nobody_who_offers_one_means_no_keyring) {
    expectSilent(u"none"_s, limitMs + slackMs);
}

TEST(Keyring, a_locked_one_that_nobody_can_open_keeps_nothing) {
    const Said said = call(u"locked"_s, {u"write=hemligt"_s, u"read"_s});
    EXPECT_EQ(said.words.value(0), u"write=hemligt keyring-silent"_s) << said.all.toStdString();
    EXPECT_FALSE(said.words.value(1).contains(u"found hemligt"_s)) << said.all.toStdString();
}

TEST(Keyring, one_that_never_answers_is_given_five_seconds_each_time) {
    const Said said = call(u"hanging"_s, {u"read"_s, u"write=hemligt"_s});
    EXPECT_EQ(said.words, QStringList({u"read keyring-silent"_s, u"write=hemligt keyring-silent"_s}))
        << said.all.toStdString();
    for (const qint64 ms : said.tookMs) {
        EXPECT_GE(ms, limitMs - 50);
        EXPECT_LT(ms, limitMs + slackMs);
    }
}

TEST(Keyring, a_bus_that_takes_connections_and_says_nothing_holds_neither_the_window_nor_the_end) {
    QElapsedTimer clock;
    clock.start();
    expectSilent(u"silent-bus"_s, limitMs + slackMs);
    EXPECT_LT(clock.elapsed(), 2 * limitMs + 5 * slackMs);
}

TEST(Keyring, the_end_of_the_bus_is_not_the_end_of_the_program) {
    const Said said = call(u"dying-bus"_s, {u"write=hemligt"_s, u"bus"_s, u"read"_s});
    EXPECT_EQ(said.words, QStringList({u"write=hemligt done"_s, u"read keyring-silent"_s})) << said.all.toStdString();
}
