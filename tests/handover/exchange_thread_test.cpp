// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "handover/exchange_thread.h"

#include "core/exchange/audience.h"
#include "desktop/shared_file.h"
#include "support/entry_writer.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reservrutin::handover {

using namespace Qt::StringLiterals;

TEST(ExchangeThread, answers_in_order_on_the_callers_thread) {
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const QTemporaryDir folder;
    support::EntryWriter writer(7, exchange::groupAudience(u"väst"_s));
    const auto entry = writer.write(*journal::Subject::parse(u"report:00112233445566778899aabbccddeeff"_s),
                                    u"report.noted"_s, {{"text", "x"}});
    QStringList order;
    ExchangeThread thread({desktop::readPlainFile, desktop::writeSharedFile});
    thread.put(folder.path(), {entry}, entry.header.writer, {1}, [&](const auto& done) {
        EXPECT_TRUE(done.has_value());
        order.append(u"put"_s);
    });
    thread.look(folder.path(), QVector<journal::Position>(), [&](const auto& news) {
        EXPECT_EQ(news->entries.size(), 1);
        order.append(u"look"_s);
        QCoreApplication::quit();
    });
    EXPECT_TRUE(order.isEmpty());
    QCoreApplication::exec();
    EXPECT_EQ(order, (QStringList{u"put"_s, u"look"_s}));
}

TEST(ExchangeThread, answers_nobody_after_its_end) {
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const QTemporaryDir folder;
    bool answered = false;
    {
        ExchangeThread thread({desktop::readPlainFile, desktop::writeSharedFile});
        thread.look(folder.path(), QVector<journal::Position>(), [&](const auto&) { answered = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered);
}

} // namespace reservrutin::handover
