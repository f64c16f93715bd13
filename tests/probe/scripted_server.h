// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <optional>

namespace reservrutin::probe {

/// A server on loopback that says one thing to whoever asks. Lives on the test's thread and needs its event loop.
class ScriptedServer : public QTcpServer {
public:
    /// An empty answer: takes the connection and stays silent.
    explicit ScriptedServer(QByteArray answer)
        : m_answer(std::move(answer)) {
        listen(QHostAddress::LocalHost);
    }
    void useTls(const QSslCertificate& certificate, const QSslKey& key) {
        m_certificate = certificate;
        m_key = key;
    }
    [[nodiscard]] QString http(const QString& host = QStringLiteral("127.0.0.1")) const {
        return QStringLiteral("http://%1:%2/").arg(host).arg(serverPort());
    }
    [[nodiscard]] QString https() const { return QStringLiteral("https://127.0.0.1:%1/").arg(serverPort()); }
    [[nodiscard]] const QByteArray& heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr descriptor) override {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            m_heard += socket->readAll();
            if (!m_answer.isEmpty() && m_heard.contains("\r\n\r\n"))
                socket->write(m_answer);
        });
        if (m_key.isNull())
            return;
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        socket->startServerEncryption();
    }

private:
    const QByteArray m_answer;
    QByteArray m_heard;
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace reservrutin::probe
