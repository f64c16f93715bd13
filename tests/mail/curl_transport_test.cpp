// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/curl_transport.h"

#include "core/delivery/outcome.h"
#include "example_message.h"
#include "mail/gmime_composer.h"
#include "support/faulty_smtp_server.h"

#include <QFile>

#include <gtest/gtest.h>

#include <thread>

using namespace reservrutin;
using namespace std::chrono_literals;
using delivery::Conversation;
using delivery::Fault;
using delivery::OutcomeKind;
using delivery::PauseReason;
using delivery::Phase;
using test::address;
using test::FaultySmtpServer;

namespace {

constexpr mail::ReplyLimits patient{20s, 20s};
constexpr mail::ReplyLimits hasty{300ms, 300ms};

class CurlTransport : public testing::Test {
protected:
    static void SetUpTestSuite() { s_certificates = std::make_unique<test::TestCertificates>(); }
    static void TearDownTestSuite() { s_certificates.reset(); }

    [[nodiscard]] static delivery::MailServer settingsFor(const FaultySmtpServer& server) {
        auto settings = delivery::parseServerUrl(server.url()).value();
        settings.user = QStringLiteral("asa");
        settings.caFile = s_certificates->pem(QStringLiteral("ca"));
        return settings;
    }

    [[nodiscard]] static delivery::Submission submission() {
        return {mail::GmimeComposer().compose(test::exampleMessage()).value(), address("pks@vgregion.se"),
                address("regionalvardanalys@vgregion.se")};
    }

    [[nodiscard]] static Conversation submit(const delivery::MailServer& settings, mail::ReplyLimits limits = patient,
                                             const QByteArray& password = "hemligt") {
        return mail::CurlTransport(limits).submit(submission(), settings, password, {});
    }

    /// With one fault in an otherwise sound server.
    [[nodiscard]] static Conversation withFault(const QByteArray& stage, const QByteArray& action,
                                                mail::ReplyLimits limits = patient) {
        FaultySmtpServer server(*s_certificates);
        server.fault(stage, action);
        return submit(settingsFor(server), limits);
    }

    static std::unique_ptr<test::TestCertificates> s_certificates;
};

std::unique_ptr<test::TestCertificates> CurlTransport::s_certificates;

struct Case {
    const char* stage;
    const char* action;
    Phase phase;
    int replyCode;
    Fault fault;
    OutcomeKind outcome;
    std::optional<PauseReason> pause;
};

void expectCase(const Case& expected, const Conversation& got) {
    SCOPED_TRACE(std::string(expected.stage) + ' ' + expected.action);
    const auto outcome = delivery::outcomeOf(got);
    EXPECT_EQ(codeOf(got.phase).toStdString(), codeOf(expected.phase).toStdString());
    EXPECT_EQ(got.replyCode, expected.replyCode);
    EXPECT_EQ(codeOf(got.fault).toStdString(), codeOf(expected.fault).toStdString());
    EXPECT_EQ(codeOf(outcome.kind).toStdString(), codeOf(expected.outcome).toStdString());
    EXPECT_EQ(outcome.pause, expected.pause);
    EXPECT_EQ(got.allBytesRead, expected.phase == Phase::Dot);
}

constexpr auto none = std::nullopt;
using enum OutcomeKind;

} // namespace

TEST_F(CurlTransport, a_message_arrives_byte_for_byte_and_is_accepted) {
    FaultySmtpServer server(*s_certificates);
    const Conversation conversation = submit(settingsFor(server));
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Accepted);
    EXPECT_EQ(conversation.replyWords, QStringLiteral("2.0.0 queued"));
    EXPECT_TRUE(conversation.secured);
    const auto taken = server.taken();
    ASSERT_EQ(taken.size(), 1);
    EXPECT_EQ(taken[0].content.toStdString(), submission().bytes.toStdString());
    EXPECT_EQ(taken[0].from, QStringLiteral("pks@vgregion.se"));
    EXPECT_EQ(taken[0].to, QStringList(QStringLiteral("regionalvardanalys@vgregion.se")));
}

TEST_F(CurlTransport, the_server_hears_a_full_name_or_an_address_literal) {
    const std::vector<std::pair<QString, QString>> cases{
        {QStringLiteral("pc12.vgregion.se"), QStringLiteral("pc12.vgregion.se")},
        {QStringLiteral("[192.0.2.1]"), QStringLiteral("[192.0.2.1]")},
        {QStringLiteral("[IPv6:2001:db8::1]"), QStringLiteral("[IPv6:2001:db8::1]")},
        {QString(), QStringLiteral("[127.0.0.1]")},
        {QStringLiteral("pc12"), QStringLiteral("[127.0.0.1]")},
        {QStringLiteral("pc12.se\r\nMAIL FROM:<a@b.se>"), QStringLiteral("[127.0.0.1]")},
    };
    for (const auto& [told, heard] : cases) {
        FaultySmtpServer server(*s_certificates);
        auto settings = settingsFor(server);
        settings.ehloName = told;
        EXPECT_EQ(delivery::outcomeOf(submit(settings)).kind, Accepted) << told.toStdString();
        EXPECT_EQ(server.clientNames(), QStringList({heard, heard})) << "before STARTTLS and after it";
    }
}

TEST_F(CurlTransport, a_message_has_one_recipient_so_that_one_answer_tells_all) {
    FaultySmtpServer server(*s_certificates);
    EXPECT_EQ(delivery::outcomeOf(submit(settingsFor(server))).kind, Accepted);
    EXPECT_EQ(server.stages().count(QStringLiteral("rcpt")), 1);
}

TEST_F(CurlTransport, tls_from_the_first_byte_works_as_well) {
    FaultySmtpServer server(*s_certificates, {.tls = QStringLiteral("implicit")});
    const Conversation conversation = submit(settingsFor(server));
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Accepted);
    EXPECT_TRUE(conversation.secured);
    EXPECT_EQ(server.taken().size(), 1);
}

TEST_F(CurlTransport, a_relay_on_this_computer_may_be_without_tls_and_login) {
    FaultySmtpServer server(*s_certificates, {.tls = QStringLiteral("none"), .login = QStringLiteral("off")});
    auto settings = settingsFor(server);
    settings.user.clear();
    const Conversation conversation = submit(settings, patient, {});
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Accepted);
    EXPECT_FALSE(conversation.secured);
}

TEST_F(CurlTransport, a_relay_on_this_computer_that_offers_tls_is_used_with_tls) {
    FaultySmtpServer server(*s_certificates, {.login = QStringLiteral("off")});
    auto settings = settingsFor(server);
    settings.user.clear();
    const Conversation conversation = submit(settings, patient, {});
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Accepted);
    EXPECT_TRUE(conversation.secured);
}

TEST_F(CurlTransport, replies_in_every_phase_mean_what_the_table_says) {
    const std::vector<Case> cases{
        {"greeting", "421 busy", Phase::Greeting, 421, Fault::None, TransportPaused, PauseReason::ServerClosed},
        {"greeting", "554 no", Phase::Greeting, 554, Fault::None, TransportPaused, PauseReason::ServerClosed},
        {"ehlo", "421 busy", Phase::Greeting, 421, Fault::None, TransportPaused, PauseReason::ServerClosed},
        {"ehlo", "550 no", Phase::Greeting, 550, Fault::None, TransportPaused, PauseReason::ServerClosed},
        {"starttls", "454 later", Phase::Tls, 454, Fault::None, TransportPaused, PauseReason::TlsMissing},
        {"starttls", "554 no", Phase::Tls, 554, Fault::None, TransportPaused, PauseReason::TlsMissing},
        {"auth", "454 later", Phase::Login, 454, Fault::None, TransportPaused, PauseReason::LoginUnavailable},
        {"auth", "535 5.7.8 wrong", Phase::Login, 535, Fault::None, TransportPaused, PauseReason::LoginRefused},
        {"mail", "451 later", Phase::Mail, 451, Fault::None, Deferred, none},
        {"mail", "530 5.7.0 log in", Phase::Mail, 530, Fault::None, TransportPaused, PauseReason::LoginRequired},
        {"mail", "552 too big", Phase::Mail, 552, Fault::None, Refused, none},
        {"mail", "554 5.7.0 not from here", Phase::Mail, 554, Fault::None, Refused, none},
        {"rcpt", "450 4.7.1 greylisted", Phase::Rcpt, 450, Fault::None, Deferred, none},
        {"rcpt", "451 4.7.1 greylisted", Phase::Rcpt, 451, Fault::None, Deferred, none},
        {"rcpt", "421 4.3.2 closing", Phase::Rcpt, 421, Fault::None, Deferred, none},
        {"rcpt", "452 4.2.2 full", Phase::Rcpt, 452, Fault::None, Deferred, none},
        {"rcpt", "550 5.1.1 no such user", Phase::Rcpt, 550, Fault::None, Refused, none},
        {"data", "451 later", Phase::Data, 451, Fault::None, Deferred, none},
        {"data", "554 no", Phase::Data, 554, Fault::None, Refused, none},
        {"dot", "451 4.3.0 later", Phase::Dot, 451, Fault::None, Deferred, none},
        {"dot", "421 4.3.2 closing", Phase::Dot, 421, Fault::None, Deferred, none},
        {"dot", "552 5.3.4 too big", Phase::Dot, 552, Fault::None, Refused, none},
        {"dot", "554 5.6.0 refused", Phase::Dot, 554, Fault::None, Refused, none},
    };
    for (const Case& one : cases)
        expectCase(one, withFault(one.stage, one.action));
}

TEST_F(CurlTransport, a_cut_in_every_phase_means_what_the_table_says) {
    const std::vector<Case> cases{
        {"greeting", "cut", Phase::Greeting, 0, Fault::Cut, TransportPaused, PauseReason::ServerSilent},
        {"ehlo", "cut", Phase::Greeting, 220, Fault::Cut, TransportPaused, PauseReason::ServerSilent},
        {"starttls", "cut", Phase::Tls, 250, Fault::TlsFailed, TransportPaused, PauseReason::TlsFailed},
        {"handshake", "cut", Phase::Tls, 220, Fault::TlsFailed, TransportPaused, PauseReason::TlsFailed},
        {"auth", "cut", Phase::Login, 250, Fault::Cut, TransportPaused, PauseReason::ServerSilent},
        {"mail", "cut", Phase::Mail, 235, Fault::Cut, Deferred, none},
        {"rcpt", "cut", Phase::Rcpt, 250, Fault::Cut, Deferred, none},
        {"data", "cut", Phase::Data, 250, Fault::Cut, Deferred, none},
        {"body", "cut", Phase::Dot, 354, Fault::Cut, Unknown, none}, // small: all of it was handed over
        {"dot", "cut", Phase::Dot, 354, Fault::Cut, Unknown, none},
        {"dot", "taken-cut", Phase::Dot, 354, Fault::Cut, Unknown, none},
    };
    for (const Case& one : cases)
        expectCase(one, withFault(one.stage, one.action));
}

TEST_F(CurlTransport, silence_in_every_phase_ends_and_means_what_the_table_says) {
    const std::vector<Case> cases{
        {"greeting", "silent", Phase::Greeting, 0, Fault::TimedOut, TransportPaused, PauseReason::ServerSilent},
        {"ehlo", "silent", Phase::Greeting, 220, Fault::TimedOut, TransportPaused, PauseReason::ServerSilent},
        {"starttls", "silent", Phase::Tls, 250, Fault::TimedOut, TransportPaused, PauseReason::ServerSilent},
        {"auth", "silent", Phase::Login, 250, Fault::TimedOut, TransportPaused, PauseReason::ServerSilent},
        {"mail", "silent", Phase::Mail, 235, Fault::TimedOut, Deferred, none},
        {"rcpt", "silent", Phase::Rcpt, 250, Fault::TimedOut, Deferred, none},
        {"data", "silent", Phase::Data, 250, Fault::TimedOut, Deferred, none},
        {"body", "silent", Phase::Dot, 354, Fault::TimedOut, Unknown, none},
        {"dot", "silent", Phase::Dot, 354, Fault::TimedOut, Unknown, none},
        {"dot", "taken-silent", Phase::Dot, 354, Fault::TimedOut, Unknown, none},
    };
    for (const Case& one : cases)
        expectCase(one, withFault(one.stage, one.action, hasty));
}

TEST_F(CurlTransport, a_cut_in_the_middle_of_a_big_message_is_tried_later) {
    FaultySmtpServer server(*s_certificates);
    server.fault("body", "cut");
    delivery::Submission big = submission();
    big.bytes += QByteArray("en rad till i ett stort brev\r\n").repeated(400'000);
    const Conversation conversation = mail::CurlTransport(patient).submit(big, settingsFor(server), "hemligt", {});
    EXPECT_EQ(conversation.phase, Phase::Data);
    EXPECT_EQ(conversation.replyCode, 354);
    EXPECT_FALSE(conversation.allBytesRead);
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Deferred);
}

TEST_F(CurlTransport, a_message_over_the_servers_limit_is_refused_before_it_is_sent) {
    FaultySmtpServer server(*s_certificates);
    delivery::Submission big = submission();
    big.bytes += QByteArray("en rad till i ett alltfor stort brev\r\n").repeated(500'000);
    const Conversation conversation = mail::CurlTransport(patient).submit(big, settingsFor(server), "hemligt", {});
    EXPECT_EQ(conversation.phase, Phase::Mail);
    EXPECT_EQ(conversation.replyCode, 552);
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Refused);
}

TEST_F(CurlTransport, a_slow_server_gets_ten_minutes_after_the_final_dot_and_half_a_minute_before) {
    EXPECT_EQ(mail::ReplyLimits().beforeFinalDot, 30s);
    EXPECT_EQ(mail::ReplyLimits().afterFinalDot, 600s);
    const auto slowAfter = withFault("dot", "slow 0.6", {300ms, 20s});
    EXPECT_EQ(delivery::outcomeOf(slowAfter).kind, Accepted);
    const auto slowBefore = withFault("rcpt", "slow 5", {300ms, 20s});
    EXPECT_EQ(slowBefore.fault, Fault::TimedOut);
    EXPECT_GE(slowBefore.duration, 300);
    EXPECT_LT(slowBefore.duration, 4000);
}

TEST_F(CurlTransport, replies_that_are_each_in_time_may_together_take_longer) {
    FaultySmtpServer server(*s_certificates);
    for (const char* const stage : {"greeting", "ehlo", "auth", "mail", "rcpt", "data"})
        server.fault(stage, "slow 0.25");
    const auto conversation = submit(settingsFor(server), {900ms, 900ms});
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Accepted);
    EXPECT_GT(conversation.duration, 1200);
}

TEST_F(CurlTransport, a_wrong_password_pauses_and_says_login) {
    FaultySmtpServer server(*s_certificates);
    const Conversation conversation = submit(settingsFor(server), patient, "gissat");
    EXPECT_EQ(conversation.replyCode, 535);
    EXPECT_EQ(delivery::outcomeOf(conversation).pause, PauseReason::LoginRefused);
    EXPECT_EQ(server.stages().count(QStringLiteral("auth")), 1);
}

TEST_F(CurlTransport, no_login_where_one_is_required_pauses_and_says_login) {
    FaultySmtpServer server(*s_certificates);
    auto settings = settingsFor(server);
    settings.user.clear();
    const Conversation conversation = submit(settings, patient, {});
    EXPECT_EQ(conversation.replyCode, 530);
    EXPECT_EQ(delivery::outcomeOf(conversation).pause, PauseReason::LoginRequired);
}

TEST_F(CurlTransport, a_user_without_a_password_asks_before_anything_is_sent) {
    FaultySmtpServer server(*s_certificates);
    const Conversation conversation = submit(settingsFor(server), patient, {});
    EXPECT_EQ(delivery::outcomeOf(conversation).pause, PauseReason::PasswordMissing);
    EXPECT_EQ(server.stages(), QStringList());
}

TEST_F(CurlTransport, a_server_without_login_never_gets_a_message_that_was_to_be_sent_with_one) {
    FaultySmtpServer server(*s_certificates, {.login = QStringLiteral("off")});
    const Conversation conversation = submit(settingsFor(server));
    EXPECT_EQ(delivery::outcomeOf(conversation).pause, PauseReason::LoginNotOffered);
    EXPECT_TRUE(server.taken().isEmpty());
}

TEST_F(CurlTransport, a_server_without_tls_never_sees_the_password) {
    FaultySmtpServer server(*s_certificates, {.tls = QStringLiteral("none")});
    const Conversation conversation = submit(settingsFor(server));
    EXPECT_EQ(conversation.fault, Fault::TlsMissing);
    EXPECT_EQ(delivery::outcomeOf(conversation).pause, PauseReason::TlsMissing);
    EXPECT_FALSE(server.stages().contains(QStringLiteral("auth")));
}

TEST_F(CurlTransport, every_wrong_certificate_is_refused) {
    for (const char* const name : {"wrong-name", "expired"}) {
        FaultySmtpServer server(*s_certificates, {.certificate = QString::fromLatin1(name)});
        const Conversation conversation = submit(settingsFor(server));
        EXPECT_EQ(delivery::outcomeOf(conversation).pause, PauseReason::CertificateRefused) << name;
        EXPECT_FALSE(server.stages().contains(QStringLiteral("auth"))) << name;
    }
    FaultySmtpServer server(*s_certificates);
    auto settings = settingsFor(server);
    settings.caFile = s_certificates->pem(QStringLiteral("other-ca"));
    EXPECT_EQ(delivery::outcomeOf(submit(settings)).pause, PauseReason::CertificateRefused);
    settings.caFile.clear();
    EXPECT_EQ(delivery::outcomeOf(submit(settings)).pause, PauseReason::CertificateRefused);
}

TEST_F(CurlTransport, a_ca_file_that_is_missing_or_no_ca_file_pauses_and_says_so) {
    FaultySmtpServer server(*s_certificates);
    auto settings = settingsFor(server);
    settings.caFile = QStringLiteral("/nonexistent/ca.pem");
    EXPECT_EQ(delivery::outcomeOf(submit(settings)).pause, PauseReason::CaFileUnreadable);
    settings.caFile = QStringLiteral(RR_SOURCE_DIR "/LICENSE");
    EXPECT_EQ(delivery::outcomeOf(submit(settings)).pause, PauseReason::CaFileUnreadable);
}

TEST_F(CurlTransport, a_server_that_is_down_pauses_and_says_so) {
    delivery::MailServer settings;
    {
        const FaultySmtpServer server(*s_certificates);
        settings = settingsFor(server);
    }
    EXPECT_EQ(delivery::outcomeOf(submit(settings)).pause, PauseReason::Unreachable);
}

TEST_F(CurlTransport, a_name_that_does_not_exist_pauses_and_says_so) {
    auto settings = delivery::parseServerUrl(QStringLiteral("smtp://mail.reservrutin.invalid:587")).value();
    const Conversation conversation = submit(settings, {5s, 5s}, {});
    EXPECT_EQ(conversation.phase, Phase::Lookup);
    EXPECT_EQ(delivery::outcomeOf(conversation).pause, PauseReason::NameUnknown);
}

TEST_F(CurlTransport, tls_from_the_first_byte_at_a_starttls_port_fails_plainly) {
    FaultySmtpServer server(*s_certificates);
    auto settings = settingsFor(server);
    settings.tls = delivery::TlsMode::Implicit;
    const auto conversation = submit(settings);
    EXPECT_EQ(conversation.phase, Phase::Tls);
    EXPECT_EQ(delivery::outcomeOf(conversation).pause, PauseReason::TlsFailed);
}

TEST_F(CurlTransport, something_that_is_no_mail_server_is_said_to_be_none) {
    const auto conversation = withFault("greeting", "HTTP/1.1 400 Bad Request");
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, TransportPaused);
    EXPECT_NE(conversation.fault, Fault::None);
}

TEST_F(CurlTransport, a_stop_ends_a_silent_conversation_at_once) {
    FaultySmtpServer server(*s_certificates);
    server.fault("rcpt", "silent");
    std::stop_source stop;
    Conversation conversation;
    const auto settings = settingsFor(server);
    std::thread sender([&] {
        conversation = mail::CurlTransport(patient).submit(submission(), settings, "hemligt", stop.get_token());
    });
    while (!server.stages().contains(QStringLiteral("rcpt")))
        std::this_thread::yield();
    stop.request_stop();
    sender.join();
    EXPECT_EQ(conversation.fault, Fault::Cancelled);
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Deferred);
    EXPECT_LT(conversation.duration, 15'000);
}

TEST_F(CurlTransport, a_stop_after_the_final_dot_is_unknown) {
    FaultySmtpServer server(*s_certificates);
    server.fault("dot", "taken-silent");
    std::stop_source stop;
    Conversation conversation;
    const auto settings = settingsFor(server);
    std::thread sender([&] {
        conversation = mail::CurlTransport(patient).submit(submission(), settings, "hemligt", stop.get_token());
    });
    while (server.taken().isEmpty())
        std::this_thread::yield();
    stop.request_stop();
    sender.join();
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Unknown);
}

TEST_F(CurlTransport, the_same_transport_recovers_when_the_fault_is_gone) {
    FaultySmtpServer server(*s_certificates);
    server.fault("rcpt", "once 450 4.7.1 later");
    mail::CurlTransport transport(patient);
    const auto settings = settingsFor(server);
    EXPECT_EQ(delivery::outcomeOf(transport.submit(submission(), settings, "hemligt", {})).kind, Deferred);
    EXPECT_EQ(delivery::outcomeOf(transport.submit(submission(), settings, "hemligt", {})).kind, Accepted);
    EXPECT_EQ(server.taken().size(), 1);
}

TEST_F(CurlTransport, a_proxy_set_in_the_environment_is_not_used) {
    FaultySmtpServer server(*s_certificates);
    qputenv("ALL_PROXY", "http://127.0.0.1:1");
    const auto conversation = submit(settingsFor(server));
    qunsetenv("ALL_PROXY");
    EXPECT_EQ(delivery::outcomeOf(conversation).kind, Accepted);
}
