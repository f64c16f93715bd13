// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "python_reader.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace reservrutin::test {

std::vector<base::Json> readByPython(const QList<QByteArray>& messages) {
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QStringLiteral(RR_SOURCE_DIR "/tests/mail/read_message.py"), QStringList());
    for (const QByteArray& message : messages)
        reader.write(QByteArray::number(message.size()) + '\n' + message);
    reader.closeWriteChannel();
    EXPECT_TRUE(reader.waitForFinished(300'000)) << reader.errorString().toStdString();
    const auto parsed = base::parseJson(reader.readAllStandardOutput(), 64 * 1024 * 1024);
    EXPECT_TRUE(parsed && qsizetype(parsed->size()) == messages.size()) << "Python could not read the messages";
    std::vector<base::Json> found(std::size_t(messages.size()), base::Json::object());
    for (std::size_t i = 0; parsed && i < std::min(found.size(), parsed->size()); ++i)
        found[i] = (*parsed)[i];
    return found;
}

base::Json readByPython(const QByteArray& message) {
    return readByPython(QList<QByteArray>{message}).front();
}

} // namespace reservrutin::test
