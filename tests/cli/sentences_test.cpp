// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/refusal.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace reservrutin;
using base::ErrorKind;
using delivery::PauseReason;

namespace {

/// What happened, and what to do now: two sentences that fit on one line of a terminal or two.
void expectTwoShortSentences(const QString& text) {
    SCOPED_TRACE(text.toStdString());
    const QRegularExpression end(QStringLiteral("[.;](?= |$)"));
    EXPECT_EQ(text.count(end), text.contains(u';') ? 3 : 2);
    EXPECT_LE(text.size(), 160);
    EXPECT_FALSE(text.contains(u'{'));
    EXPECT_TRUE(text.at(0).isUpper() || text.startsWith(QStringLiteral("parameter")));
}

} // namespace

TEST(Sentences, every_kind_of_error_says_what_happened_and_what_to_do) {
    QSet<QString> said;
    for (int kind = 0; kind <= int(ErrorKind::CapacityExceeded); ++kind) {
        const cli::Refusal refusal = cli::refusal({ErrorKind(kind), QStringLiteral("parameter")});
        expectTwoShortSentences(refusal.sentence);
        EXPECT_FALSE(said.contains(refusal.sentence)) << refusal.sentence.toStdString();
        said.insert(refusal.sentence);
    }
    for (int complaint = 0; complaint <= int(cli::Complaint::PasswordMissing); ++complaint)
        expectTwoShortSentences(cli::refusal(cli::Complaint(complaint), QStringLiteral("parameter")).sentence);
}

TEST(Sentences, every_pause_of_the_mail_says_what_happened_and_what_to_do) {
    for (int reason = 0; reason <= int(PauseReason::Internal); ++reason)
        expectTwoShortSentences(cli::sentenceFor(PauseReason(reason)));
}

TEST(Sentences, what_somebody_wrote_cannot_take_over_the_terminal) {
    EXPECT_EQ(cli::shown(QStringLiteral("a\u001b[31mb\nc\u202e")), QStringLiteral("a[31mb c"));
    EXPECT_EQ(cli::shown(QString(100'000, u'x')).size(), 61);
    EXPECT_FALSE(cli::shown(QString()).isEmpty());
    EXPECT_EQ(cli::refusal({ErrorKind::NotFound, QStringLiteral("{1}")}).sentence.count(QStringLiteral("{1}")), 1);
}
