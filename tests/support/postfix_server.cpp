// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "support/postfix_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <gtest/gtest.h>

namespace reservrutin::test {

namespace {

constexpr int patienceMs = 30'000;

bool isRoot() {
    QProcess id;
    id.start(QStringLiteral("id"), {QStringLiteral("-u")});
    return id.waitForFinished(patienceMs) && id.readAllStandardOutput().trimmed() == "0";
}

QStringList mailIn(const QString& maildir) {
    QStringList paths;
    const QDir inbox(maildir + QStringLiteral("/new"));
    for (const QFileInfo& file : inbox.entryInfoList(QDir::Files, QDir::Time | QDir::Reversed))
        paths.append(file.filePath());
    return paths;
}

} // namespace

std::optional<QString> PostfixServer::missing() {
    for (const char* const program : {"/usr/sbin/postfix", "/usr/sbin/saslpasswd2"}) {
        if (!QFileInfo::exists(QString::fromLatin1(program)))
            return QString::fromLatin1(program) + QStringLiteral(" is not installed");
    }
    if (!isRoot())
        return QStringLiteral("only root can start a Postfix of its own");
    return std::nullopt;
}

PostfixServer::PostfixServer() {
    m_process = std::make_unique<ChildProcess>(QStringLiteral("postfix.sh"),
                                               QStringList{QStringLiteral("run"), m_folder.path()});
    EXPECT_NE(port(), 0) << "Postfix did not start";
}

QStringList PostfixServer::waitForMail(int count) const {
    const QDeadlineTimer deadline(patienceMs);
    QStringList paths = mailIn(maildir());
    while (paths.size() < count && !deadline.hasExpired()) {
        QThread::msleep(10); // between two looks; Postfix tells nobody when it has delivered
        paths = mailIn(maildir());
    }
    return paths;
}

} // namespace reservrutin::test
