// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The program is killed (SIGKILL) at every state a delivery can be in. Whatever the moment: the report is there,
// nothing is "sending" after the next start, there is one Message-ID, a second copy only where the answer to the final
// dot did not come to be known, and no more than three copies without a person.
#include "cli/cli_process.h"
#include "core/base/utc_ms.h"
#include "support/faulty_smtp_server.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

using namespace reservrutin;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

QString messageIdIn(const QByteArray& message) {
    static const QRegularExpression line(u"^Message-Id: (\\S+)\\r?$"_s, QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(message)).captured(1);
}

class KilledWhileSending : public testing::Test {
protected:
    void SetUp() override {
        const QString outage =
            base::textAt(done(u"outage start PKS --reporter \"Exempel Barnmorska\" --unit \"BMM Exempel\""_s), "id");
        done(u"outage answer %1 check same-fault"_s.arg(outage));
        const QString report = base::textAt(done(u"report ready %1 --text \"Sidan är vit.\""_s.arg(outage)), "number");
        done(u"report take %1 --as \"Exempel Kontakt\""_s.arg(report));
        done(u"report send %1 --via smtp --from pks@vgregion.se"_s.arg(report));
        m_eml = test::runCli(folder.path(), {u"report"_s, u"show"_s, report, u"--eml"_s}).out;
        ASSERT_FALSE(messageIdIn(m_eml).isEmpty());
    }

    using Reached = std::function<bool(const QByteArray& said)>;

    /// A life that ends when `reached`; or by itself, which is a failure.
    void killedWhen(const Reached& reached) {
        QProcess sender;
        start(sender);
        QByteArray said;
        QElapsedTimer watch;
        watch.start();
        while (!reached(said)) {
            sender.waitForReadyRead(5); // between two looks; ends early when something is said
            said += sender.readAllStandardOutput();
            ASSERT_EQ(sender.state(), QProcess::Running) << said.toStdString();
            ASSERT_LT(watch.elapsed(), patienceMs);
        }
        sender.kill();
        ASSERT_TRUE(sender.waitForFinished());
        nothingIsLost();
    }
    void killedAt(const QByteArray& stage, const QByteArray& action) {
        SCOPED_TRACE(stage.toStdString() + ' ' + action.toStdString());
        server.clearFaults();
        server.fault(stage, action);
        const qsizetype before = server.stages().count(QString::fromLatin1(stage));
        killedWhen([&](const QByteArray&) {
            const bool isThere = server.stages().count(QString::fromLatin1(stage)) > before;
            // "taken-silent" is reached before the message is taken.
            return isThere && (action != "taken-silent" || server.taken().size() > m_taken);
        });
        m_taken = server.taken().size();
        server.clearFaults();
    }
    /// The server has answered 250 and the entry that says so is not written.
    void killedBeforeTheAnswerIsKept() {
        server.fault("dot", "slow 1");
        const qsizetype before = server.stages().count(u"dot"_s);
        killedWhen([&](const QByteArray& said) {
            if (server.stages().count(u"dot"_s) > before)
                hold();
            return said.contains("HELD");
        });
        EXPECT_TRUE(QFile::remove(marker()));
        server.clearFaults();
        m_taken = server.taken().size();
    }
    /// A life at this many minutes after the first, to its end: how the delivery stands.
    QByteArray lifeAt(int minutes) {
        at(minutes);
        QProcess sender;
        start(sender);
        EXPECT_TRUE(sender.waitForFinished(patienceMs));
        EXPECT_EQ(sender.exitCode(), 0);
        nothingIsLost();
        return sender.readAllStandardOutput().trimmed();
    }
    void at(int minutes) { m_minutes = minutes; }
    void hold() {
        QFile file(marker());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }
    void expectCopies(qsizetype copies) {
        const auto taken = server.taken();
        EXPECT_EQ(taken.size(), copies);
        for (const auto& message : taken)
            EXPECT_EQ(message.content.toStdString(), m_eml.toStdString())
                << "the bytes and the Message-ID are those kept";
    }

    const test::TestCertificates certificates;
    test::FaultySmtpServer server{certificates};
    QTemporaryDir folder;

private:
    base::Json done(const QString& command) const {
        const test::CliRun run = test::runCliJson(folder.path(), test::wordsOf(command));
        EXPECT_EQ(run.exit, 0) << command.toStdString() << '\n' << run.err.toStdString();
        return run.json();
    }
    [[nodiscard]] QString marker() const { return folder.filePath(u"hold"_s); }
    void start(QProcess& sender) const {
        const auto at = m_start + m_minutes * base::minuteMs;
        sender.start(QStringLiteral(RR_KILL_SENDER),
                     {folder.path(), server.url(), certificates.pem(u"ca"_s), QString::number(at), marker()});
        ASSERT_TRUE(sender.waitForStarted());
    }
    /// Another start looks: one delivery with its bytes, and it is not being sent.
    void nothingIsLost() const {
        const bool held = QFile::rename(marker(), marker() + u".away"_s);
        const base::Json list = done(u"outbox list"_s);
        ASSERT_EQ(list.size(), 1U);
        EXPECT_NE(base::textAt(list.at(0), "state").toStdString(), "sending");
        EXPECT_EQ(base::textAt(done(u"journal verify"_s), "state").toStdString(), "sound");
        EXPECT_EQ(held, QFile::rename(marker() + u".away"_s, marker()));
    }

    const std::int64_t m_start = QDateTime::currentMSecsSinceEpoch() + base::minuteMs;
    int m_minutes = 0;
    qsizetype m_taken = 0;
    QByteArray m_eml;
};

class KilledAtStage : public KilledWhileSending, public testing::WithParamInterface<const char*> {};

} // namespace

TEST_F(KilledWhileSending, before_anything_was_sent_it_is_sent_once) {
    hold();
    killedWhen([](const QByteArray& said) { return said.contains("HELD"); });
    EXPECT_TRUE(server.stages().isEmpty());
    EXPECT_TRUE(QFile::remove(folder.filePath(u"hold"_s)));
    EXPECT_EQ(lifeAt(0), "accepted 1");
    EXPECT_EQ(lifeAt(600), "accepted 1");
    expectCopies(1);
}

TEST_P(KilledAtStage, before_the_final_dot_it_arrives_once) {
    killedAt(GetParam(), "silent");
    EXPECT_EQ(lifeAt(1), "unknown 1") << "nobody knows how far it came";
    expectCopies(0);
    EXPECT_EQ(lifeAt(30), "accepted 2");
    EXPECT_EQ(lifeAt(6000), "accepted 2");
    expectCopies(1);
}

INSTANTIATE_TEST_SUITE_P(KilledWhileSending, KilledAtStage,
                         testing::Values("greeting", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "body", "dot"),
                         [](const auto& stage) { return std::string(stage.param); });

TEST_F(KilledWhileSending, before_the_answer_to_the_final_dot_came_there_are_two_copies_of_one_message) {
    killedAt("dot", "taken-silent");
    EXPECT_EQ(lifeAt(30), "accepted 2");
    EXPECT_EQ(lifeAt(6000), "accepted 2");
    expectCopies(2);
}

TEST_F(KilledWhileSending, before_the_answer_to_the_final_dot_was_kept_there_are_two_copies_of_one_message) {
    killedBeforeTheAnswerIsKept();
    expectCopies(1);
    EXPECT_EQ(lifeAt(30), "accepted 2");
    EXPECT_EQ(lifeAt(6000), "accepted 2");
    expectCopies(2);
}

TEST_F(KilledWhileSending, every_time_there_are_three_copies_of_one_message_and_then_a_person_decides) {
    for (const int minutes : {0, 30, 120}) {
        at(minutes);
        killedAt("dot", "taken-silent");
    }
    EXPECT_EQ(lifeAt(600), "unknown 3");
    EXPECT_EQ(lifeAt(60'000), "unknown 3");
    expectCopies(3);
}

TEST_F(KilledWhileSending, in_two_ways_it_is_still_one_message) {
    killedAt("rcpt", "silent");
    at(30);
    killedAt("dot", "taken-silent");
    EXPECT_EQ(lifeAt(120), "accepted 3");
    expectCopies(2);
}
