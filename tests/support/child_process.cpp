// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "support/child_process.h"

#include <QDeadlineTimer>

namespace reservrutin::test {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

QString ChildProcess::scriptPath(const QString& script) {
    return QStringLiteral(RR_SOURCE_DIR "/tests/support/") + script;
}

ChildProcess::ChildProcess(const QString& script, const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(scriptPath(script), arguments);
    const QByteArray ready = readLine();
    if (ready.startsWith("READY "))
        m_port = ready.mid(6).trimmed().toUShort();
}

ChildProcess::~ChildProcess() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QByteArray ChildProcess::ask(const QByteArray& line) {
    m_process.write(line + '\n');
    return readLine();
}

QByteArray ChildProcess::readLine() {
    const QDeadlineTimer deadline(patienceMs);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            return {};
    }
    return m_process.readLine();
}

} // namespace reservrutin::test
