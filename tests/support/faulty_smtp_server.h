// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "support/child_process.h"
#include "support/test_certificates.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace reservrutin::test {

/// A mail server on a free port of 127.0.0.1 that fails where it is told to (tests/support/faulty_smtp.py has the
/// stages and actions). Its login is asa / hemligt.
class FaultySmtpServer {
public:
    struct Options {
        QString tls = QStringLiteral("starttls");   ///< starttls, implicit, none
        QString login = QStringLiteral("required"); ///< required, optional, off
        QString certificate = QStringLiteral("server");
    };
    struct Taken {
        QString from;
        QStringList to;
        QByteArray content;
    };

    explicit FaultySmtpServer(const TestCertificates& certificates)
        : FaultySmtpServer(certificates, Options()) {}
    FaultySmtpServer(const TestCertificates& certificates, const Options& options);

    [[nodiscard]] quint16 port() const { return m_process.port(); }
    /// "smtp://localhost:port" or "smtps://…".
    [[nodiscard]] QString url() const;
    /// E.g. fault("rcpt", "450 4.7.1 later"), fault("dot", "once taken-cut").
    void fault(const QByteArray& stage, const QByteArray& action);
    void clearFaults();
    /// What the server took, also where the sender never heard of it.
    [[nodiscard]] QList<Taken> taken();
    /// Every stage that was reached, in order.
    [[nodiscard]] QStringList stages();
    /// What the clients called themselves, one for each EHLO.
    [[nodiscard]] QStringList clientNames();

private:
    Options m_options;
    ChildProcess m_process;
};

} // namespace reservrutin::test
