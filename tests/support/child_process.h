// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace reservrutin::test {

/// A helper program that prints "READY port", may answer lines, and ends with its stdin: so it goes even when the test
/// that started it crashes. Owned by a fixture, used on its thread alone.
class ChildProcess {
public:
    /// Starts tests/support/`script` and waits for "READY".
    ChildProcess(const QString& script, const QStringList& arguments);
    ~ChildProcess();

    /// 0 when it did not come up; what it said is then on stderr.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Sends one line, waits for one line.
    QByteArray ask(const QByteArray& line);
    [[nodiscard]] static QString scriptPath(const QString& script);

private:
    QByteArray readLine();

    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace reservrutin::test
