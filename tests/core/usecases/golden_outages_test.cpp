// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/outage_script.h"

#include <QDir>

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(RR_SOURCE_DIR "/tests/data/outages/");
const QString border = u"\n----\n"_s;

QStringList stories() {
    return QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
}

QString readStory(const QString& name) {
    QFile file(folder + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void writeStory(const QString& name, const QString& text) {
    QFile file(folder + name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

/// With RR_GOLDEN_WRITE what came of each story is written, to be read by a person before it is committed.
TEST(GoldenOutages, tell_what_is_written_down) {
    EXPECT_GE(stories().size(), 20);
    for (const QString& name : stories()) {
        const QString story = readStory(name);
        const qsizetype end = story.indexOf(border);
        const QString script = end < 0 ? story.trimmed() : story.left(end);
        const QString told = OutageScript().play(script);
        if (qEnvironmentVariableIsSet("RR_GOLDEN_WRITE"))
            writeStory(name, script + border + told);
        else
            EXPECT_EQ(told.toStdString(), story.mid(end + border.size()).toStdString()) << name.toStdString();
    }
}

} // namespace reservrutin::usecases
