// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/network_probe.h"
#include "probe/scripted_server.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <future>

using namespace reservrutin;
using namespace reservrutin::probe;
using outage::LinkState;
using outage::Measurement;
using outage::Reachability;

namespace {

struct FixedClock final : base::Clock {
    base::UtcMs now() const override { return {1'780'000'000'000}; }
};

struct Memory final : outage::ReachedBefore {
    bool wasReached(const QString& origin) const override { return all || origins.contains(origin); }
    void markReached(const QString& origin) override { origins.insert(origin); }
    bool all = false;
    QSet<QString> origins;
};

/// A computer with a network, no proxy, and a resolver that finds every name.
HostSystem wellConnected() {
    return {[] { return LinkState::Connected; }, [](const QUrl&) { return QNetworkProxy(QNetworkProxy::NoProxy); },
            [](const QString&) { return NameAnswer::Found; }};
}

HostSystem withNames(NameAnswer answer) {
    HostSystem system = wellConnected();
    system.lookUp = [answer](const QString&) { return answer; };
    return system;
}

constexpr Limits patient{20'000, 20'000};
constexpr Limits hasty{150, 150}; // for what never answers

class NetworkProbeTest : public ::testing::Test {
protected:
    Measurement measure(NetworkProbe& probe, const QVector<outage::ProbeTarget>& targets) {
        QEventLoop loop;
        std::optional<Measurement> heard;
        probe.measure(targets, [&](const Measurement& measurement) {
            heard = measurement;
            loop.quit();
        });
        EXPECT_FALSE(heard); // never before measure() has returned
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        EXPECT_TRUE(heard);
        return heard.value_or(Measurement());
    }
    Measurement measure(const QString& address, HostSystem system = wellConnected(), const Limits& limits = patient) {
        NetworkProbe probe(m_reached, m_clock, std::move(system), limits);
        return measure(probe, {{QStringLiteral("pks"), address}});
    }
    Reachability is(const QString& address, HostSystem system = wellConnected(), const Limits& limits = patient) {
        return measure(address, std::move(system), limits).systems.value(0).reachability;
    }

    Memory m_reached;
    FixedClock m_clock;
};

QByteArray status(const char* line) {
    return QByteArray("HTTP/1.1 ") + line + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

QString refusedAddress() {
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    return QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort());
}

} // namespace

TEST_F(NetworkProbeTest, any_http_status_counts_as_reachable) {
    for (const char* line : {"200 OK", "204 No Content", "302 Found\r\nLocation: http://elsewhere.invalid/",
                             "401 Unauthorized\r\nWWW-Authenticate: Basic realm=x", "403 Forbidden", "404 Not Found",
                             "500 Oops", "502 Bad Gateway", "503 Busy"}) {
        const ScriptedServer server(status(line));
        EXPECT_EQ(is(server.http()), Reachability::Reachable) << line;
        EXPECT_TRUE(server.heard().startsWith("GET / HTTP/1.1\r\n")) << server.heard().toStdString();
    }
}

TEST_F(NetworkProbeTest, says_when_and_what_it_measured) {
    const ScriptedServer server(status("200 OK"));
    const Measurement expected{{1'780'000'000'000},
                               LinkState::Connected,
                               Reachability::Reachable,
                               {{QStringLiteral("pks"), Reachability::Reachable}}};
    NetworkProbe probe(m_reached, m_clock, wellConnected(), patient);
    probe.setOwnNames({QStringLiteral("smtp.example.org")});
    EXPECT_EQ(measure(probe, {{QStringLiteral("pks"), server.http()}}), expected);
}

TEST_F(NetworkProbeTest, a_body_without_end_is_not_waited_for) {
    const ScriptedServer server("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nbegun");
    EXPECT_EQ(is(server.http()), Reachability::Reachable);
}

TEST_F(NetworkProbeTest, a_refused_port_is_unreachable_only_if_it_was_reached_before) {
    EXPECT_EQ(is(refusedAddress()), Reachability::Inconclusive);
    m_reached.all = true;
    EXPECT_EQ(is(refusedAddress()), Reachability::Unreachable);
}

TEST_F(NetworkProbeTest, a_silent_server_is_unreachable_after_the_limit) {
    m_reached.all = true;
    const ScriptedServer server({});
    EXPECT_EQ(is(server.http(), wellConnected(), {20'000, 150}), Reachability::Unreachable);
}

TEST_F(NetworkProbeTest, an_answer_is_remembered_and_then_silence_means_something) {
    auto server = std::make_unique<ScriptedServer>(status("200 OK"));
    const QString address = server->http();
    EXPECT_EQ(is(address), Reachability::Reachable);
    server.reset();
    EXPECT_EQ(is(address), Reachability::Unreachable);
}

TEST_F(NetworkProbeTest, nothing_is_claimed_while_our_own_network_is_down) {
    m_reached.all = true;
    HostSystem unplugged = wellConnected();
    unplugged.link = [] { return LinkState::Disconnected; };
    const Measurement measured = measure(refusedAddress(), unplugged);
    EXPECT_EQ(measured.link, LinkState::Disconnected);
    EXPECT_EQ(measured.systems.value(0).reachability, Reachability::Inconclusive);
}

TEST_F(NetworkProbeTest, a_name_that_gives_no_address_is_not_asked_further) {
    m_reached.all = true;
    const ScriptedServer server(status("200 OK"));
    for (const NameAnswer answer : {NameAnswer::NoSuchName, NameAnswer::NoAnswer}) {
        const Measurement measured = measure(server.http(QStringLiteral("pks.invalid")), withNames(answer));
        EXPECT_EQ(measured.systems.value(0).reachability, Reachability::Inconclusive);
        EXPECT_EQ(measured.nameLookup,
                  answer == NameAnswer::NoAnswer ? Reachability::Unreachable : Reachability::Inconclusive);
    }
    EXPECT_TRUE(server.heard().isEmpty());
}

TEST_F(NetworkProbeTest, a_look_up_that_never_answers_holds_up_neither_the_answer_nor_the_end) {
    std::promise<void> resolver;
    HostSystem hanging = wellConnected();
    hanging.lookUp = [never = resolver.get_future().share()](const QString&) {
        never.wait();
        return NameAnswer::Found;
    };
    QElapsedTimer time;
    time.start();
    {
        NetworkProbe probe(m_reached, m_clock, hanging, hasty);
        probe.setOwnNames({QStringLiteral("smtp.example.org")});
        const ScriptedServer server(status("200 OK"));
        const Measurement measured = measure(probe, {{QStringLiteral("pks"), QStringLiteral("https://pks.invalid/")},
                                                     {QStringLiteral("near"), server.http()}});
        EXPECT_EQ(measured.nameLookup, Reachability::Unreachable);
        EXPECT_EQ(measured.systems.value(0).reachability, Reachability::Inconclusive);
        EXPECT_EQ(measured.systems.value(1).reachability, Reachability::Reachable);
        probe.measure({{QStringLiteral("pks"), QStringLiteral("https://pks.invalid/")}},
                      [](const Measurement&) { FAIL(); });
    } // ends while two questions hang
    EXPECT_LT(time.elapsed(), 5000);
    resolver.set_value();
}

TEST_F(NetworkProbeTest, hanging_questions_do_not_pile_up_without_end) {
    std::promise<void> resolver;
    const auto running = std::make_shared<std::atomic<int>>(0);
    HostSystem hanging = wellConnected();
    hanging.lookUp = [running, never = resolver.get_future().share()](const QString&) {
        ++*running;
        never.wait();
        return NameAnswer::Found;
    };
    NetworkProbe probe(m_reached, m_clock, hanging, {20, 20});
    for (int i = 0; i < 30; ++i)
        EXPECT_EQ(measure(probe, {{QStringLiteral("pks"), QStringLiteral("https://pks.invalid/")}}).systems.size(), 1);
    EXPECT_GE(running->load(), 10);
    EXPECT_LE(running->load(), 16);
    resolver.set_value();
}

TEST_F(NetworkProbeTest, a_proxy_script_that_never_answers_is_the_same) {
    std::promise<void> script;
    HostSystem hanging = wellConnected();
    hanging.proxyFor = [never = script.get_future().share()](const QUrl&) {
        never.wait();
        return QNetworkProxy(QNetworkProxy::NoProxy);
    };
    EXPECT_EQ(is(QStringLiteral("http://127.0.0.1:9/"), hanging, hasty), Reachability::Inconclusive);
    script.set_value();
}

TEST_F(NetworkProbeTest, asks_through_the_systems_proxy_as_a_browser_would) {
    m_reached.all = true;
    struct Case {
        const char* answer;
        Reachability expected;
    };
    for (const Case& one :
         {Case{"200 OK", Reachability::Reachable}, Case{"404 Not Found", Reachability::Reachable},
          Case{"407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x", Reachability::Inconclusive},
          Case{"502 Bad Gateway", Reachability::Inconclusive}, Case{"503 Busy", Reachability::Inconclusive},
          Case{"504 Timeout", Reachability::Inconclusive}}) {
        const ScriptedServer proxy(status(one.answer));
        HostSystem behind = wellConnected();
        behind.proxyFor = [port = proxy.serverPort()](const QUrl&) {
            return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port);
        };
        EXPECT_EQ(is(QStringLiteral("http://pks.example.org/"), behind), one.expected) << one.answer;
        EXPECT_TRUE(proxy.heard().startsWith("GET http://pks.example.org/ HTTP/1.1")) << proxy.heard().toStdString();
    }
}

TEST_F(NetworkProbeTest, a_proxy_that_is_down_says_nothing_about_the_system) {
    m_reached.all = true;
    HostSystem behind = wellConnected();
    behind.proxyFor = [port = QUrl(refusedAddress()).port()](const QUrl&) {
        return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    };
    EXPECT_EQ(is(QStringLiteral("http://pks.example.org/"), behind), Reachability::Inconclusive);
    EXPECT_EQ(is(QStringLiteral("https://pks.example.org/"), behind), Reachability::Inconclusive);
}

TEST_F(NetworkProbeTest, a_proxy_that_is_silent_says_nothing_about_the_system) {
    m_reached.all = true;
    const ScriptedServer proxy({});
    HostSystem behind = wellConnected();
    behind.proxyFor = [port = proxy.serverPort()](const QUrl&) {
        return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port);
    };
    EXPECT_EQ(is(QStringLiteral("http://pks.example.org/"), behind, {20'000, 150}), Reachability::Inconclusive);
}

TEST_F(NetworkProbeTest, a_certificate_that_does_not_hold_shows_that_the_server_is_there_and_nothing_is_sent) {
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), QStringLiteral("req -x509 -newkey rsa:2048 -nodes -subj /CN=example.org "
                                                            "-keyout %1 -out %2")
                                                 .arg(key, certificate)
                                                 .split(u' '));
    ASSERT_TRUE(openssl.waitForFinished() && openssl.exitCode() == 0);
    QFile keyFile(key);
    ASSERT_TRUE(keyFile.open(QIODevice::ReadOnly));
    ScriptedServer server(status("200 OK"));
    server.useTls(QSslCertificate::fromPath(certificate).value(0), QSslKey(&keyFile, QSsl::Rsa));
    EXPECT_EQ(is(server.https()), Reachability::Reachable);
    EXPECT_TRUE(server.heard().isEmpty());
}

TEST_F(NetworkProbeTest, a_system_without_an_address_is_left_out_and_a_wrong_one_is_inconclusive) {
    m_reached.all = true;
    NetworkProbe probe(m_reached, m_clock, wellConnected(), patient);
    const Measurement measured =
        measure(probe, {{QStringLiteral("pks"), {}}, {QStringLiteral("odd"), QStringLiteral("file:///etc/passwd")}});
    EXPECT_EQ(measured.systems,
              (QVector<outage::SystemMeasurement>{{QStringLiteral("odd"), Reachability::Inconclusive}}));
    EXPECT_EQ(measured.link, LinkState::Connected);
}

TEST_F(NetworkProbeTest, a_cancelled_measurement_is_never_answered) {
    const ScriptedServer server(status("200 OK"));
    NetworkProbe probe(m_reached, m_clock, wellConnected(), patient);
    probe.measure({{QStringLiteral("pks"), server.http()}}, [](const Measurement&) { FAIL(); });
    probe.cancel();
    EXPECT_EQ(measure(probe, {{QStringLiteral("pks"), server.http()}}).systems.size(), 1); // the next one is
}

TEST_F(NetworkProbeTest, the_real_computer_answers_in_time) {
    NetworkProbe probe(m_reached, m_clock);
    probe.setOwnNames({QStringLiteral("reservrutin.invalid")});
    EXPECT_NE(measure(probe, {}).nameLookup, Reachability::Reachable);
}
