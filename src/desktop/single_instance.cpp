// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/single_instance.h"

#include "desktop/machine.h"
#include "desktop/private_files.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QThread>

namespace reservrutin::desktop {

namespace {

constexpr int patienceMs = 1000;
constexpr qsizetype longestWords = 512;
constexpr qsizetype longestSocketFolder = 70;

/// NUL between the parts: no session and folder can spell another pair.
QString nameFor(const QString& session, const QString& dataFolder) {
    const QByteArray key = session.toUtf8() + '\0' + dataFolder.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Blake2b_256).toHex().first(24);
    return QStringLiteral("reservrutin-") + QString::fromLatin1(hash);
}

QByteArray activationToken() {
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return (token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token).left(longestWords / 2);
}

/// The first may hold its lock and not listen yet, when both were started by one double press.
bool reach(QLocalSocket& socket, const QString& path, const QDeadlineTimer& patience) {
    while (!patience.hasExpired()) {
        socket.connectToServer(path);
        if (socket.waitForConnected(static_cast<int>(patience.remainingTime())))
            return true;
        QThread::msleep(20);
    }
    return false;
}

} // namespace

QString socketFolderFor(const QString& dataFolder) {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(runtime);
    if (!runtime.isEmpty() && info.isDir() && info.isWritable() && info.ownerId() == QFileInfo(dataFolder).ownerId())
        return runtime;
    if (dataFolder.toUtf8().size() <= longestSocketFolder && QFileInfo(dataFolder).isWritable())
        return dataFolder;
    const QString own = QDir::tempPath() + QStringLiteral("/reservrutin-") + osUser().replace(u'\\', u'-');
    return makePrivateFolder(own) ? own : QString();
}

SingleInstance::SingleInstance(const QString& session, const QString& dataFolder, const QString& socketFolder,
                               QObject* parent)
    : QObject(parent)
    , m_path(socketFolder + u'/' + nameFor(session, dataFolder)) {}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::start() {
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // never stale by age, only when the process that holds it is gone
    if (m_lock->tryLock(0))
        return listen() ? Role::First : Role::Alone;
    return m_lock->error() == QLockFile::LockFailedError ? askFirst() : Role::Alone;
}

bool SingleInstance::listen() {
    QLocalServer::removeServer(m_path); // left by a killed program: the lock says that nobody listens
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    return m_server->listen(m_path);
}

SingleInstance::Role SingleInstance::askFirst() const {
    const QDeadlineTimer patience(patienceMs);
    QLocalSocket socket;
    if (!reach(socket, m_path, patience))
        return Role::FirstSilent;
    socket.write(QByteArray("raise ").append(activationToken()).append('\n'));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(patience.remainingTime())))
            return Role::FirstSilent;
    }
    return Role::RaisedFirst;
}

void SingleInstance::onConnection() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onWords(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        onWords(socket);
    }
}

void SingleInstance::onWords(QLocalSocket* socket) {
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestWords)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(longestWords).trimmed();
    if (line == "raise" || line.startsWith("raise ")) {
        socket->write("ok\n");
        socket->flush();
        Q_EMIT raiseRequested(QString::fromUtf8(line.mid(6)));
    }
    socket->disconnectFromServer();
}

} // namespace reservrutin::desktop
