// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace reservrutin::test {

/// Throw-away certificates in a temporary folder (tests/support/certs.sh). Names: ca, other-ca, server, wrong-name,
/// expired.
class TestCertificates {
public:
    TestCertificates();

    [[nodiscard]] QString pem(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".pem")); }
    [[nodiscard]] QString key(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".key")); }

private:
    QTemporaryDir m_folder;
};

} // namespace reservrutin::test
