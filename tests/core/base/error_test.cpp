// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/error.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace reservrutin::base {

TEST(ErrorKind, has_a_word_of_its_own_in_lower_case_and_hyphens) {
    const QRegularExpression word(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QSet<QString> words;
    constexpr int last = int(ErrorKind::CapacityExceeded);
    for (int kind = 0; kind <= last; ++kind) {
        const QString code = codeOf(ErrorKind(kind));
        EXPECT_TRUE(word.match(code).hasMatch()) << code.toStdString();
        words.insert(code);
    }
    EXPECT_EQ(words.size(), last + 1);
}

} // namespace reservrutin::base
