// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "support/test_certificates.h"

#include "support/child_process.h"

#include <gtest/gtest.h>

namespace reservrutin::test {

TestCertificates::TestCertificates() {
    const int exit = QProcess::execute(ChildProcess::scriptPath(QStringLiteral("certs.sh")), {m_folder.path()});
    EXPECT_EQ(exit, 0) << "openssl made no certificates";
}

} // namespace reservrutin::test
