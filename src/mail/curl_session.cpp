// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/curl_session.h"

#include "core/delivery/host_name.h"

#include <QUrl>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>

namespace reservrutin::mail {

using delivery::Conversation;
using delivery::Fault;
using delivery::MailServer;
using delivery::Phase;
using delivery::TlsMode;
using std::chrono::milliseconds;

namespace {

constexpr long outOfReachSeconds = 24L * 60 * 60;

bool tlsFirst(const MailServer& server) {
    return delivery::effectiveTls(server) == TlsMode::Implicit;
}

/// libcurl takes the name for EHLO from the path.
QByteArray urlOf(const MailServer& server) {
    const QString name = delivery::isClientName(server.ehloName) ? server.ehloName : delivery::loopbackLiteral;
    const QString host = server.host.contains(u':') ? QString(u'[' + server.host + u']') : server.host;
    const QString scheme = tlsFirst(server) ? QStringLiteral("smtps://") : QStringLiteral("smtp://");
    return (scheme + host + u':' + QString::number(server.port) + u'/').toUtf8() + QUrl::toPercentEncoding(name);
}

Fault faultOf(CURLcode code, Phase phase) {
    switch (static_cast<int>(code)) {
    case CURLE_OK:
        return Fault::None;
    case CURLE_COULDNT_RESOLVE_HOST:
        return Fault::NameUnknown;
    case CURLE_COULDNT_CONNECT:
        return Fault::Unreachable;
    case CURLE_USE_SSL_FAILED:
        return Fault::TlsMissing;
    case CURLE_SSL_CONNECT_ERROR:
        return Fault::TlsFailed;
    case CURLE_PEER_FAILED_VERIFICATION:
        return Fault::CertificateRefused;
    case CURLE_SSL_CACERT_BADFILE:
        return Fault::CaFileUnreadable;
    case CURLE_LOGIN_DENIED:
        return Fault::LoginNotOffered;
    case CURLE_WEIRD_SERVER_REPLY:
        return Fault::Garbled;
    case CURLE_OPERATION_TIMEDOUT:
        return Fault::TimedOut;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return phase == Phase::Tls ? Fault::TlsFailed : Fault::Cut;
    default:
        return phase == Phase::Lookup ? Fault::Internal : Fault::Cut;
    }
}

} // namespace

CurlSession::CurlSession(const Task& task)
    : m_task(task)
    , m_recipients(curl_slist_append(nullptr, task.submission.to.bytes().constData()))
    , m_multi(curl_multi_init())
    , m_easy(curl_easy_init()) {
    setServer();
    setTls();
    setLogin();
    setMessage();
    setCallbacks();
}

template <class Value>
void CurlSession::set(CURLoption option, Value value) {
    m_settingsTaken = curl_easy_setopt(m_easy.get(), option, value) == CURLE_OK && m_settingsTaken;
}

void CurlSession::setServer() {
    set(CURLOPT_URL, urlOf(m_task.server).constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, outOfReachSeconds);
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, outOfReachSeconds);
    set(CURLOPT_QUICK_EXIT, 1L); // a name look-up that never answers must not hold the delivery thread
}

void CurlSession::setTls() {
    const TlsMode mode = delivery::effectiveTls(m_task.server);
    set(CURLOPT_USE_SSL, static_cast<long>(mode == TlsMode::StarttlsIfOffered ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (m_task.authorities.isEmpty()) {
        set(CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
        return;
    }
    curl_blob pem{const_cast<char*>(m_task.authorities.constData()), std::size_t(m_task.authorities.size()),
                  CURL_BLOB_NOCOPY};
    set(CURLOPT_CAINFO_BLOB, &pem);
    set(CURLOPT_CAPATH, static_cast<char*>(nullptr)); // else the system's authorities are trusted as well
}

void CurlSession::setLogin() {
    if (m_task.server.user.isEmpty())
        return;
    set(CURLOPT_USERNAME, m_task.server.user.toUtf8().constData());
    set(CURLOPT_PASSWORD, m_task.password.constData());
}

void CurlSession::setMessage() {
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_MAIL_FROM, m_task.submission.from.bytes().constData());
    set(CURLOPT_MAIL_RCPT, m_recipients.get());
    // Becomes SIZE= in MAIL (RFC 1870), so that a message that is too big is refused before it is sent.
    set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_task.submission.bytes.size()));
}

void CurlSession::setCallbacks() {
    set(CURLOPT_READFUNCTION, &CurlSession::onRead);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_WRITEFUNCTION, &CurlSession::onWrite);
    set(CURLOPT_XFERINFOFUNCTION, &CurlSession::onTick);
    set(CURLOPT_XFERINFODATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_SOCKOPTFUNCTION, &CurlSession::onSocket);
    set(CURLOPT_SOCKOPTDATA, this);
    set(CURLOPT_DEBUGFUNCTION, &CurlSession::onDebug);
    set(CURLOPT_DEBUGDATA, this);
    set(CURLOPT_VERBOSE, 1L);
}

Conversation CurlSession::run(const std::stop_token& stop) {
    const Clock::time_point started = Clock::now();
    m_stop = stop;
    m_recorder.ended(m_settingsTaken ? converse() : Fault::Internal);
    Conversation conversation = m_recorder.conversation();
    conversation.duration = std::chrono::duration_cast<milliseconds>(Clock::now() - started).count();
    return conversation;
}

Fault CurlSession::converse() {
    const std::stop_callback wake(m_stop, [multi = m_multi.get()] { curl_multi_wakeup(multi); });
    curl_multi_add_handle(m_multi.get(), m_easy.get());
    m_progress = Clock::now();
    std::optional<Fault> fault;
    while (!fault) {
        int running = 0;
        const CURLMcode code = curl_multi_perform(m_multi.get(), &running);
        noticeConnection();
        if (const auto end = code == CURLM_OK ? finished() : Fault::Internal)
            fault = end;
        else if (const auto ours = endedByUs())
            fault = ours;
        else
            curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(timeLeft().count()) + 1, nullptr);
    }
    hangUp();
    curl_multi_remove_handle(m_multi.get(), m_easy.get());
    return *fault;
}

std::optional<Fault> CurlSession::endedByUs() const {
    if (m_stop.stop_requested())
        return Fault::Cancelled;
    if (skippedLogin())
        return Fault::LoginNotOffered;
    if (timeLeft() <= milliseconds::zero())
        return Fault::TimedOut;
    return std::nullopt;
}

/// libcurl parts from a server with QUIT and waits for its answer, which a silent server never gives. With the socket
/// shut down there is nothing left to wait for.
void CurlSession::hangUp() {
    curl_socket_t socket = CURL_SOCKET_BAD;
    constexpr int bothDirections = 2;
    if (curl_easy_getinfo(m_easy.get(), CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD)
        shutdown(socket, bothDirections);
    m_hungUp = true;
}

std::optional<Fault> CurlSession::finished() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        if (m_aborted || skippedLogin())
            return m_aborted.value_or(Fault::LoginNotOffered);
        return faultOf(message->data.result, m_recorder.conversation().phase);
    }
    return std::nullopt;
}

milliseconds CurlSession::timeLeft() const {
    const bool dot = m_recorder.conversation().allBytesRead;
    const milliseconds limit = dot ? m_task.limits.afterFinalDot : m_task.limits.beforeFinalDot;
    return limit - std::chrono::duration_cast<milliseconds>(Clock::now() - m_progress);
}

/// libcurl has no call-back for "connected": its own clock tells.
void CurlSession::noticeConnection() {
    curl_off_t took = 0;
    if (m_recorder.conversation().phase != Phase::Connect)
        return;
    if (curl_easy_getinfo(m_easy.get(), CURLINFO_CONNECT_TIME_T, &took) == CURLE_OK && took > 0) {
        m_recorder.connected(tlsFirst(m_task.server));
        m_progress = Clock::now();
    }
}

/// A server that offers no login is met by libcurl with sending on without one; what the person set is then not done.
bool CurlSession::skippedLogin() const {
    return !m_task.server.user.isEmpty() && !m_recorder.loggedIn() && m_recorder.conversation().phase >= Phase::Mail;
}

int CurlSession::onDebug(CURL*, curl_infotype type, char* data, std::size_t size, void* self) {
    auto& session = *static_cast<CurlSession*>(self);
    const std::string_view text(data, size);
    if (type == CURLINFO_HEADER_OUT) {
        session.noticeConnection();
        session.m_recorder.sent(text);
        session.m_progress = Clock::now();
    } else if (type == CURLINFO_HEADER_IN) {
        session.noticeConnection();
        if (session.m_recorder.received(text))
            session.m_progress = Clock::now();
    }
    return 0;
}

int CurlSession::onSocket(void* self, curl_socket_t, curlsocktype) {
    auto& session = *static_cast<CurlSession*>(self);
    session.m_recorder.connecting();
    session.m_progress = Clock::now();
    return CURL_SOCKOPT_OK;
}

/// The answer to the final dot is awaited inside curl_multi_perform, where this call-back, once a second, is the only
/// way in.
int CurlSession::onTick(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    auto& session = *static_cast<CurlSession*>(self);
    if (session.m_hungUp)
        return 1;
    session.noticeConnection();
    session.m_aborted = session.endedByUs();
    if (!session.m_aborted)
        return 0;
    session.hangUp();
    return 1;
}

std::size_t CurlSession::onRead(char* buffer, std::size_t size, std::size_t count, void* self) {
    auto& session = *static_cast<CurlSession*>(self);
    if (session.skippedLogin())
        return CURL_READFUNC_ABORT;
    const QByteArray& bytes = session.m_task.submission.bytes;
    const qsizetype piece = std::min(qsizetype(size * count), bytes.size() - session.m_read);
    std::memcpy(buffer, bytes.constData() + session.m_read, std::size_t(piece));
    session.m_read += piece;
    session.m_progress = Clock::now();
    if (session.m_read == bytes.size())
        session.m_recorder.bodyRead();
    return std::size_t(piece);
}

std::size_t CurlSession::onWrite(char*, std::size_t size, std::size_t count, void*) {
    return size * count;
}

} // namespace reservrutin::mail
