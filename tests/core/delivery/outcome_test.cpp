// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/outcome.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace reservrutin;
using namespace reservrutin::delivery;

namespace {

Conversation replied(Phase phase, int code, const QString& words = {}) {
    Conversation conversation;
    conversation.phase = phase;
    conversation.replyCode = code;
    conversation.replyWords = words;
    conversation.secured = true;
    conversation.allBytesRead = phase == Phase::Dot;
    return conversation;
}

Conversation failed(Phase phase, Fault fault, int lastReply = 0) {
    Conversation conversation = replied(phase, lastReply);
    conversation.fault = fault;
    return conversation;
}

std::optional<PauseReason> pauseOf(const Conversation& conversation) {
    const Outcome outcome = outcomeOf(conversation);
    EXPECT_EQ(outcome.kind == OutcomeKind::TransportPaused, outcome.pause.has_value());
    return outcome.pause;
}

OutcomeKind kindOf(const Conversation& conversation) {
    return outcomeOf(conversation).kind;
}

const std::vector<Phase> messagePhases{Phase::Mail, Phase::Rcpt, Phase::Data};
const std::vector<Fault> wireFaults{Fault::TimedOut, Fault::Cut, Fault::Cancelled, Fault::Internal};

} // namespace

TEST(Outcome, a_250_after_the_final_dot_is_accepted_with_the_servers_words) {
    const Outcome outcome = outcomeOf(replied(Phase::Dot, 250, QStringLiteral("2.0.0 queued")));
    EXPECT_EQ(outcome, (Outcome{OutcomeKind::Accepted, std::nullopt, 250, QStringLiteral("2.0.0 queued")}));
}

TEST(Outcome, a_4xx_is_tried_later_wherever_the_message_was) {
    for (const Phase phase : {Phase::Mail, Phase::Rcpt, Phase::Data, Phase::Dot}) {
        for (const int code : {421, 450, 451, 452, 499})
            EXPECT_EQ(kindOf(replied(phase, code)), OutcomeKind::Deferred) << code;
    }
}

TEST(Outcome, a_5xx_about_the_message_is_refused_with_the_servers_words) {
    for (const Phase phase : {Phase::Mail, Phase::Rcpt, Phase::Data, Phase::Dot}) {
        const Outcome outcome = outcomeOf(replied(phase, 550, QStringLiteral("5.1.1 no such user")));
        EXPECT_EQ(outcome, (Outcome{OutcomeKind::Refused, std::nullopt, 550, QStringLiteral("5.1.1 no such user")}));
    }
}

TEST(Outcome, silence_or_a_cut_after_the_final_dot_is_unknown) {
    for (const Fault fault : wireFaults)
        EXPECT_EQ(kindOf(failed(Phase::Dot, fault, 354)), OutcomeKind::Unknown);
}

TEST(Outcome, all_bytes_handed_over_is_enough_for_unknown) {
    Conversation conversation = failed(Phase::Data, Fault::Cut, 354);
    conversation.allBytesRead = true;
    EXPECT_EQ(kindOf(conversation), OutcomeKind::Unknown);
}

TEST(Outcome, words_after_the_final_dot_that_are_no_answer_are_unknown) {
    for (const int code : {0, 354, 199, 600})
        EXPECT_EQ(kindOf(replied(Phase::Dot, code)), OutcomeKind::Unknown) << code;
}

TEST(Outcome, a_fault_before_the_final_dot_is_tried_later) {
    for (const Phase phase : messagePhases) {
        for (const Fault fault : wireFaults)
            EXPECT_EQ(kindOf(failed(phase, fault, phase == Phase::Data ? 354 : 250)), OutcomeKind::Deferred);
    }
}

TEST(Outcome, a_fault_carries_no_words_of_an_earlier_reply) {
    Conversation conversation = failed(Phase::Rcpt, Fault::Cut, 250);
    conversation.replyWords = QStringLiteral("sender ok");
    EXPECT_EQ(outcomeOf(conversation), (Outcome{OutcomeKind::Deferred, std::nullopt, 0, {}}));
}

TEST(Outcome, faults_before_mail_pause_the_transport_and_say_why) {
    EXPECT_EQ(pauseOf(failed(Phase::Lookup, Fault::NameUnknown)), PauseReason::NameUnknown);
    EXPECT_EQ(pauseOf(failed(Phase::Lookup, Fault::TimedOut)), PauseReason::NameUnknown);
    EXPECT_EQ(pauseOf(failed(Phase::Connect, Fault::Unreachable)), PauseReason::Unreachable);
    EXPECT_EQ(pauseOf(failed(Phase::Connect, Fault::TimedOut)), PauseReason::Unreachable);
    EXPECT_EQ(pauseOf(failed(Phase::Greeting, Fault::TimedOut)), PauseReason::ServerSilent);
    EXPECT_EQ(pauseOf(failed(Phase::Greeting, Fault::Cut, 220)), PauseReason::ServerSilent);
    EXPECT_EQ(pauseOf(failed(Phase::Greeting, Fault::Garbled)), PauseReason::NotAMailServer);
    EXPECT_EQ(pauseOf(failed(Phase::Greeting, Fault::TlsMissing, 250)), PauseReason::TlsMissing);
    EXPECT_EQ(pauseOf(failed(Phase::Tls, Fault::TlsFailed, 220)), PauseReason::TlsFailed);
    EXPECT_EQ(pauseOf(failed(Phase::Tls, Fault::CertificateRefused, 220)), PauseReason::CertificateRefused);
    EXPECT_EQ(pauseOf(failed(Phase::Lookup, Fault::CaFileUnreadable)), PauseReason::CaFileUnreadable);
    EXPECT_EQ(pauseOf(failed(Phase::Lookup, Fault::PasswordMissing)), PauseReason::PasswordMissing);
    EXPECT_EQ(pauseOf(failed(Phase::Login, Fault::LoginNotOffered, 250)), PauseReason::LoginNotOffered);
    EXPECT_EQ(pauseOf(failed(Phase::Mail, Fault::LoginNotOffered, 250)), PauseReason::LoginNotOffered);
    EXPECT_EQ(pauseOf(failed(Phase::Login, Fault::Cancelled, 334)), PauseReason::Stopped);
    EXPECT_EQ(pauseOf(failed(Phase::Lookup, Fault::Internal)), PauseReason::Internal);
}

TEST(Outcome, refusals_before_mail_pause_the_transport_and_say_why) {
    EXPECT_EQ(pauseOf(replied(Phase::Greeting, 554)), PauseReason::ServerClosed);
    EXPECT_EQ(pauseOf(replied(Phase::Greeting, 421)), PauseReason::ServerClosed);
    EXPECT_EQ(pauseOf(replied(Phase::Tls, 454)), PauseReason::TlsMissing);
    EXPECT_EQ(pauseOf(replied(Phase::Login, 454)), PauseReason::LoginUnavailable);
    EXPECT_EQ(pauseOf(replied(Phase::Login, 421)), PauseReason::LoginUnavailable);
    EXPECT_EQ(pauseOf(replied(Phase::Login, 432)), PauseReason::LoginRefused);
    EXPECT_EQ(pauseOf(replied(Phase::Login, 535)), PauseReason::LoginRefused);
    EXPECT_EQ(pauseOf(replied(Phase::Login, 550)), PauseReason::LoginRefused);
}

TEST(Outcome, a_login_refusal_pauses_the_transport_whichever_command_it_answers) {
    for (const Phase phase : messagePhases) {
        EXPECT_EQ(pauseOf(replied(phase, 530)), PauseReason::LoginRequired);
        for (const int code : {534, 535, 538})
            EXPECT_EQ(pauseOf(replied(phase, code)), PauseReason::LoginRefused);
    }
    EXPECT_EQ(kindOf(replied(Phase::Dot, 535)), OutcomeKind::Refused);
}

TEST(Outcome, a_530_without_tls_asks_for_tls) {
    Conversation conversation = replied(Phase::Mail, 530);
    conversation.secured = false;
    EXPECT_EQ(pauseOf(conversation), PauseReason::TlsMissing);
}

TEST(Outcome, only_faults_that_a_person_must_mend_stop_the_retries) {
    EXPECT_TRUE(needsPerson(PauseReason::LoginRefused));
    EXPECT_TRUE(needsPerson(PauseReason::PasswordMissing));
    EXPECT_FALSE(needsPerson(PauseReason::Unreachable));
    EXPECT_FALSE(needsPerson(PauseReason::CertificateRefused));
}

TEST(Outcome, codes_are_distinct_and_read_back) {
    for (int value = 0; value <= int(PauseReason::Internal); ++value)
        EXPECT_EQ(pauseReasonFrom(codeOf(PauseReason(value))), PauseReason(value));
    for (int value = 0; value <= int(OutcomeKind::TransportPaused); ++value)
        EXPECT_EQ(outcomeKindFrom(codeOf(OutcomeKind(value))), OutcomeKind(value));
    EXPECT_EQ(pauseReasonFrom(QStringLiteral("something newer")), std::nullopt);
}

RC_GTEST_PROP(Outcome, nothing_but_a_2xx_after_the_final_dot_is_ever_accepted, ()) {
    Conversation conversation;
    conversation.phase = Phase(*rc::gen::inRange(0, int(Phase::Dot) + 1));
    conversation.fault = Fault(*rc::gen::inRange(0, int(Fault::Internal) + 1));
    conversation.replyCode = *rc::gen::inRange(0, 700);
    conversation.allBytesRead = conversation.phase == Phase::Dot;
    const bool good = conversation.phase == Phase::Dot && conversation.fault == Fault::None &&
                      conversation.replyCode >= 200 && conversation.replyCode < 300;
    RC_ASSERT((outcomeOf(conversation).kind == OutcomeKind::Accepted) == good);
}

RC_GTEST_PROP(Outcome, what_may_have_been_taken_is_never_tried_again_in_silence, ()) {
    Conversation conversation;
    conversation.phase = Phase::Dot;
    conversation.allBytesRead = true;
    conversation.fault = Fault(*rc::gen::inRange(1, int(Fault::Internal) + 1));
    conversation.replyCode = *rc::gen::inRange(0, 700);
    RC_ASSERT(outcomeOf(conversation).kind == OutcomeKind::Unknown);
}
