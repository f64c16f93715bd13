// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/conversation_recorder.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace reservrutin::mail {

using delivery::Fault;
using delivery::Phase;

namespace {

constexpr std::size_t longestWords = 500;
constexpr std::size_t longestReplyLine = 2048; // RFC 5321 4.5.3.1.5 says 512

struct Verb {
    std::string_view word;
    Phase phase;
};
constexpr std::array<Verb, 7> verbs{{
    {"EHLO", Phase::Greeting},
    {"HELO", Phase::Greeting},
    {"STARTTLS", Phase::Tls},
    {"AUTH", Phase::Login},
    {"MAIL", Phase::Mail},
    {"RCPT", Phase::Rcpt},
    {"DATA", Phase::Data},
}};

std::optional<Phase> phaseOf(std::string_view command) {
    const std::string_view word = command.substr(0, command.find_first_of(" \r\n"));
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& verb) { return verb.word == word; });
    return found == verbs.end() ? std::nullopt : std::optional(found->phase);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// 0 when the line is no reply line.
int codeOf(std::string_view line) {
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

} // namespace

void ConversationRecorder::connecting() {
    m_conversation.phase = Phase::Connect;
}

void ConversationRecorder::connected(bool tlsFirst) {
    m_conversation.phase = tlsFirst ? Phase::Tls : Phase::Greeting;
    m_owed = true;
}

/// The first word that passes after the handshake: the greeting where TLS comes first, else the second EHLO.
void ConversationRecorder::noticeTls() {
    if (m_conversation.phase != Phase::Tls)
        return;
    m_conversation.secured = true;
    m_conversation.phase = Phase::Greeting;
}

void ConversationRecorder::sent(std::string_view command) {
    if (m_quitting || command.starts_with("QUIT")) {
        m_quitting = true;
        return;
    }
    // Inside a login the next lines are secrets, and may begin with any word.
    const bool insideLogin = m_conversation.phase == Phase::Login && m_conversation.replyCode == 334;
    const auto phase = insideLogin ? std::nullopt : phaseOf(command);
    if (phase == Phase::Greeting)
        noticeTls();
    if (phase)
        m_conversation.phase = *phase;
    m_owed = true;
}

bool ConversationRecorder::received(std::string_view bytes) {
    bool complete = false;
    if (m_conversation.replyCode == 0)
        noticeTls();
    for (const char c : bytes) {
        if (c != '\n') {
            if (m_line.size() < longestReplyLine)
                m_line.push_back(c);
            continue;
        }
        const std::string line = std::exchange(m_line, {});
        if (codeOf(line) == 0 || m_quitting)
            continue;
        const std::size_t end = line.find_last_not_of(" \r\t");
        if (line.size() > 4 && end >= 4 && m_words.size() < longestWords)
            m_words += (m_words.empty() ? "" : " ") + line.substr(4, end - 3);
        if (line.size() > 3 && line[3] == '-')
            continue;
        reply(line);
        complete = true;
    }
    return complete;
}

void ConversationRecorder::reply(std::string_view lastLine) {
    m_conversation.replyCode = codeOf(lastLine);
    const QString words = QString::fromUtf8(m_words.data(), qsizetype(m_words.size()));
    m_conversation.replyWords = base::cleanLine(words).left(longestWords);
    m_words.clear();
    m_owed = false;
    if (m_conversation.replyCode == 235) // RFC 4954 6
        m_loggedIn = true;
}

void ConversationRecorder::bodyRead() {
    m_conversation.phase = Phase::Dot;
    m_conversation.allBytesRead = true;
    m_owed = true;
}

/// A reply that says no and answers the last command explains every error the library makes of it. TLS and
/// certificate errors, and our own decisions, stand for themselves.
bool ConversationRecorder::refusalExplains(Fault fault) const {
    const bool answered = !m_owed && m_conversation.replyCode >= 400;
    switch (fault) {
    case Fault::None:
    case Fault::TlsMissing:
    case Fault::LoginNotOffered:
    case Fault::Garbled:
    case Fault::TimedOut:
    case Fault::Cut:
        return answered;
    case Fault::NameUnknown:
    case Fault::Unreachable:
    case Fault::TlsFailed:
    case Fault::CertificateRefused:
    case Fault::CaFileUnreadable:
    case Fault::PasswordMissing:
    case Fault::Cancelled:
    case Fault::Internal:
        return false;
    }
    Q_UNREACHABLE();
}

void ConversationRecorder::ended(Fault fault) {
    const bool handshake = fault == Fault::TlsFailed || fault == Fault::CertificateRefused;
    if (handshake && m_conversation.phase == Phase::Connect)
        m_conversation.phase = Phase::Tls; // connected and broken within one turn
    m_conversation.fault = refusalExplains(fault) ? Fault::None : fault;
}

} // namespace reservrutin::mail
