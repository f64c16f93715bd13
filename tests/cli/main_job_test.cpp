// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The main job by command line: from "PKS fungerar inte" to a report that a real mail server has taken.
#include "cli/cli_process.h"
#include "support/faulty_smtp_server.h"
#include "support/postfix_server.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace reservrutin;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// One data folder and what was done in it.
struct Clinic {
    QTemporaryDir folder;
    QString outage;
    QString report;

    base::Json done(const QString& command) const {
        QString text = command;
        text.replace(QLatin1String("$OUTAGE"), outage).replace(QLatin1String("$REPORT"), report);
        const test::CliRun run = test::runCliJson(folder.path(), test::wordsOf(text));
        EXPECT_EQ(run.exit, 0) << text.toStdString() << '\n' << run.err.toStdString();
        return run.json();
    }
    void untilQueued(const QString& startOptions = {}) {
        const base::Json started =
            done(QStringLiteral("outage start PKS --reporter \"Exempel Barnmorska\" --unit \"BMM Exempel\" ") +
                 startOptions);
        outage = base::textAt(started, "id");
        done(QStringLiteral("outage answer $OUTAGE check same-fault"));
        report = base::textAt(done(QStringLiteral("report ready $OUTAGE --text \"Sidan är vit.\"")), "number");
        done(QStringLiteral("report take $REPORT --as \"Exempel Kontakt\""));
        const base::Json queued = done(QStringLiteral("report send $REPORT --via smtp --from pks@vgregion.se"));
        EXPECT_EQ(base::textAt(queued, "state"), QStringLiteral("queued"));
    }
    [[nodiscard]] QString passwordFile(const QByteArray& password) const {
        QFile file(folder.filePath(QStringLiteral("password.txt")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(password + '\n');
        return file.fileName();
    }
    /// "outbox run" against that server.
    [[nodiscard]] test::CliRun sent(const QString& url, const QString& ca, const QByteArray& password) const {
        return test::runCliJson(folder.path(),
                                {QStringLiteral("outbox"), QStringLiteral("run"), QStringLiteral("--server"), url,
                                 QStringLiteral("--user"), QStringLiteral("asa"), QStringLiteral("--password-file"),
                                 passwordFile(password), QStringLiteral("--ca"), ca});
    }
    [[nodiscard]] QByteArray storedMessage() const {
        return test::runCli(folder.path(),
                            {QStringLiteral("report"), QStringLiteral("show"), report, QStringLiteral("--eml")})
            .out;
    }
};

/// Without the headers that mail servers put in front, and with the line ends of the wire.
bool isTheSameMessage(const QByteArray& received, const QByteArray& stored) {
    QByteArray unixLines = stored;
    unixLines.replace("\r\n", "\n");
    return received.endsWith(unixLines);
}

} // namespace

TEST(CliMainJob, a_report_reaches_a_real_mail_server_as_it_was_stored) {
    if (const auto missing = test::PostfixServer::missing())
        GTEST_SKIP() << missing->toStdString();
    const test::PostfixServer postfix;
    Clinic clinic;
    clinic.untilQueued();
    const test::CliRun run = clinic.sent(postfix.url(), postfix.caFile(), test::PostfixServer::password);
    EXPECT_EQ(run.exit, 0) << run.err.toStdString() << run.out.toStdString();
    EXPECT_EQ(base::textAt(run.json().at(0), "state"), QStringLiteral("accepted"));

    const QStringList mail = postfix.waitForMail(1);
    ASSERT_EQ(mail.size(), 1);
    EXPECT_TRUE(isTheSameMessage(contentOf(mail.constFirst()), clinic.storedMessage()));
    const base::Json acknowledged = clinic.done(QStringLiteral("report acknowledge $REPORT INC0012345"));
    EXPECT_EQ(base::textAt(acknowledged, "state"), QStringLiteral("acknowledged"));
    EXPECT_EQ(base::textAt(clinic.done(QStringLiteral("journal verify")), "state"), QStringLiteral("sound"));
    EXPECT_EQ(clinic.done(QStringLiteral("outbox run")), base::Json::array()) << "nothing is sent twice";
}

TEST(CliMainJob, a_wrong_password_and_a_refusal_say_why_and_keep_the_message) {
    const test::TestCertificates certificates;
    test::FaultySmtpServer server(certificates);
    Clinic clinic;
    clinic.untilQueued();
    const QString ca = certificates.pem(QStringLiteral("ca"));
    const test::CliRun wrong = clinic.sent(server.url(), ca, "fel");
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_TRUE(QString::fromUtf8(wrong.err).contains(QStringLiteral("godtog inte inloggningen")))
        << wrong.err.toStdString();
    EXPECT_EQ(base::textAt(wrong.json().at(0), "state"), QStringLiteral("queued"));

    server.fault("rcpt", "550 5.1.1 unknown here");
    const test::CliRun refused = clinic.sent(server.url(), ca, "hemligt");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(base::textAt(refused.json().at(0), "state"), QStringLiteral("refused"));
    EXPECT_TRUE(base::textAt(refused.json().at(0), "words").contains(QStringLiteral("unknown here")));
    EXPECT_TRUE(server.taken().isEmpty());

    server.clearFaults();
    clinic.done(QStringLiteral("report send $REPORT --from pks@vgregion.se"));
    EXPECT_EQ(clinic.sent(server.url(), ca, "hemligt").exit, 0);
    ASSERT_EQ(server.taken().size(), 1);
    EXPECT_EQ(server.taken().constFirst().to, QStringList{QStringLiteral("regionalvardanalys@vgregion.se")});
}

TEST(CliMainJob, a_drill_ends_in_the_sink_and_never_meets_the_server) {
    const test::TestCertificates certificates;
    test::FaultySmtpServer server(certificates);
    Clinic clinic;
    clinic.untilQueued(QStringLiteral("--drill"));
    EXPECT_FALSE(clinic.storedMessage().contains("regionalvardanalys@")); // one pipe away from leaving
    const test::CliRun run = clinic.sent(server.url(), certificates.pem(QStringLiteral("ca")), "hemligt");
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(base::textAt(run.json().at(0), "state"), QStringLiteral("accepted"));
    EXPECT_TRUE(base::textAt(run.json().at(0), "subject").contains(QStringLiteral("ÖVNING")));
    EXPECT_TRUE(server.stages().isEmpty());
}
