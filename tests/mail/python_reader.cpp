// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "python_reader.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace reservrutin::test {

base::Json readByPython(const QByteArray& message) {
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QStringLiteral(RR_SOURCE_DIR "/tests/mail/read_message.py"), QStringList());
    reader.write(message);
    reader.closeWriteChannel();
    EXPECT_TRUE(reader.waitForFinished()) << reader.errorString().toStdString();
    const auto parsed = base::parseJson(reader.readAllStandardOutput(), 64 * 1024 * 1024);
    EXPECT_TRUE(parsed) << "Python could not read the message";
    return parsed.value_or(base::Json::object());
}

} // namespace reservrutin::test
