// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/conversation_recorder.h"

#include <gtest/gtest.h>

using namespace reservrutin;
using delivery::Fault;
using delivery::Phase;
using mail::ConversationRecorder;

namespace {

/// Up to and including the reply to RCPT, over STARTTLS.
ConversationRecorder untilRcpt() {
    ConversationRecorder recorder;
    recorder.connecting();
    recorder.connected(false);
    recorder.received("220 mail.example.test\r\n");
    recorder.sent("EHLO localhost\r\n");
    recorder.received("250-mail\r\n250-SIZE 100\r\n250 STARTTLS\r\n");
    recorder.sent("STARTTLS\r\n");
    recorder.received("220 go on\r\n");
    recorder.sent("EHLO localhost\r\n");
    recorder.received("250 mail\r\n");
    recorder.sent("MAIL FROM:<a@b.se> SIZE=10\r\n");
    recorder.received("250 ok\r\n");
    recorder.sent("RCPT TO:<c@d.se>\r\n");
    return recorder;
}

} // namespace

TEST(ConversationRecorder, follows_the_phases_and_notices_tls) {
    ConversationRecorder recorder = untilRcpt();
    EXPECT_EQ(recorder.conversation().phase, Phase::Rcpt);
    EXPECT_TRUE(recorder.conversation().secured);
    EXPECT_FALSE(recorder.conversation().allBytesRead);
}

TEST(ConversationRecorder, a_handshake_that_ends_early_is_not_secured) {
    ConversationRecorder recorder;
    recorder.connecting();
    recorder.connected(true);
    EXPECT_EQ(recorder.conversation().phase, Phase::Tls);
    EXPECT_FALSE(recorder.conversation().secured);
    recorder.received("220 hello\r\n");
    EXPECT_EQ(recorder.conversation().phase, Phase::Greeting);
    EXPECT_TRUE(recorder.conversation().secured);
}

TEST(ConversationRecorder, a_reply_is_complete_only_with_its_last_line) {
    ConversationRecorder recorder = untilRcpt();
    EXPECT_FALSE(recorder.received("550-5.1.1 no such"));
    EXPECT_FALSE(recorder.received(" user\r\n"));
    EXPECT_EQ(recorder.conversation().replyCode, 250);
    EXPECT_TRUE(recorder.received("550 5.1.1 here\r\n"));
    EXPECT_EQ(recorder.conversation().replyCode, 550);
    EXPECT_EQ(recorder.conversation().replyWords, QStringLiteral("5.1.1 no such user 5.1.1 here"));
}

TEST(ConversationRecorder, a_refusal_that_answers_explains_the_end) {
    ConversationRecorder recorder = untilRcpt();
    recorder.received("550 no\r\n");
    recorder.ended(Fault::Cut);
    EXPECT_EQ(recorder.conversation().fault, Fault::None);
}

TEST(ConversationRecorder, an_answer_that_is_still_owed_makes_a_cut_a_cut) {
    ConversationRecorder recorder = untilRcpt();
    recorder.ended(Fault::Cut);
    EXPECT_EQ(recorder.conversation().fault, Fault::Cut);
}

TEST(ConversationRecorder, half_an_answer_after_the_final_dot_is_none) {
    ConversationRecorder recorder = untilRcpt();
    recorder.received("250 ok\r\n");
    recorder.sent("DATA\r\n");
    recorder.received("354 go on\r\n");
    recorder.bodyRead();
    recorder.received("250-2.0.0 que");
    recorder.ended(Fault::Cut);
    EXPECT_EQ(recorder.conversation().phase, Phase::Dot);
    EXPECT_EQ(recorder.conversation().replyCode, 354);
    EXPECT_EQ(recorder.conversation().fault, Fault::Cut);
}

TEST(ConversationRecorder, nothing_after_quit_counts) {
    ConversationRecorder recorder = untilRcpt();
    recorder.received("550 no\r\n");
    recorder.sent("QUIT\r\n");
    EXPECT_FALSE(recorder.received("221 Bye\r\n"));
    EXPECT_EQ(recorder.conversation().replyCode, 550);
}

TEST(ConversationRecorder, a_secret_that_looks_like_a_command_moves_nothing) {
    ConversationRecorder recorder;
    recorder.connected(false);
    recorder.received("220 hello\r\n");
    recorder.sent("AUTH LOGIN\r\n");
    recorder.received("334 VXNlcg==\r\n");
    recorder.sent("DATA\r\n");
    EXPECT_EQ(recorder.conversation().phase, Phase::Login);
}

TEST(ConversationRecorder, hostile_words_become_one_short_line) {
    ConversationRecorder recorder = untilRcpt();
    recorder.received("550-" + std::string(100'000, 'x') + "\r\n");
    recorder.received("550-\x1b[31m\xff\xfe\xe2\x80\xae evil\r\n");
    recorder.received("550 end\r\n");
    const QString words = recorder.conversation().replyWords;
    EXPECT_LE(words.size(), 500);
    EXPECT_FALSE(words.contains(u'\x1b'));
    EXPECT_FALSE(words.contains(u'\n'));
}
