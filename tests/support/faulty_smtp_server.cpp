// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "support/faulty_smtp_server.h"

#include "core/base/json.h"

#include <gtest/gtest.h>

namespace reservrutin::test {

namespace {

QStringList argumentsOf(const TestCertificates& certificates, const FaultySmtpServer::Options& options) {
    return {QStringLiteral("--cert"),  certificates.pem(options.certificate),
            QStringLiteral("--key"),   certificates.key(options.certificate),
            QStringLiteral("--tls"),   options.tls,
            QStringLiteral("--login"), options.login};
}

base::Json answerOf(const QByteArray& line) {
    return base::parseJson(line, 64 * 1024 * 1024).value_or(base::Json::object());
}

} // namespace

FaultySmtpServer::FaultySmtpServer(const TestCertificates& certificates, const Options& options)
    : m_options(options)
    , m_process(QStringLiteral("faulty_smtp.py"), argumentsOf(certificates, options)) {
    EXPECT_NE(port(), 0) << "the scripted mail server did not start (python3-aiosmtpd)";
}

QString FaultySmtpServer::url() const {
    const QString scheme =
        m_options.tls == QLatin1String("implicit") ? QStringLiteral("smtps") : QStringLiteral("smtp");
    return scheme + QStringLiteral("://localhost:") + QString::number(port());
}

void FaultySmtpServer::fault(const QByteArray& stage, const QByteArray& action) {
    EXPECT_TRUE(base::flagAt(answerOf(m_process.ask("fault " + stage + ' ' + action)), "ok"));
}

void FaultySmtpServer::clearFaults() {
    EXPECT_TRUE(base::flagAt(answerOf(m_process.ask("clear")), "ok"));
}

QList<FaultySmtpServer::Taken> FaultySmtpServer::taken() {
    QList<Taken> all;
    const base::Json state = answerOf(m_process.ask("state"));
    for (const base::Json& message : base::arrayAt(state, "messages")) {
        const QByteArray content = QByteArray::fromBase64(base::textAt(message, "content").toLatin1());
        all.append({base::textAt(message, "from"), base::textsAt(message, "to"), content});
    }
    return all;
}

QStringList FaultySmtpServer::stages() {
    return base::textsAt(answerOf(m_process.ask("state")), "stages");
}

QStringList FaultySmtpServer::clientNames() {
    return base::textsAt(answerOf(m_process.ask("state")), "names");
}

} // namespace reservrutin::test
