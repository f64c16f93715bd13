// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/end_signals.h"
#include "desktop/single_instance.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <cstdio>

using namespace reservrutin::desktop;

namespace {

void say(const char* word) {
    std::puts(word);
    std::fflush(stdout);
}

/// "hold SESSION FOLDER SOCKETS": the first instance, until it is killed.
int hold(const QStringList& words) {
    SingleInstance instance(words.at(2), words.at(3), words.at(4));
    say(instance.start() == SingleInstance::Role::First ? "first" : "other");
    return QCoreApplication::exec();
}

/// "endless": hears the wish to end and goes on working, as a program that hangs does.
int endless() {
    EndSignals signal;
    QObject::connect(&signal, &EndSignals::endRequested, &signal, [] { say("flushing"); });
    say("ready");
    return QCoreApplication::exec();
}

} // namespace

/// The test program is also the other process that some tests need.
int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("hold"))
        return hold(words);
    if (words.value(1) == QLatin1String("endless"))
        return endless();
    return RUN_ALL_TESTS();
}
