// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "mail/conversation_recorder.h"
#include "mail/curl_transport.h"

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace reservrutin::mail {

/// One conversation, from look-up to the last reply. libcurl has a single limit for replies, so its own limits are set
/// out of reach and this class keeps time: every command, reply and piece of body starts the wait anew. Lives on the
/// stack of CurlTransport::submit.
class CurlSession {
public:
    struct Task {
        const delivery::Submission& submission;
        const delivery::MailServer& server;
        const QByteArray& password;
        const QByteArray& authorities; ///< PEM; empty: the system's
        ReplyLimits limits;
    };

    explicit CurlSession(const Task& task);
    CurlSession(const CurlSession&) = delete;
    CurlSession& operator=(const CurlSession&) = delete;

    [[nodiscard]] delivery::Conversation run(const std::stop_token& stop);

private:
    using Clock = std::chrono::steady_clock;
    template <auto function>
    struct Free {
        template <class T>
        void operator()(T* handle) const {
            function(handle);
        }
    };

    template <class Value>
    void set(CURLoption option, Value value);
    void setServer();
    void setTls();
    void setLogin();
    void setMessage();
    void setCallbacks();

    [[nodiscard]] delivery::Fault converse();
    [[nodiscard]] std::optional<delivery::Fault> endedByUs() const;
    [[nodiscard]] std::optional<delivery::Fault> finished();
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    void hangUp();
    void noticeConnection();
    [[nodiscard]] bool skippedLogin() const;

    static int onDebug(CURL*, curl_infotype type, char* data, std::size_t size, void* self);
    static int onTick(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static int onSocket(void* self, curl_socket_t, curlsocktype);
    static std::size_t onRead(char* buffer, std::size_t size, std::size_t count, void* self);
    static std::size_t onWrite(char*, std::size_t size, std::size_t count, void*);

    Task m_task;
    ConversationRecorder m_recorder;
    std::unique_ptr<curl_slist, Free<curl_slist_free_all>> m_recipients;
    std::unique_ptr<CURLM, Free<curl_multi_cleanup>> m_multi;
    std::unique_ptr<CURL, Free<curl_easy_cleanup>> m_easy;
    qsizetype m_read = 0;
    bool m_settingsTaken = true;
    bool m_hungUp = false;
    std::stop_token m_stop;
    std::optional<delivery::Fault> m_aborted; ///< our decision, taken inside the library
    Clock::time_point m_progress = Clock::now();
};

} // namespace reservrutin::mail
